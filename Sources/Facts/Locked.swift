import Foundation

/// A value that several threads share, one at a time.
///
/// The standard library's `Mutex` does the same, but the thread sanitizer does not see how it wakes a thread, so that it
/// reports every use of one and would have to be kept from looking. It knows this lock.
package final class Locked<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value

    /// Begins with that value.
    package init(_ value: Value) { self.value = value }

    /// Runs `body` while no other thread has the value. It must not ask for the same value again.
    package func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
        lock.lock()
        defer { lock.unlock() }
        return try body(&value)
    }
}
