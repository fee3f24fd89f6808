import Facts
import GRDB

/// Why an SQL text of the user's own was not run.
public enum QueryRefusal: Error, Sendable, Hashable {
    /// There is no statement in it.
    case empty
    /// It would change something, or open another file; holds the statement's first word.
    case notReading(String)
    /// It begins with no word of SQL; holds the word, and the nearest one that reads.
    case unknownWord(String, nearest: String?)
    /// More than one statement.
    case severalStatements
    /// SQLite does not accept it; holds its message.
    case faulty(String)
    /// It took longer than so many seconds.
    case tooLong(Double)
}

extension ReadOnlyArchive {
    /// The rows of one reading SQL statement of the user's own; `timeLimit` is in seconds.
    ///
    /// - Throws: `QueryRefusal` where it is not one reading statement; `ArchiveError` where the file cannot be read.
    public func answer(sql: String, timeLimit: Double = 60) throws -> Answer {
        let collector = AnswerCollector()
        try send(sql: sql, timeLimit: timeLimit, to: collector)
        return collector.answer
    }

    /// Runs one reading SQL statement of the user's own, and gives its rows to `receiver`, each as soon as it is read.
    ///
    /// `timeLimit` is in seconds that SQLite works; what `receiver` does meanwhile does not count.
    ///
    /// - Throws: `QueryRefusal` where it is not one reading statement; `ArchiveError` where the file cannot be read; what
    ///   `receiver` throws.
    public func send(sql: String, timeLimit: Double = 60, to receiver: some RowReceiver) throws {
        try FreeQuery.verify(sql)
        if let refused = ReadingAuthorizer.refusal(of: sql, at: reader.path) { throw QueryRefusal.notReading(refused) }
        let database = reader.database
        let clock = QueryClock(limit: timeLimit) { database.interrupt() }
        try reader.read { db in
            let statement: GRDB.Statement
            do {
                statement = try clock.timing { try db.makeStatement(sql: sql) }
            } catch let error as DatabaseError where error.resultCode == .SQLITE_MISUSE {
                throw QueryRefusal.severalStatements
            } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
                throw QueryRefusal.faulty(error.message ?? error.resultCode.description)
            }
            guard statement.isReadonly else { throw QueryRefusal.notReading(FreeQuery.firstWord(of: sql)) }
            guard statement.sqliteArgumentNames == 0 else {
                throw QueryRefusal.faulty("a parameter has no value here")
            }
            do {
                let fields = statement.columnNames.map { Field($0) }
                let rows = try Row.fetchCursor(statement)
                // The header of an answer is written only where SQLite has accepted the whole statement.
                var row = try clock.timing { try rows.next() }
                try receiver.begin(fields)
                while let next = row, try receiver.take(next.databaseValues.map { Value($0) }) {
                    row = try clock.timing { try rows.next() }
                }
            } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
                throw QueryRefusal.faulty(error.message ?? error.resultCode.description)
            } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
                throw QueryRefusal.tooLong(timeLimit)
            }
        }
    }
}

/// What an SQL text of the user's own may be.
enum FreeQuery {
    private static let reading: Set<String> = ["SELECT", "WITH", "VALUES", "EXPLAIN", "PRAGMA"]
    /// The other words that a statement of SQLite begins with.
    private static let writing: Set<String> = [
        "ALTER", "ANALYZE", "ATTACH", "BEGIN", "COMMIT", "CREATE", "DELETE", "DETACH", "DROP", "END", "INSERT",
        "REINDEX", "RELEASE", "REPLACE", "ROLLBACK", "SAVEPOINT", "UPDATE", "VACUUM",
    ]
    /// Pragmas that only show something.
    private static let showing: Set<String> = [
        "APPLICATION_ID", "COLLATION_LIST", "COMPILE_OPTIONS", "DATABASE_LIST", "DATA_VERSION", "ENCODING",
        "FOREIGN_KEY_CHECK",
        "FOREIGN_KEY_LIST", "FUNCTION_LIST", "INDEX_INFO", "INDEX_LIST", "INDEX_XINFO", "INTEGRITY_CHECK",
        "PAGE_COUNT", "PAGE_SIZE", "QUICK_CHECK", "TABLE_INFO", "TABLE_LIST", "TABLE_XINFO", "USER_VERSION",
    ]

    /// - Throws: `QueryRefusal` for what is not one reading statement by its first words.
    static func verify(_ sql: String) throws {
        let words = openingWords(of: sql)
        guard let first = words.first else { throw QueryRefusal.empty }
        guard reading.contains(first) else {
            guard writing.contains(first) else {
                let nearest = NearestWord.to(first, among: reading.sorted())
                throw QueryRefusal.unknownWord(first, nearest: nearest)
            }
            throw QueryRefusal.notReading(first)
        }
        if first == "PRAGMA" {
            let name = words.dropFirst().first ?? ""
            guard isShowing(name, hasValue: sql.utf8.contains(UInt8(ascii: "="))) else {
                throw QueryRefusal.notReading("PRAGMA \(name)".trimmingSuffix(" "))
            }
        }
    }

    /// Whether a pragma only shows something: those that tell of a table take its name, the others no value.
    static func isShowing(_ pragma: String, hasValue: Bool) -> Bool {
        let name = pragma.uppercased()
        return showing.contains(name) && !(hasValue && settable.contains(name))
    }

    /// Pragmas that show something and, with a value, set it.
    private static let settable: Set<String> = ["APPLICATION_ID", "ENCODING", "PAGE_SIZE", "USER_VERSION"]

    static func firstWord(of sql: String) -> String { openingWords(of: sql).first ?? "" }

    /// The first two words in capitals, comments skipped.
    private static func openingWords(of sql: String) -> [String] {
        var words: [String] = []
        var rest = Substring(sql)
        while words.count < 2, let next = rest.first {
            if rest.hasPrefix("--") {
                rest = rest.firstIndex(of: "\n").map { rest[$0...] } ?? ""
            } else if rest.hasPrefix("/*") {
                rest = rest.firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
            } else if next.isLetter || next == "_" {
                let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
                words.append(word.uppercased())
                rest = rest[word.endIndex...]
            } else {
                if !next.isWhitespace, next != ";", next != "(", words.isEmpty { return [String(next)] }
                rest = rest.dropFirst()
            }
        }
        return words
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}

extension GRDB.Statement {
    /// How many parameters the SQL has.
    fileprivate var sqliteArgumentNames: Int {
        (try? validateArguments([])) == nil ? 1 : 0
    }
}

extension Value {
    init(_ value: DatabaseValue) {
        self =
            switch value.storage {
            case .null: .null
            case .int64(let number): .integer(Int(number))
            case .double(let number): .real(number)
            case .string(let text): .text(text)
            case .blob(let data): .text("x'" + data.map { $0.hexadecimal }.joined() + "'")
            }
    }
}

extension UInt8 {
    fileprivate var hexadecimal: String {
        let digits = String(self, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
    }
}
