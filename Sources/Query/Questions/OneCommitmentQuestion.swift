/// One commitment by its number.
public struct OneCommitmentQuestion: Question {
    public typealias Row = CommitmentRow

    /// The row in `commitments`.
    public var id: Int

    public init(id: Int) {
        self.id = id
    }

    public static let name = "commitment"
    public static let summary = "One commitment by its number."
    public static let parameters = [QuestionParameter("id", "the row in commitments")]
    public static let example = "onrecord show c1"
    public var sql: String {
        """
        \(CommitmentsQuestion.columns)
        WHERE overview.id = :id
        """
    }

    public var arguments: [String: QuestionArgument] { ["id": .integer(id)] }
}
