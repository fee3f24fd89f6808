import GRDB
import GRDBSQLite

/// A store opened for reading; it cannot change the file.
package final class ArchiveReader: Sendable {
    package let path: String
    /// For queries; SQLite refuses writes through it.
    package let database: DatabaseQueue

    /// Opens the store at `path`, waiting up to `busyTimeout` seconds for another program's write to end.
    ///
    /// - Throws: `StoreError`; `missing` where there is no file.
    package init(path: String, busyTimeout: Double = 1) throws {
        guard try StoreFile.state(of: path) != .absent else { throw StoreError.missing(path: path) }
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(busyTimeout)
        configuration.label = "onrecord.reader"
        // GRDB has SQLite tell it of every column that a statement reads, for those who watch for changes; nobody does
        // here, and for a large statement that takes longer than to compile it.
        configuration.prepareDatabase { sqlite3_set_authorizer($0.sqliteConnection, nil, nil) }
        self.path = path
        database = try StoreError.translating(path) {
            let queue = try DatabaseQueue(path: StoreFile.plainPath(path), configuration: configuration)
            try queue.read { try StoreFile.verifyMarks($0, path: path) }
            return queue
        }
    }

    /// Ends the connection; nothing can be read any more.
    package func close() throws { try StoreError.translating(path) { try database.close() } }

    /// Runs a query; SQLite's errors come out as `StoreError`.
    package func read<Result>(_ query: (Database) throws -> Result) throws -> Result {
        try StoreError.translating(path) { try database.read(query) }
    }

    /// Runs a single statement, which needs no transaction to see one state of the store.
    package func readOnce<Result>(_ query: (Database) throws -> Result) throws -> Result {
        try StoreError.translating(path) { try database.unsafeRead(query) }
    }
}
