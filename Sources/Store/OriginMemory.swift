import Facts
import Origins

/// What was read to find origins and holds on, so that it need not be read again.
final class OriginMemory: Sendable {
    private struct State {
        var idioms: Set<Int64> = []
        var wordings: [Int64: Wording] = [:]
        /// The store as the last transaction left it; nil where that failed or is under way.
        var known: Int64?
        var begun: Int64?
        var journal = PhraseJournal()
        /// The phrases of the transaction that is under way; nil where it does more than adding some.
        var noted: [Int64: [PhraseHolder]]?
    }

    /// How many idioms are kept, and wordings: some megabytes of each.
    private static let most = (idioms: 1 << 16, wordings: 1 << 14)

    private let state = Locked(State())

    /// A transaction begins. `version` is another one than before where another program wrote into the store.
    func begin(_ version: Int64?) {
        state.withLock { state in
            if state.known != version {
                state.idioms.removeAll()
                state.journal.breakOff()
            }
            state.known = nil
            state.noted = [:]
            state.begun = version
        }
    }

    /// The transaction that began last is stored.
    func commit() {
        state.withLock { state in
            state.known = state.begun
            if let noted = state.noted { state.journal.add(noted) } else { state.journal.breakOff() }
            state.noted = nil
        }
    }

    /// What the transaction that is under way did to the phrases.
    func note(added: [Int64: [PhraseHolder]], hasDeleted: Bool) {
        state.withLock { $0.noted = hasDeleted ? nil : added }
    }

    /// Where the store stands that everybody can read.
    var moment: PhraseJournal.Moment { state.withLock { $0.journal.now } }

    /// What was added to a phrase since `moment`; nil where that is not known.
    func holders(of phrase: Int64, since moment: PhraseJournal.Moment) -> [PhraseHolder]? {
        state.withLock { $0.journal.holders(of: phrase, since: moment) }
    }

    /// True for a phrase that has been seen in too many wordings to mean anything. It has not been taken out of one since.
    func isIdiom(_ phrase: Int64) -> Bool { state.withLock { $0.idioms.contains(phrase) } }

    func addIdiom(_ phrase: Int64) {
        state.withLock { state in
            if state.idioms.count >= Self.most.idioms { state.idioms.removeAll(keepingCapacity: true) }
            state.idioms.insert(phrase)
        }
    }

    /// A phrase is taken out of a wording.
    func removeIdiom(_ phrase: Int64) { state.withLock { _ = $0.idioms.remove(phrase) } }

    /// The words of a wording, where they were read or stored lately.
    func wording(of print: Int64) -> Wording? { state.withLock { $0.wordings[print] } }

    func add(_ wording: Wording, of print: Int64) {
        state.withLock { state in
            if state.wordings.count >= Self.most.wordings { state.wordings.removeAll(keepingCapacity: true) }
            state.wordings[print] = wording
        }
    }
}
