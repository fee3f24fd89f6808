import Foundation

/// Hands what one thread makes to another, in its order; the maker waits where it is too far ahead.
final class Handover<Element: Sendable>: @unchecked Sendable {
    private let condition = NSCondition()
    private let most: Int
    private var waiting: [Element] = []
    private var isWanted = true
    private var end: Result<Void, any Error>?

    /// Up to `most` elements wait to be taken.
    init(most: Int) { self.most = most }

    /// Whether the maker would have to wait now.
    var isFull: Bool { condition.withLock { isWanted && waiting.count >= most } }

    /// Hands `element` on, once there is room; false where no more is wanted.
    func give(_ element: Element) -> Bool {
        condition.withLock {
            while isWanted, waiting.count >= most { condition.wait() }
            waiting.append(element)
            condition.broadcast()
            return isWanted
        }
    }

    /// Says that nothing more comes, and why, where that is an error. To be called once, by who makes.
    func finish(_ result: Result<Void, any Error>) {
        condition.withLock {
            end = result
            condition.broadcast()
        }
    }

    /// The next element, once it is there; nil behind the last.
    ///
    /// - Throws: what `finish` was given.
    func take() throws -> Element? {
        try condition.withLock {
            while waiting.isEmpty, end == nil { condition.wait() }
            guard waiting.isEmpty else {
                defer { condition.broadcast() }
                return waiting.removeFirst()
            }
            try end?.get()
            return nil
        }
    }

    /// Wants no more, and waits for the maker to be done; `interrupt` hastens one that is not.
    func close(_ interrupt: () -> Void) {
        let isAtWork = condition.withLock {
            isWanted = false
            condition.broadcast()
            return end == nil
        }
        if isAtWork { interrupt() }
        condition.withLock { while end == nil { condition.wait() } }
    }
}
