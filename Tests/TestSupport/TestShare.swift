import Foundation

/// How much of their large inputs tests take: all, or every nth part where ONRECORD_TEST_SHARE is n.
///
/// `scripts/sanitize.sh` sets it, and says so: under a sanitizer each step takes many times as long, and a text that shows
/// quadratic steps without one need not show them again.
package enum TestShare {
    private static let parts = max(
        1, ProcessInfo.processInfo.environment["ONRECORD_TEST_SHARE"].flatMap { Int($0) } ?? 1)

    /// Whether tests take all of their inputs.
    package static let isWhole = parts == 1

    /// The share of so many; at least one.
    package static func of(_ count: Int) -> Int { max(1, count / parts) }

    /// The beginning of a text that repeats itself.
    package static func of(_ text: String) -> String {
        isWhole ? text : String(text.unicodeScalars.prefix(of(text.unicodeScalars.count)))
    }

    /// The share of the elements: evenly spread, so that all kinds are among them.
    package static func of<Element>(_ all: [Element]) -> [Element] {
        stride(from: 0, to: all.count, by: parts).map { all[$0] }
    }
}
