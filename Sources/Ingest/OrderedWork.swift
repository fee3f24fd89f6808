import Dispatch
import Facts

/// Does work on several cores and hands its results on in the order of the inputs, each as soon as it can be.
final class OrderedWork<Output: Sendable>: Sendable {
    private struct Finished {
        let output: Output
        let places: Int
    }

    private struct State {
        var nextResult = 0
        var waiting: [Int: Finished] = [:]
        /// True while a thread hands results on.
        var isEmitting = false
        var error: (any Error)?

        /// The results that are next in order, for the thread that is to hand them on; nil where there are none, and
        /// where another thread is at it.
        mutating func takeBatch(_ most: Int) -> [Finished]? {
            guard !isEmitting, waiting[nextResult] != nil else { return nil }
            var batch: [Finished] = []
            while batch.count < most, let next = waiting.removeValue(forKey: nextResult) {
                batch.append(next)
                nextResult += 1
            }
            isEmitting = true
            return batch
        }
    }

    private let state = Locked(State())
    /// One place a worker.
    private let workers: DispatchSemaphore
    /// What inputs take whose results are not out yet: a slow one must not let the others pile up.
    private let places: DispatchSemaphore
    private let placeCount: Int
    private let group = DispatchGroup()
    private let queue = DispatchQueue(label: "onrecord.work", attributes: .concurrent)
    private let mostAtOnce: Int
    private let emit: @Sendable ([Output]) throws -> Void

    /// Works on up to `jobs` inputs at once; `emit` gets the results that are ready, at most `mostAtOnce`, and is never
    /// called twice at a time. Inputs whose results are not out yet have `places` together; 16 a job where that is nil.
    init(
        jobs: Int, mostAtOnce: Int = 32, places: Int? = nil, emit: @escaping @Sendable ([Output]) throws -> Void
    ) {
        let jobs = max(1, jobs)
        placeCount = max(places ?? jobs * 16, jobs)
        self.mostAtOnce = mostAtOnce
        self.emit = emit
        workers = DispatchSemaphore(value: jobs)
        self.places = DispatchSemaphore(value: placeCount)
    }

    /// Adds the `index`-th input, counted from 0 without a gap; waits while all workers are busy, and until it has so many
    /// places, or all there are. To be called by one thread.
    ///
    /// - Throws: what `emit` threw for an earlier one.
    func add(_ index: Int, places wanted: Int = 1, _ work: @escaping @Sendable () -> Output) throws {
        let taken = min(max(wanted, 1), placeCount)
        for _ in 0..<taken { places.wait() }
        workers.wait()
        if let error = state.withLock({ $0.error }) {
            workers.signal()
            free(taken)
            throw error
        }
        queue.async(group: group) {
            let result = Finished(output: work(), places: taken)
            self.workers.signal()
            self.state.withLock { $0.waiting[index] = result }
            self.handOn()
        }
    }

    /// Waits for what is still under way.
    ///
    /// - Throws: what `emit` threw.
    func wait() throws {
        group.wait()
        if let error = state.withLock({ $0.error }) { throw error }
    }

    /// Hands on what is next in order, and what becomes ready meanwhile; behind an error only makes room.
    private func handOn() {
        while let batch = state.withLock({ $0.takeBatch(mostAtOnce) }) {
            let isOver = state.withLock { $0.error != nil }
            let result = isOver ? .success(()) : Result { try emit(batch.map(\.output)) }
            state.withLock { state in
                state.isEmitting = false
                if case .failure(let error) = result { state.error = error }
            }
            free(batch.reduce(0) { $0 + $1.places })
        }
    }

    private func free(_ count: Int) {
        for _ in 0..<count { places.signal() }
    }
}
