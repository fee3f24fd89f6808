import Facts

/// A position as token ranges.
struct CommitmentDraft {
    var party: Party
    var contribution: String
    var contributionTokens: Range<Int>?
    var stance: Stance
    /// The words that tell the stance.
    var stanceTokens: Range<Int>
    var certainty: Certainty = .stated
    var conditions: [ConditionReader.Condition] = []
    var reason: ReasonReader.Reason?
    /// The sentence or clause that proves it.
    var evidence: Range<Int>
    var rule: String
    var score: Double
}

/// A rule that finds positions of one shape, clause by clause.
protocol CommitmentRule: Sendable {
    /// The rule's name: its file's name in snake_case.
    static var name: String { get }

    func commitments(in sentence: SentenceContext, of article: CommitmentContext) -> [CommitmentDraft]
}
