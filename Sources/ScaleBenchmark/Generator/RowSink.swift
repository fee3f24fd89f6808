import GRDB

/// Inserts rows by prepared statements and gives them numbers.
final class RowSink {
    private let db: Database
    private var numbers: [String: Int64] = [:]
    private var statements: [String: GRDB.Statement] = [:]

    init(_ db: Database) { self.db = db }

    /// Inserts a row; `columns` are parted by commas, with one value each.
    func insert(_ table: String, _ columns: String, _ values: [(any DatabaseValueConvertible)?]) throws {
        let statement: GRDB.Statement
        if let known = statements[table] {
            statement = known
        } else {
            let marks = Array(repeating: "?", count: values.count).joined(separator: ", ")
            statement = try db.makeStatement(sql: "INSERT INTO \(table) (\(columns)) VALUES (\(marks))")
            statements[table] = statement
        }
        statement.setUncheckedArguments(StatementArguments(values))
        try statement.execute()
    }

    /// The same for a table whose first column is a number of its own, which it gives.
    func insertNumbered(_ table: String, _ columns: String, _ values: [(any DatabaseValueConvertible)?]) throws
        -> Int64
    {
        let number = numbers[table, default: 0] + 1
        numbers[table] = number
        try insert(table, "id, " + columns, [number] + values)
        return number
    }
}
