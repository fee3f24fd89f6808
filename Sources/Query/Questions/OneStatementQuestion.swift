/// One statement by its number.
public struct OneStatementQuestion: Question {
    public typealias Row = StatementRow

    /// The row in `statements`.
    public var id: Int

    public init(id: Int) {
        self.id = id
    }

    public static let name = "statement"
    public static let summary = "One statement by its number."
    public static let parameters = [QuestionParameter("id", "the row in statements")]
    public static let example = "onrecord show s1"
    public var sql: String { "SELECT overview.* FROM statement_overview AS overview WHERE overview.id = :id" }

    public var arguments: [String: QuestionArgument] { ["id": .integer(id)] }
}
