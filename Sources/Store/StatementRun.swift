import GRDB
import GRDBSQLite

/// One run of a statement that is compiled once a connection; `end()` has to be called behind its last step.
struct StatementRun {
    private let db: Database
    private let handle: SQLiteStatement

    init(_ db: Database, _ sql: String) throws { self.init(db, try db.cachedStatement(sql: sql)) }

    private init(_ db: Database, _ statement: GRDB.Statement) {
        self.db = db
        handle = statement.sqliteStatement
    }

    /// Gives the placeholder at `place`, counted from 0, its value.
    func bind(_ value: Int64, at place: Int) { sqlite3_bind_int64(handle, Int32(place + 1), value) }

    func bind(_ value: (any DatabaseValueConvertible)?, at place: Int) {
        let index = Int32(place + 1)
        switch value?.databaseValue.storage {
        case .int64(let number)?: sqlite3_bind_int64(handle, index, number)
        case .double(let number)?: sqlite3_bind_double(handle, index, number)
        case .string(var text)?: text.withUTF8 { bind($0, index) }
        case .blob(let data)?:
            data.withUnsafeBytes { bytes in
                _ = sqlite3_bind_blob64(handle, index, bytes.baseAddress, sqlite3_uint64(bytes.count), Self.copied)
            }
        case .null?, nil: sqlite3_bind_null(handle, index)
        }
    }

    private func bind(_ text: UnsafeBufferPointer<UInt8>, _ index: Int32) {
        text.withMemoryRebound(to: CChar.self) { text in
            guard let start = text.baseAddress else {
                // A text without an address would be NULL.
                _ = sqlite3_bind_text(handle, index, "", 0, Self.copied)
                return
            }
            _ = sqlite3_bind_text(handle, index, start, Int32(text.count), Self.copied)
        }
    }

    /// SQLite keeps a copy of what it is given.
    private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

    /// Goes to the next row; false behind the last.
    ///
    /// - Throws: `DatabaseError`.
    func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code:
            let message = sqlite3_errmsg(db.sqliteConnection).map { String(cString: $0) }
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
        }
    }

    /// The number in a column of the row, counted from 0; 0 for NULL.
    func number(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

    /// The number with a fraction in a column; 0 for NULL.
    func real(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

    /// The text in a column; nil for NULL.
    func text(_ column: Int32) -> String? {
        guard let text = sqlite3_column_text(handle, column) else { return nil }
        let length = Int(sqlite3_column_bytes(handle, column))
        return String(decoding: UnsafeBufferPointer(start: text, count: length), as: UTF8.self)
    }

    /// Makes the statement ready for another run.
    func end() {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
    }
}

extension StatementRun {
    /// A run of a statement whose placeholders are all numbers.
    init(_ db: Database, _ sql: String, _ numbers: [Int64]) throws {
        self.init(db, try db.cachedStatement(sql: sql), numbers)
    }

    /// The same of a statement that is at hand.
    init(_ db: Database, _ statement: GRDB.Statement, _ numbers: [Int64]) {
        self.init(db, statement)
        for (place, number) in numbers.enumerated() { bind(number, at: place) }
    }
}

extension Database {
    /// Runs a statement that changes rows.
    func run(_ sql: String, _ numbers: Int64...) throws {
        let statement = try StatementRun(self, sql, numbers)
        defer { statement.end() }
        _ = try statement.step()
    }

    /// The number that a query gives, 0 for NULL; nil where it gives no row.
    func number(_ sql: String, _ numbers: Int64...) throws -> Int64? {
        let statement = try StatementRun(self, sql, numbers)
        defer { statement.end() }
        return try statement.step() ? statement.number(0) : nil
    }

    /// What `read` makes of each row that a query gives. It must not run the same query.
    func rows<Result>(
        _ sql: String, _ values: (any DatabaseValueConvertible)?..., read: (StatementRun) throws -> Result
    ) throws -> [Result] {
        let statement = try StatementRun(self, sql)
        for (place, value) in values.enumerated() { statement.bind(value, at: place) }
        defer { statement.end() }
        var results: [Result] = []
        while try statement.step() { results.append(try read(statement)) }
        return results
    }

    /// Whether a query gives a row.
    func hasRow(_ sql: String, _ numbers: Int64...) throws -> Bool {
        let statement = try StatementRun(self, sql, numbers)
        defer { statement.end() }
        return try statement.step()
    }
}
