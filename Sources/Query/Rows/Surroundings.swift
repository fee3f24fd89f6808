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
        var first = Self.begin(scalars, before: placeFirst, isWhole: windowStart == 0)
        var last = Self.end(scalars, after: placeLast)
        while first < last, scalars[first].properties.isWhitespace { first += 1 }
        while last > first, scalars[last - 1].properties.isWhitespace { last -= 1 }
        var cut = String.UnicodeScalarView()
        cut.append(contentsOf: scalars[first..<last])
        text = String(cut)
        start = windowStart + first
        end = windowStart + last
    }

    private static func begin(_ scalars: [Unicode.Scalar], before place: Int, isWhole: Bool) -> Int {
        if let boundary = (0..<place).last(where: { isBoundary(scalars, after: $0) }) { return boundary + 1 }
        return isWhole ? 0 : scalars[..<place].firstIndex(of: " ").map { $0 + 1 } ?? place
    }

    private static func end(_ scalars: [Unicode.Scalar], after place: Int) -> Int {
        let from = max(place - 1, 0)
        if let boundary = (from..<scalars.count).first(where: { isBoundary(scalars, after: $0) }) {
            return boundary + 1
        }
        let isCut = scalars.count - place >= reach
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
