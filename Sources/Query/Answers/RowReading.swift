import GRDB

/// Reads the rows of a statement, as many at a time as are asked for.
struct RowReading {
    private let rows: RowCursor
    private let statement: SQLiteStatement
    private let columns: [String]

    /// More rows in one batch gain nothing.
    static let most = 64
    /// A batch with texts of that many bytes has no further row. Blocks of twice as many would be taken from the system
    /// and given back to it each time.
    private static let fullLength = 1 << 15

    /// - Throws: `DatabaseError`.
    init(_ statement: GRDB.Statement) throws {
        rows = try Row.fetchCursor(statement)
        self.statement = statement.sqliteStatement
        columns = statement.columnNames
    }

    /// The next rows, at most `most`; nil behind the last.
    ///
    /// - Throws: `DatabaseError`.
    func next(_ most: Int) throws -> RowBatch? {
        var batch = RowBatch(columns: columns)
        if most == Self.most { batch.reserve(rows: most, bytes: Self.fullLength) }
        while batch.count < most, batch.length < Self.fullLength, try rows.next() != nil { batch.add(statement) }
        return batch.count > 0 ? batch : nil
    }

    /// Gives `body` one row after the other, until it returns false.
    ///
    /// - Throws: `DatabaseError`; what `body` throws.
    func each<Row: AnswerRow>(_ type: Row.Type, _ body: (Row) throws -> Bool) throws {
        let places = ColumnPlaces()
        while let batch = try next(Self.most) {
            for row in batch.rows(type, places) where try !body(row) { return }
        }
    }
}
