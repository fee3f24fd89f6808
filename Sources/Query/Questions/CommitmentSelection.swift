/// A question whose rows are made of commitments, which a filter chooses.
public protocol CommitmentSelection: ScoredQuestion, DatedQuestion {
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

    public var minScore: Double? {
        get { filter.minScore }
        set { filter.minScore = newValue }
    }
}
