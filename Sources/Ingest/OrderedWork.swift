import Dispatch
import Synchronization

/// Does work on several cores and hands its results on in the order of the inputs, each as soon as it can be.
final class OrderedWork<Output: Sendable>: Sendable {
    private struct State {
        var nextResult = 0
        var waiting: [Int: Output] = [:]
        var error: (any Error)?
    }

    private let state = Mutex(State())
    /// One place a worker.
    private let workers: DispatchSemaphore
    /// One place an input whose result is not out yet: a slow one must not let the others pile up.
    private let places: DispatchSemaphore
    private let group = DispatchGroup()
    private let queue = DispatchQueue(label: "onrecord.work", attributes: .concurrent)
    private let emit: @Sendable (Output) throws -> Void
    private let jobs: Int

    /// Works on up to `jobs` inputs at once; `emit` gets the results, never two at a time.
    init(jobs: Int, emit: @escaping @Sendable (Output) throws -> Void) {
        self.jobs = max(1, jobs)
        self.emit = emit
        workers = DispatchSemaphore(value: self.jobs)
        places = DispatchSemaphore(value: self.jobs * 16)
    }

    /// Adds the `index`-th input, counted from 0 without a gap; waits while all workers are busy.
    ///
    /// - Throws: what `emit` threw for an earlier one.
    func add(_ index: Int, _ work: @escaping @Sendable () -> Output) throws {
        if let error = state.withLock({ $0.error }) { throw error }
        guard jobs > 1 else { return try emit(work()) }
        places.wait()
        workers.wait()
        queue.async(group: group) {
            let result = work()
            self.workers.signal()
            for _ in 0..<self.finish(index, result) { self.places.signal() }
        }
    }

    /// Waits for what is still under way.
    ///
    /// - Throws: what `emit` threw.
    func wait() throws {
        group.wait()
        if let error = state.withLock({ $0.error }) { throw error }
    }

    /// Hands on what is next in order; gives how many inputs are done with.
    private func finish(_ index: Int, _ result: Output) -> Int {
        state.withLock { state in
            state.waiting[index] = result
            let first = state.nextResult
            while state.error == nil, let next = state.waiting.removeValue(forKey: state.nextResult) {
                state.nextResult += 1
                do { try emit(next) } catch { state.error = error }
            }
            guard state.error != nil else { return state.nextResult - first }
            defer { state.waiting = [:] }
            return state.nextResult - first + state.waiting.count
        }
    }
}
