import Dispatch
import Facts
import GRDB
import GRDBSQLite

/// Folds a store's write-ahead log into its file, on a connection of its own: whoever writes does not wait for the disk.
///
/// What is committed stays in the log until both have been written; so nothing is lost at any moment.
final class LogFolding: Sendable {
    private enum State {
        case idle
        case atWork
        /// Nearly all is folded in. Only who writes can fold in the rest, and begin the log anew.
        case done
    }

    private let path: String
    private let due: Int32
    private let state = Locked(State.idle)
    private let queue = DispatchQueue(label: "onrecord.log")

    /// Folds in the log of the store at `path` whenever it has `due` pages: 128 MB, because articles change pages all over
    /// the file.
    init(path: String, due: Int32 = 1 << 15) {
        self.path = path
        self.due = due
    }

    /// Watches how the log grows by what `writer` commits. To be called once; `close()` has to be called before `writer` is
    /// closed.
    func watch(_ writer: Database) {
        sqlite3_wal_hook(
            writer.sqliteConnection,
            { context, writer, _, pages in
                guard let context else { return SQLITE_OK }
                Unmanaged<LogFolding>.fromOpaque(context).takeUnretainedValue().grew(to: pages, writer)
                return SQLITE_OK
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    /// Ends what is under way; the log is not folded in any more.
    func close(_ writer: Database) {
        sqlite3_wal_hook(writer.sqliteConnection, nil, nil)
        wait()
    }

    /// Waits for what is under way.
    func wait() { queue.sync {} }

    private func grew(to pages: Int32, _ writer: OpaquePointer?) {
        guard pages >= due else { return }
        let known = state.withLock { state in
            let known = state
            state = known == .idle ? .atWork : known == .done ? .idle : .atWork
            return known
        }
        switch known {
        case .idle: queue.async { self.fold() }
        case .atWork: break
        // That is tried again when more is written, where somebody reads what stands in the log.
        case .done: sqlite3_wal_checkpoint_v2(writer, nil, SQLITE_CHECKPOINT_PASSIVE, nil, nil)
        }
    }

    /// What is written meanwhile is little, and is folded in the second time. A disk that is full will be told of by who
    /// writes.
    private func fold() {
        defer { state.withLock { $0 = .done } }
        guard let connection = try? DatabaseQueue(path: path) else { return }
        for _ in 0..<2 { try? connection.writeWithoutTransaction { _ = try $0.checkpoint(.passive) } }
        try? connection.close()
    }
}
