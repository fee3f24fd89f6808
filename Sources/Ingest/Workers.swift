import Dispatch
import Synchronization

/// Threads that work ahead of the one that asks for the results.
final class Workers: Sendable {
    private let queue = DispatchQueue(label: "onrecord.workers", attributes: .concurrent)
    /// One place a worker.
    private let places: DispatchSemaphore
    private let isAlone: Bool

    /// Works on up to `jobs` things at once; with one job on the caller's own thread.
    init(jobs: Int) {
        places = DispatchSemaphore(value: max(1, jobs))
        isAlone = jobs <= 1
    }

    /// Begins with the work; nil where all workers are busy.
    func begin<Value>(_ work: @escaping @Sendable () -> Value) -> Pending<Value>? {
        if isAlone { return Pending(work()) }
        guard places.wait(timeout: .now()) == .success else { return nil }
        let pending = Pending<Value>()
        queue.async { [places] in
            let value = work()
            places.signal()
            pending.fulfil(value)
        }
        return pending
    }
}

/// A result that another thread works out.
final class Pending<Value: Sendable>: Sendable {
    private let result: Mutex<Value?>
    private let isDone = DispatchSemaphore(value: 0)

    fileprivate init() { result = Mutex(nil) }

    fileprivate init(_ value: Value) {
        result = Mutex(value)
        isDone.signal()
    }

    fileprivate func fulfil(_ value: Value) {
        result.withLock { $0 = value }
        isDone.signal()
    }

    /// The result, as soon as it is there.
    func value() -> Value {
        while true {
            if let value = result.withLock({ $0 }) { return value }
            isDone.wait()
        }
    }
}
