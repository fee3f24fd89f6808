import Dispatch
import Facts

/// Ends a query that takes too long; time in which its reader is busy with a row does not count.
final class QueryClock {
    /// Ticks while the work goes on.
    private final class Counter: Sendable {
        private let state = Locked((isRunning: false, ticks: 0))

        func setRunning(_ isRunning: Bool) { state.withLock { $0.isRunning = isRunning } }

        /// Counts a tick; true where the work goes on beyond `most`.
        func tick(most: Int) -> Bool {
            state.withLock { state in
                if state.isRunning { state.ticks += 1 }
                return state.isRunning && state.ticks > most
            }
        }
    }

    private let counter = Counter()
    private let timer: any DispatchSourceTimer

    /// Seconds between two looks at a query.
    private static let tick = 0.05

    /// Calls `end` once the work has taken `limit` seconds, and again as long as it goes on.
    init(limit: Double, end: @escaping @Sendable () -> Void) {
        timer = DispatchSource.makeTimerSource(queue: .global(qos: .userInitiated))
        timer.schedule(deadline: .now() + Self.tick, repeating: Self.tick)
        // Longer than any query lasts, and still a whole number.
        let most = Int(min(limit, 1e9) / Self.tick)
        timer.setEventHandler { [counter] in
            if counter.tick(most: most) { end() }
        }
        timer.resume()
    }

    deinit { timer.cancel() }

    /// Does work whose time counts.
    func timing<Result>(_ work: () throws -> Result) rethrows -> Result {
        counter.setRunning(true)
        defer { counter.setRunning(false) }
        return try work()
    }
}
