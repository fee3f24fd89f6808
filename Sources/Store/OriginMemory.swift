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
        /// What there is in the store; nil where that would have to be read first.
        var held: Held?
        /// The phrases of the transaction that is under way; nil where it does more than adding some.
        var noted: [Int64: [PhraseHolder]]?
        /// Whether it brought all phrases into the last part.
        var hasHandedOn = false
    }

    /// Filters of what there is, or was, in the store.
    private struct Held {
        /// What wordings have.
        private var phrases = NumberFilter()
        /// What came after `handedOn`, when all were in the last part.
        private var young = NumberFilter()
        private var handedOn: PhraseJournal.Moment
        /// Wordings that belong to passages.
        var wordings = NumberFilter()

        /// For a store in which there is nothing at that moment.
        init(at moment: PhraseJournal.Moment) { handedOn = moment }

        mutating func insert(_ phrase: Int64) {
            phrases.insert(phrase)
            young.insert(phrase)
        }

        /// At `moment` all phrases are in the last part.
        mutating func handOn(at moment: PhraseJournal.Moment) {
            young = NumberFilter()
            handedOn = moment
        }

        func whereabouts(of phrase: Int64, at moment: PhraseJournal.Moment) -> Whereabouts {
            guard phrases.mayHave(phrase) else { return .nowhere }
            return moment < handedOn || young.mayHave(phrase) ? .anyPart : .lastPart
        }
    }

    /// How many idioms are kept, and wordings: some megabytes of each.
    private static let most = (idioms: 1 << 16, wordings: 1 << 14)

    private let state = Locked(State())

    /// A transaction begins. `version` is another one than before where another program wrote into the store; then it is
    /// asked whether there is no sentence in it at all.
    func begin(_ version: Int64?, isEmpty: () throws -> Bool) rethrows {
        try state.withLock { state in
            if state.known != version {
                state.idioms.removeAll()
                state.journal.breakOff()
                state.held = nil
                if try isEmpty() { state.held = Held(at: state.journal.now) }
            }
            state.known = nil
            state.noted = [:]
            state.hasHandedOn = false
            state.begun = version
        }
    }

    /// The transaction that began last is stored.
    func commit() {
        state.withLock { state in
            state.known = state.begun
            if let noted = state.noted { state.journal.add(noted) } else { state.journal.breakOff() }
            state.noted = nil
            if state.hasHandedOn { state.held?.handOn(at: state.journal.now) }
        }
    }

    /// What the transaction that is under way did to the phrases.
    func note(added: [Int64: [PhraseHolder]], hasDeleted: Bool) {
        state.withLock { state in
            state.noted = hasDeleted ? nil : added
            for phrase in added.keys { state.held?.insert(phrase) }
        }
    }

    /// The transaction that is under way leaves all phrases in the last part of their table.
    func noteHandingOn() { state.withLock { $0.hasHandedOn = true } }

    /// The transaction that is under way makes a wording belong to a passage.
    func noteJoined(_ print: Int64) { state.withLock { $0.held?.wordings.insert(print) } }

    /// Where a phrase has to be looked for.
    enum Whereabouts {
        case nowhere
        case lastPart
        case anyPart
    }

    /// Where the phrase can be in the store as it was at `moment` or has been left by a transaction since; what these added
    /// is left out of account.
    func whereabouts(of phrase: Int64, at moment: PhraseJournal.Moment) -> Whereabouts {
        state.withLock { $0.held?.whereabouts(of: phrase, at: moment) ?? .anyPart }
    }

    /// False where the wording belongs to no passage, for sure.
    func mayBeJoined(_ print: Int64) -> Bool { state.withLock { $0.held?.wordings.mayHave(print) ?? true } }

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
