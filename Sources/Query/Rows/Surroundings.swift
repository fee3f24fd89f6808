/// The words around a place, cut at line and word boundaries.
struct Surroundings {
    /// How many code points before and after a place a question's SQL fetches.
    static let reach = 120

    let text: String
    /// Where `text` begins and ends, in code points of the source's text.
    let start: Int
    let end: Int

    /// - Parameters:
    ///   - window: the text from `windowStart` on, cut anywhere.
    ///   - place: the words that must stay, in code points of the source's text.
    init(window: String, windowStart: Int, start placeStart: Int, end placeEnd: Int) {
        let scalars = Array(window.unicodeScalars)
        var first = min(max(placeStart - windowStart, 0), scalars.count)
        var last = min(max(placeEnd - windowStart, first), scalars.count)
        let isWhole = windowStart == 0
        let opening = scalars[..<first].lastIndex(of: "\n").map { $0 + 1 }
        let lineStart = opening ?? (isWhole ? 0 : scalars[..<first].firstIndex(of: " ").map { $0 + 1 } ?? first)
        let closing = scalars[last...].firstIndex(of: "\n")
        let isCut = closing == nil && scalars.count - last >= Self.reach
        let lineEnd = closing ?? (isCut ? scalars[last...].lastIndex(of: " ") ?? last : scalars.count)
        first = min(lineStart, first)
        last = max(lineEnd, last)
        while first < last, scalars[first].properties.isWhitespace { first += 1 }
        while last > first, scalars[last - 1].properties.isWhitespace { last -= 1 }
        var cut = String.UnicodeScalarView()
        cut.append(contentsOf: scalars[first..<last])
        text = String(cut)
        start = windowStart + first
        end = windowStart + last
    }
}
