import GRDBSQLite

/// Lets SQLite say, while it compiles a statement, what the statement would do, and refuses all but reading.
///
/// See https://www.sqlite.org/c3ref/set_authorizer.html. It asks on a connection of its own, because the one that runs
/// queries has an authorizer already.
enum ReadingAuthorizer {
    /// What the compiler came upon first that does more than read.
    private final class Verdict {
        var refused: String?
    }

    /// What the statement does besides reading the archive at `path`, as the word of SQL for it; nil where it only reads
    /// or is none.
    static func refusal(of sql: String, at path: String) -> String? {
        var connection: OpaquePointer?
        defer { sqlite3_close_v2(connection) }
        guard sqlite3_open_v2(path, &connection, SQLITE_OPEN_READONLY, nil) == SQLITE_OK else { return nil }
        sqlite3_busy_timeout(connection, 1000)
        let verdict = Verdict()
        sqlite3_set_authorizer(
            connection,
            { context, action, first, second, _, _ in
                let name = first.map { String(cString: $0) }
                let value = second.map { String(cString: $0) }
                guard let word = ReadingAuthorizer.word(for: action, name, value) else { return SQLITE_OK }
                if let context {
                    let verdict = Unmanaged<Verdict>.fromOpaque(context).takeUnretainedValue()
                    verdict.refused = verdict.refused ?? word
                }
                return SQLITE_DENY
            }, Unmanaged.passUnretained(verdict).toOpaque())
        var statement: OpaquePointer?
        sqlite3_prepare_v2(connection, sql, -1, &statement, nil)
        sqlite3_finalize(statement)
        return verdict.refused
    }

    /// The word for an action that is refused; nil for one that reads.
    private static func word(for action: Int32, _ name: String?, _ value: String?) -> String? {
        switch action {
        case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE: nil
        // So it looks where SQLite declares the columns of a virtual table; it lets nobody else change its schema's table.
        case SQLITE_UPDATE where name == "sqlite_master": nil
        case SQLITE_FUNCTION: value?.lowercased() == "load_extension" ? "load_extension()" : nil
        case SQLITE_PRAGMA:
            FreeQuery.isShowing(name ?? "", hasValue: value != nil) ? nil : "PRAGMA \(name?.uppercased() ?? "")"
        case SQLITE_ATTACH: "ATTACH"
        case SQLITE_DETACH: "DETACH"
        case SQLITE_INSERT: "INSERT"
        case SQLITE_UPDATE: "UPDATE"
        case SQLITE_DELETE: "DELETE"
        case SQLITE_TRANSACTION, SQLITE_SAVEPOINT: "A transaction"
        default: "A change of the archive"
        }
    }
}
