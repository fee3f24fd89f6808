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
    }

    /// How many idioms are kept, and wordings: some megabytes of each.
    private static let most = (idioms: 1 << 16, wordings: 1 << 14)

    private let state = Locked(State())

    /// A transaction begins. `version` is another one than before where another program wrote into the store.
    func begin(_ version: Int64?) {
        state.withLock { state in
            if state.known != version { state.idioms.removeAll() }
            state.known = nil
            state.begun = version
        }
    }

    /// The transaction that began last is stored.
    func commit() { state.withLock { $0.known = $0.begun } }

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
