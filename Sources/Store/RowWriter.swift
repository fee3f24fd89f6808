import GRDB

/// Runs statements that change rows, each compiled once a connection.
struct RowWriter {
    let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// Runs `sql` with one value a placeholder.
    func run(_ sql: String, _ values: (any DatabaseValueConvertible)?...) throws {
        let statement = try db.cachedStatement(sql: sql)
        // The number of values is fixed in the source text of each call, and tests run them all.
        statement.setUncheckedArguments(StatementArguments(values))
        try statement.execute()
    }

    /// The row that the last insertion made.
    var lastID: Int64 { db.lastInsertedRowID }
}
