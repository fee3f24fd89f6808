import Facts

/// The sentence around a place, as far as it can be told without a language's rules: cut at line ends, at full stops
/// before capitals, and else at words.
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
    init(window: String, windowStart: Int, start placeStart: Int, end placeEnd: Int) {
        let scalars = Array(window.unicodeScalars)
        let placeFirst = min(max(placeStart - windowStart, 0), scalars.count)
        let placeLast = min(max(placeEnd - windowStart, placeFirst), scalars.count)
        let isCut = scalars.count - placeLast >= Self.reach
        let found = Self.sentence(
            in: scalars, around: placeFirst..<placeLast, isCutBefore: windowStart > 0, isCutBehind: isCut)
        let view = window.unicodeScalars
        let first = view.index(view.startIndex, offsetBy: found.lowerBound)
        text = String(view[first..<view.index(first, offsetBy: found.count)])
        start = windowStart + found.lowerBound
        end = windowStart + found.upperBound
    }

    /// The sentences around `places` of a whole text, in its order.
    ///
    /// Sentences with no more than `reach` between them are one range, with what lies between.
    static func groups(of places: [Span], in text: [Unicode.Scalar]) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        for place in places.sorted(by: { $0.start < $1.start }) {
            let first = min(place.start, text.count)
            let found = sentence(
                in: text, around: first..<min(place.end, text.count), isCutBefore: false, isCutBehind: false)
            if let last = groups.last, found.lowerBound <= last.upperBound + reach {
                groups[groups.count - 1] = last.lowerBound..<max(last.upperBound, found.upperBound)
            } else {
                groups.append(found)
            }
        }
        return groups
    }

    private static func sentence(
        in scalars: [Unicode.Scalar], around place: Range<Int>, isCutBefore: Bool, isCutBehind: Bool
    ) -> Range<Int> {
        var first = begin(scalars, before: place.lowerBound, isCut: isCutBefore)
        var last = end(scalars, after: place.upperBound, isCut: isCutBehind)
        while first < last, scalars[first].properties.isWhitespace { first += 1 }
        while last > first, scalars[last - 1].properties.isWhitespace { last -= 1 }
        return first..<last
    }

    private static func begin(_ scalars: [Unicode.Scalar], before place: Int, isCut: Bool) -> Int {
        if let boundary = (0..<place).last(where: { isBoundary(scalars, after: $0) }) { return boundary + 1 }
        return isCut ? scalars[..<place].firstIndex(of: " ").map { $0 + 1 } ?? place : 0
    }

    private static func end(_ scalars: [Unicode.Scalar], after place: Int, isCut: Bool) -> Int {
        let from = max(place - 1, 0)
        if let boundary = (from..<scalars.count).first(where: { isBoundary(scalars, after: $0) }) {
            return boundary + 1
        }
        return isCut ? scalars[place...].lastIndex(of: " ") ?? place : scalars.count
    }

    /// Whether a sentence or line ends with the letter at `index`.
    private static func isBoundary(_ scalars: [Unicode.Scalar], after index: Int) -> Bool {
        if scalars[index] == "\n" { return true }
        guard index > 1, index + 2 < scalars.count, scalars[index + 1] == " " else { return false }
        let stop = closers.contains(scalars[index]) ? index - 1 : index
        // A single letter before the stop is an abbreviation's.
        guard stop > 1, stops.contains(scalars[stop]), scalars[stop - 1].properties.isLowercase,
            scalars[stop - 2].properties.isAlphabetic
        else { return false }
        return scalars[index + 2].properties.isUppercase || openers.contains(scalars[index + 2])
    }

    private static let stops: Set<Unicode.Scalar> = [".", "?", "!"]
    private static let closers: Set<Unicode.Scalar> = ["“", "”", "\"", "«", "»", ")"]
    private static let openers: Set<Unicode.Scalar> = ["„", "“", "\"", "«", "»", "("]
}
