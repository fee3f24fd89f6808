import Facts

/// A short stretch of a text around hits.
struct Snippet {
    /// The words, without marks.
    let text: String
    /// The same with each hit marked, and an ellipsis where the text is cut.
    let marked: ExcerptValue

    private static let width = 160
    private static let before = 50

    /// The stretch with hits of most terms; nil without a hit.
    init?(of hits: [SearchHits.Hit], in scalars: [Unicode.Scalar]) {
        let starts = hits.map { hit in
            (hit, terms: Set(hits.filter { Self.reaches($0, from: hit) }.map(\.term)).count)
        }
        guard
            let best = starts.max(by: {
                $0.terms < $1.terms || $0.terms == $1.terms && $0.0.span.start > $1.0.span.start
            })
        else { return nil }
        let range = Self.range(around: best.0.span, in: scalars)
        let shown = hits.map(\.span).filter { $0.start >= range.lowerBound && $0.end <= range.upperBound }
        text = Self.text(scalars[range])
        var pieces = [ExcerptValue.Piece(Self.isCut(range.lowerBound, scalars) ? "… " : "")]
        var place = range.lowerBound
        for span in shown.sorted(by: { ($0.start, $1.end) < ($1.start, $0.end) }) where span.start >= place {
            pieces.append(.init(Self.text(scalars[place..<span.start])))
            pieces.append(.init(Self.text(scalars[span.start..<span.end]), isMarked: true))
            place = span.end
        }
        pieces.append(.init(Self.text(scalars[place..<range.upperBound])))
        if Self.isCut(range.upperBound, scalars) { pieces.append(.init(" …")) }
        marked = ExcerptValue(pieces)
    }

    private static func reaches(_ hit: SearchHits.Hit, from first: SearchHits.Hit) -> Bool {
        hit.span.start >= first.span.start && hit.span.end <= first.span.start + width - before
    }

    /// Whole words of the line.
    private static func range(around span: Span, in scalars: [Unicode.Scalar]) -> Range<Int> {
        let first = scalars[..<span.start].lastIndex(of: "\n").map { $0 + 1 } ?? 0
        let line = first..<(scalars[span.end...].firstIndex(of: "\n") ?? scalars.count)
        var start = max(line.lowerBound, span.start - before)
        while start > line.lowerBound, start < span.start, scalars[start - 1] != " " { start += 1 }
        var end = min(line.upperBound, max(span.end, start + width))
        while end < line.upperBound, end > span.end, scalars[end] != " " { end -= 1 }
        return start..<end
    }

    private static func isCut(_ place: Int, _ scalars: [Unicode.Scalar]) -> Bool {
        place > 0 && place < scalars.count && scalars[place] != "\n" && scalars[place - 1] != "\n"
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }
}
