import Facts

/// How far a reader has come in its inputs; can be asked on any thread.
package final class ReadingPosition: Sendable {
    private struct State {
        /// Bytes of all files; nil where an input has no end that is known.
        var total: Int?
        /// Bytes of the files that are done with.
        var finished = 0
        /// Bytes read of the file in hand.
        var current = 0
    }

    private let state = Locked(State())

    package init() {}

    /// The part of the inputs' bytes that was read, from 0 to 1; nil where nobody knows how many there are.
    package var fraction: Double? {
        state.withLock { state in
            guard let total = state.total, total > 0 else { return nil }
            return min(1, Double(state.finished + state.current) / Double(total))
        }
    }

    /// Takes note of what there is to read.
    func expect(_ total: Int?) { state.withLock { $0.total = total } }

    /// Takes note of bytes that were read of the file in hand.
    func advance(by count: Int) { state.withLock { $0.current += count } }

    /// Takes note that a file of that size is done with, however much of it was read.
    func finish(_ size: Int) {
        state.withLock { state in
            state.finished += size
            state.current = 0
        }
    }
}
