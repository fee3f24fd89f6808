/// Stretches of the order in which an index keeps texts, by their bytes: where names stand that begin in some way.
struct TextRanges: Sendable, Hashable {
    /// Each with its first text and the one behind its last.
    let bounds: [[String]]

    /// Where every text stands.
    static let all = TextRanges(bounds: [["", last]])

    /// Texts that begin with the letter of ASCII, small or capital, or with another character of ASCII.
    init(beginning letter: UInt8) {
        bounds = Self.cases(letter).map { [Self.text([$0]), Self.text([$0 + 1])] }
    }

    /// Texts that begin neither with a letter of ASCII nor with a digit.
    static let beginningOtherwise = TextRanges(bounds: [["", "0"], [":", "A"], ["[", "a"], ["{", last]])

    /// Texts that begin with the word's first three letters, small or capital, or have one beyond ASCII among them.
    init(beginning word: String) {
        let letters = word.utf8.prefix(3)
        switch letters.count {
        case _ where letters.isEmpty || !letters.allSatisfy({ $0 < 0x7F }): self = .all
        case 1: bounds = letters.flatMap(Self.cases).map { [Self.text([$0]), Self.text([$0, 1])] }
        default: bounds = Self.bounds([], letters[...])
        }
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

    private static func bounds(_ begin: [UInt8], _ letters: Substring.UTF8View) -> [[String]] {
        let end = begin.last.map { text(begin.dropLast() + [$0 + 1]) } ?? last
        guard let letter = letters.first else { return [[text(begin), end]] }
        return cases(letter).flatMap { bounds(begin + [$0], letters.dropFirst()) } + [[text(begin + [0x80]), end]]
    }

    /// What no text stands behind.
    private static let last = "\u{10FFFF}"

    /// The letter, capital and small.
    private static func cases(_ letter: UInt8) -> [UInt8] {
        let isLetter = letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
        return isLetter ? [letter - 32, letter] : [letter]
    }

    private static func text(_ scalars: [UInt8]) -> String {
        String(String.UnicodeScalarView(scalars.map { Unicode.Scalar($0) }))
    }
}
