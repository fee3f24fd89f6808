/// A passage between quotation marks, as token numbers.
package struct Quotation: Sendable {
    /// The opening mark.
    package let open: Int
    /// The closing mark; where none stands, the last token of the paragraph.
    package let close: Int
    package let isClosed: Bool

    /// Everything from mark to mark.
    package var tokens: Range<Int> { open..<(close + 1) }
    /// What stands between the marks.
    package var inside: Range<Int> { (open + 1)..<max(open + 1, isClosed ? close : close + 1) }
}
