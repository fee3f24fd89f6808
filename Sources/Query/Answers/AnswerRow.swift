/// A typed row that also knows how it looks as a line of a table.
public protocol AnswerRow: Sendable, Hashable {
    /// The fields of the row's table.
    static var fields: [Field] { get }

    /// One value a field.
    var values: [Value] { get }

    /// Reads a row of the question's SQL.
    init(_ cells: Cells)
}
