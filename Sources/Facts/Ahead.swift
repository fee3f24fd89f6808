import Dispatch

/// A value that another thread makes while this one goes on; who asks for it waits until it is there.
package final class Ahead<Value: Sendable>: Sendable {
    private let made = Locked<Result<Value, any Error>?>(nil)
    private let group = DispatchGroup()

    fileprivate init(on queue: DispatchQueue, _ make: @escaping @Sendable () throws -> Value) {
        queue.async(group: group) { [made] in
            let value = Result { try make() }
            made.withLock { $0 = value }
        }
    }

    /// The value, as often as it is asked for.
    ///
    /// - Throws: what making it threw.
    package func get() throws -> Value {
        group.wait()
        guard let value = made.withLock({ $0 }) else {
            preconditionFailure("A value ahead is made before the wait ends.")
        }
        return try value.get()
    }
}

/// A thread that makes values ahead, one after the other: the first is there first, however many follow. One that has no
/// more to make serves the next.
package struct AheadThread: Sendable {
    private let queue = DispatchQueue(label: "onrecord.ahead", qos: .userInitiated)

    package init() {}

    /// Makes a value when those before it are made.
    package func value<Value: Sendable>(_ make: @escaping @Sendable () throws -> Value) -> Ahead<Value> {
        Ahead(on: queue, make)
    }
}
