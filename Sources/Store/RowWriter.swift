import GRDB

/// Runs statements that change rows, each compiled once a connection.
///
/// Values go to SQLite as they are, without the lists of boxed values that GRDB keeps for a statement: an article changes
/// some hundred rows.
struct RowWriter {
    let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// Runs `sql` with one value a placeholder.
    func run(_ sql: String, _ values: (any DatabaseValueConvertible)?...) throws {
        let statement = try StatementRun(db, sql)
        // The number of values is fixed in the source text of each call, and tests run them all.
        for (place, value) in values.enumerated() { statement.bind(value, at: place) }
        defer { statement.end() }
        _ = try statement.step()
    }

    /// The row that the last insertion made.
    var lastID: Int64 { db.lastInsertedRowID }
}
