import Facts
import Foundation
import GRDB

/// The one gate through which a store is written; each method is one transaction.
///
/// While it is open the file keeps a write-ahead log beside it; `close()` folds that in, so that a plain copy of the
/// one file is complete.
package final class Archive: Sendable {
    package let path: String
    let queue: DatabaseQueue
    let identity: any PersonIdentity
    let indexing: any SearchIndexing
    let memory: OriginMemory
    /// Nil where there is no log: who writes would wait for who reads.
    let foresight: PhraseForesight?
    private let journal: JournalMode
    /// Nil where there is no log.
    private let folding: LogFolding?

    /// Opens the store at `path` or makes a new one; `identity` settles who is who in it, `indexing` what a search finds
    /// an article by. Waits up to `busyTimeout` seconds for other programs.
    ///
    /// - Throws: `StoreError`. A file that is refused stays as it was.
    package init(
        path: String, identity: any PersonIdentity, indexing: any SearchIndexing = WordsAlone(),
        journal: JournalMode = .automatic, busyTimeout: Double = 5
    ) throws {
        switch try StoreFile.state(of: path) {
        case .absent: try StoreFile.refuseWriteProtectedFolder(of: path)
        case .empty, .present: try StoreFile.refuseWriteProtected(path)
        }
        let journal = journal.settled(for: path)
        var configuration = Configuration()
        configuration.busyMode = .timeout(busyTimeout)
        configuration.label = "onrecord.writer"
        configuration.prepareDatabase { db in
            // This keeps every committed article through a crash of the program.
            try db.execute(sql: "PRAGMA synchronous = \(journal.synchronous)")
            // So many kilobytes of pages are kept. SQLite goes through all of them at a commit that splits one, which
            // articles that come together share.
            try db.execute(sql: "PRAGMA cache_size = -196608")
            // What is deleted was made from the articles' texts, which stay: nothing has to be wiped out.
            try db.execute(sql: "PRAGMA secure_delete = OFF")
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
        }
        self.path = path
        self.identity = identity
        self.indexing = indexing
        self.journal = journal
        let memory = OriginMemory()
        self.memory = memory
        foresight = journal == .log ? PhraseForesight(path: StoreFile.plainPath(path), memory: memory) : nil
        (queue, folding) = try StoreError.translating(path) {
            let queue = try DatabaseQueue(path: StoreFile.plainPath(path), configuration: configuration)
            let schema = try Schema.sql()
            try queue.writeWithoutTransaction { db in
                try Self.prepare(db, path: path, schema: schema, journal)
            }
            guard journal == .log else { return (queue, nil) }
            let folding = LogFolding(path: StoreFile.plainPath(path))
            queue.writeWithoutTransaction { folding.watch($0) }
            return (queue, folding)
        }
    }

    private static func prepare(
        _ db: Database, path: String, schema: String, _ journal: JournalMode
    ) throws {
        if try StoreFile.isBlank(db) {
            try db.inTransaction(.immediate) {
                // Another program may have been faster while this one waited.
                if try StoreFile.isBlank(db) { try db.execute(sql: schema) }
                return .commit
            }
        }
        try StoreFile.verifyMarks(db, path: path)
        try setJournalMode(journal.pragma, db)
    }

    /// Folds the log into the file and closes it. Where another program has the file open the log stays, emptied.
    package func close() throws {
        foresight?.close()
        try StoreError.translating(path) {
            try queue.writeWithoutTransaction { db in
                guard let folding else { return }
                folding.close(db)
                try db.execute(sql: "PRAGMA wal_checkpoint(PASSIVE)")
                try Self.setJournalMode("DELETE", db)
            }
            try queue.close()
        }
    }

    /// Asks for a journal mode; a file that is in use keeps the one it has, which costs speed or tidiness only.
    private static func setJournalMode(_ mode: String, _ db: Database) throws {
        do {
            try db.execute(sql: "PRAGMA journal_mode = \(mode)")
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            return
        }
    }

    /// Runs `updates` in one transaction.
    func write<Result>(_ updates: (Database) throws -> Result) throws -> Result {
        try StoreError.translating(path) { try queue.write(updates) }
    }

    /// Reads what the store has now.
    package func read<Result>(_ query: (Database) throws -> Result) throws -> Result {
        // `read` would switch PRAGMA query_only on and off, and with each switch SQLite compiles every statement anew.
        try StoreError.translating(path) { try queue.unsafeRead(query) }
    }
}
