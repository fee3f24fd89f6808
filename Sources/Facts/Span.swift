/// A half-open range `[start, end)` of Unicode code points in an article's text.
///
/// Code points are what SQLite's `substr` counts, so `substr(text, start + 1, end - start)` shows a span.
public struct Span: Hashable, Sendable, Comparable {
    /// Index of the first code point.
    public var start: Int
    /// Index behind the last code point.
    public var end: Int

    /// The code points from the first index up to the second.
    public init(_ start: Int, _ end: Int) {
        precondition(start <= end, "a span ends at or after its start")
        self.start = start
        self.end = end
    }

    /// The number of code points.
    public var length: Int { end - start }

    /// Whether the two share a code point.
    public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

    /// Whether the other lies within this one.
    public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

    public static func < (left: Span, right: Span) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}

extension Span: Codable {
    /// Reads `[start, end]`.
    public init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        self.init(try values.decode(Int.self), try values.decode(Int.self))
    }

    /// Writes `[start, end]`.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.unkeyedContainer()
        try values.encode(start)
        try values.encode(end)
    }
}

extension String {
    /// The text under `span`, or nil where the span reaches past the end.
    public func text(in span: Span) -> String? {
        let scalars = unicodeScalars
        guard span.start >= 0,
            let start = scalars.index(scalars.startIndex, offsetBy: span.start, limitedBy: scalars.endIndex),
            let end = scalars.index(start, offsetBy: span.length, limitedBy: scalars.endIndex)
        else { return nil }
        return String(scalars[start..<end])
    }
}
