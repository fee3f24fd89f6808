/// A question whose rows are made of commitments, which a filter chooses.
public protocol CommitmentSelection: ScoredQuestion, DatedQuestion, StateQuestion, PersonQuestion {
    /// Which commitments to look at.
    var filter: CommitmentFilter { get set }
}

extension CommitmentSelection {
    public static var parameters: [QuestionParameter] { CommitmentFilter.parameters }

    public var arguments: [String: QuestionArgument] { filter.arguments }

    public var sources: SourceFilter {
        get { filter.sources }
        set { filter.sources = newValue }
    }

    /// Codes of states that act, alone or as the named example of a group.
    public var states: Set<String> {
        get { filter.states }
        set { filter.states = newValue }
    }

    /// Keys of persons that act, or whose word it is.
    public var persons: Set<String> {
        get { filter.persons }
        set { filter.persons = newValue }
    }

    public var minScore: Double? {
        get { filter.minScore }
        set { filter.minScore = newValue }
    }
}
