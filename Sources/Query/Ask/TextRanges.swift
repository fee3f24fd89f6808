/// Stretches of the order in which an index keeps texts, by their bytes: where names stand that begin in some way.
struct TextRanges: Sendable {
    /// Each with its first text and the one behind its last.
    let bounds: [[String]]

    /// Where every text stands.
    static let all = TextRanges(bounds: [["", last]])

    /// What can stand in a name where none of a word's first letters does, and say nothing about the word.
    enum Gap {
        /// Characters beyond ASCII: letters that a keyboard may lack.
        case beyondASCII
        /// Those and everything of ASCII but letters and digits, or the name's end.
        case noLetter

        /// Stretches of characters by their numbers, each up to the one behind its last; nil for all that follow.
        fileprivate var stretches: [(low: UInt8, beyond: UInt8?)] {
            switch self {
            case .beyondASCII: [(0x80, nil)]
            case .noLetter: [(0, 0x30), (0x3A, 0x41), (0x5B, 0x61), (0x7B, nil)]
            }
        }
    }

    /// Texts that begin with the first `count` letters of one of the words, small or capital, or have a gap among these.
    ///
    /// A word of fewer letters is looked for as a whole. The words' letters are small ones.
    init(beginning words: some Sequence<String>, letters count: Int, or gap: Gap) {
        bounds = Self.bounds([], words.map { $0.utf8.prefix(count) }, count, gap)
    }

    private init(bounds: [[String]]) { self.bounds = bounds }

    /// What a query takes for `:ranges`.
    var argument: String { "[\(bounds.map(QuestionArgument.json).joined(separator: ","))]" }

    /// The head of a query's tables: the stretches, from `low` on, up to `beyond`.
    static let table = """
        WITH RECURSIVE ranges (low, beyond) AS MATERIALIZED (
            SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(:ranges))
        """

    /// Behind `table`, a table `name` of what `column` holds within the stretches, each `text` once: an index is asked for
    /// the next one, however many rows share it. The last is NULL.
    static func texts(_ name: String, of column: String, in rows: String, where condition: String = "TRUE") -> String {
        """
        , \(name) (text, beyond) AS (
            SELECT (SELECT min(\(column)) FROM \(rows) WHERE \(column) >= low AND \(column) < beyond AND \(condition)),
                beyond
            FROM ranges
            UNION ALL
            SELECT (SELECT min(\(column)) FROM \(rows)
                WHERE \(column) > \(name).text AND \(column) < beyond AND \(condition)), beyond
            FROM \(name) WHERE \(name).text IS NOT NULL)
        """
    }

    /// Of the texts that begin with `begin`, those that go on as one of the words for `count` letters.
    private static func bounds(
        _ begin: [UInt8], _ words: [Substring.UTF8View], _ count: Int, _ gap: Gap
    ) -> [[String]] {
        let end = begin.last.map { text(begin.dropLast(), $0 + 1) } ?? last
        guard count > 0 else { return [[text(begin), end]] }
        let gaps = gap.stretches.map { stretch in
            [stretch.low == 0 ? text(begin) : text(begin, stretch.low), stretch.beyond.map { text(begin, $0) } ?? end]
        }
        let isWord = words.contains(where: \.isEmpty) && gap.stretches.allSatisfy { $0.low > 0 }
        var letters: [UInt8] = []
        // What is beyond ASCII is in a gap.
        for case let letter? in words.map(\.first) where letter < 0x80 && !letters.contains(letter) {
            letters.append(letter)
        }
        return gaps + (isWord ? [[text(begin), text(begin, 1)]] : [])
            + letters.flatMap { letter in
                let rests = words.filter { $0.first == letter }.map { $0.dropFirst() }
                return cases(letter).flatMap { bounds(begin + [$0], rests, count - 1, gap) }
            }
    }

    /// What no text stands behind.
    private static let last = "\u{10FFFF}"

    /// The letter, capital and small.
    private static func cases(_ letter: UInt8) -> [UInt8] {
        let isLetter = letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
        return isLetter ? [letter - 32, letter] : [letter]
    }

    /// Characters of ASCII; `next`, behind them, can be the one after these.
    private static func text(_ letters: some Sequence<UInt8>, _ next: UInt8? = nil) -> String {
        let ending: [UInt8] = next.map { $0 < 0x80 ? [$0] : [0xC2, $0] } ?? []
        return String(decoding: letters + ending, as: UTF8.self)
    }
}
