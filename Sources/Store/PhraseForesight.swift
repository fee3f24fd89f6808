import Facts
import GRDB
import Origins

/// Which wordings have the phrases of an article, as read beside who writes.
struct ForeseenPhrases: Sendable {
    fileprivate let moment: PhraseJournal.Moment
    fileprivate let holders: [Int64: [PhraseHolder]]

    /// The wordings with that phrase, brought up to date; nil where it was not looked up, or too much has happened since.
    func holders(of phrase: Int64, _ memory: OriginMemory) -> [PhraseHolder]? {
        guard let known = holders[phrase], let added = memory.holders(of: phrase, since: moment) else { return nil }
        return known + added
    }
}

/// Looks up phrases of articles that wait to be written, on a connection of its own: most of what is read to find out who
/// carries the same sentences is read while another article is written.
final class PhraseForesight: Sendable {
    private enum State {
        case unopened
        case open(DatabaseQueue)
        case closed
    }

    private let path: String
    private let memory: OriginMemory
    private let state = Locked(State.unopened)

    /// Of the store at `path`, which is there.
    init(path: String, memory: OriginMemory) {
        self.path = path
        self.memory = memory
    }

    /// What the phrases of these sentences lead to; can be asked on any thread. Nil where the store cannot be read, which
    /// who writes will find out, too.
    func look(up sentences: [PrintedSentence]) -> ForeseenPhrases? {
        guard let reader = try? opened() ?? nil else { return nil }
        // What is stored later than this can be among what is read. It is added once.
        let moment = memory.moment
        let holders = try? reader.unsafeRead { db in
            // GRDB's own transaction would compile these two each time.
            try db.run("BEGIN")
            defer { try? db.run("COMMIT") }
            let passages = PassageRows(db: db, memory: memory)
            let phrases = try PhraseRows(db: db, memory: memory, since: moment)
            var holders: [Int64: [PhraseHolder]] = [:]
            for sentence in sentences where try passages.passage(of: sentence.print) == nil {
                let found = try phrases.holders(of: sentence.phrases)
                holders.merge(found) { known, _ in known }
                for other in PhraseRows.alike(sentence, among: found) { _ = try passages.wording(of: other) }
            }
            return holders
        }
        return holders.map { ForeseenPhrases(moment: moment, holders: $0) }
    }

    /// Ends the connection; nothing is looked up any more.
    func close() {
        state.withLock { state in
            if case .open(let reader) = state { try? reader.close() }
            state = .closed
        }
    }

    /// Nil where it is closed.
    private func opened() throws -> DatabaseQueue? {
        try state.withLock { state in
            switch state {
            case .open(let reader): return reader
            case .closed: return nil
            case .unopened: break
            }
            var configuration = Configuration()
            configuration.readonly = true
            configuration.label = "onrecord.foresight"
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -8192") }
            let opened = try DatabaseQueue(path: path, configuration: configuration)
            state = .open(opened)
            return opened
        }
    }
}
