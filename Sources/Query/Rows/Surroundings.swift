import Facts

/// The sentence around a place, cut out of the text that a question's SQL reads around it.
struct Surroundings {
    /// How many code points before and after a place a question's SQL fetches.
    static let reach = 240

    /// What a question's SQL reads for the citation of `places`, which is a span of `sources`.
    static let citation = """
        places.source_id,
            sources.name AS source,
            sources.outlet,
            sources.agency,
            sources.published,
            places.start,
            places.end,
            \(window)
        """

    /// The text around `places`, and where it begins.
    static let window = """
        max(places.start - \(reach), 0) AS window_start,
            substr(sources.text, max(places.start - \(reach), 0) + 1,
                places.end + \(reach) - max(places.start - \(reach), 0)) AS window
        """

    let text: String
    /// Where `text` begins and ends, in code points of the source's text.
    let start: Int
    let end: Int

    /// - Parameters:
    ///   - window: the text from `windowStart` on, cut anywhere.
    ///   - place: the words that must stay, in code points of the source's text.
    ///   - isWhole: whether the text ends where the window does.
    init(window: String, windowStart: Int, start placeStart: Int, end placeEnd: Int, isWhole: Bool = false) {
        var window = window
        self = window.withUTF8 {
            Surroundings(window: $0, windowStart: windowStart, start: placeStart, end: placeEnd, isWhole: isWhole)
        }
    }

    /// The same of a window in UTF-8.
    init(
        window: UnsafeBufferPointer<UInt8>, windowStart: Int, start placeStart: Int, end placeEnd: Int,
        isWhole: Bool = false
    ) {
        let bounds = SentenceBounds(window)
        let first = bounds.place(ofCodePoint: placeStart - windowStart)
        let last = bounds.place(ofCodePoint: placeEnd - max(placeStart, windowStart), from: first)
        let found = bounds.sentence(
            around: first..<last, isCutBefore: windowStart > 0,
            isCutBehind: !isWhole && bounds.codePoints(in: last..<window.count) >= Self.reach)
        text = bounds.text(in: found)
        start = windowStart + bounds.codePoints(in: 0..<found.lowerBound)
        end = start + bounds.codePoints(in: found)
    }

    /// The sentences around `places` of a whole text, in its order, in code points.
    ///
    /// Sentences with no more than `reach` between them are one range, with what lies between.
    static func groups(of places: [Span], in text: String) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        for place in places.sorted(by: { $0.start < $1.start }) {
            let words = Surroundings(window: text, windowStart: 0, start: place.start, end: place.end, isWhole: true)
            let found = words.start..<words.end
            if let last = groups.last, found.lowerBound <= last.upperBound + reach {
                groups[groups.count - 1] = last.lowerBound..<max(last.upperBound, found.upperBound)
            } else {
                groups.append(found)
            }
        }
        return groups
    }
}
