import GRDB

/// The cities where an archive's meetings are held, for the reading of one question.
final class ArchiveCities {
    private let archive: ReadOnlyArchive
    /// By the ranges that were looked into: the same words are looked for in each language.
    private var known: [String: [(name: String, folded: String)]] = [:]

    init(_ archive: ReadOnlyArchive) { self.archive = archive }

    /// The city that one of the forms names, as sources write it; all begin with the same three letters, as far as they have as many.
    func city(_ forms: [String]) throws -> String? {
        let forms = forms.map(Spelling.folded)
        guard let first = forms.first else { return nil }
        let cities = try cities(between: Self.ranges(beginning: first))
        for form in forms {
            for city in cities where city.folded == form {
                if try isCurrentCity(city.name) { return city.name }
            }
        }
        return nil
    }

    private func cities(between ranges: String) throws -> [(name: String, folded: String)] {
        if let cities = known[ranges] { return cities }
        let cities = try archive.reader.readOnce { db in
            try String.fetchAll(db.cachedStatement(sql: Self.citiesBetween), arguments: ["ranges": ranges])
        }.map { (name: $0, folded: Spelling.folded($0)) }
        known[ranges] = cities
        return cities
    }

    /// Whether a current source has a meeting there.
    private func isCurrentCity(_ name: String) throws -> Bool {
        try archive.reader.readOnce { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT EXISTS (
                        SELECT 1 FROM events CROSS JOIN sources ON sources.id = events.source_id
                        WHERE place_city = ? AND superseded_in IS NULL)
                    """)
            return try Bool.fetchOne(statement, arguments: [name]) ?? false
        }
    }

    /// Cities where a meeting is held: an index is asked for the next one, however many meetings are there.
    private static let citiesBetween = """
        WITH RECURSIVE cities (name, beyond) AS (
            SELECT (SELECT min(place_city) FROM events WHERE place_city >= json_extract(value, '$[0]') AND place_city < json_extract(value, '$[1]')),
                json_extract(value, '$[1]')
            FROM json_each(:ranges)
            UNION ALL
            SELECT (SELECT min(place_city) FROM events WHERE place_city > name AND place_city < beyond), beyond
            FROM cities WHERE name IS NOT NULL)
        SELECT name FROM cities WHERE name IS NOT NULL ORDER BY name
        """

    /// Where texts stand in the order of bytes that begin with the word's first three letters, small or capital, or have
    /// one beyond ASCII among them.
    static func ranges(beginning word: String) -> String {
        let letters = word.utf8.prefix(3)
        let ranges: [[String]] =
            switch letters.count {
            case _ where letters.isEmpty || !letters.allSatisfy({ $0 < 0x7F }): [["", last]]
            case 1: letters.flatMap(cases).map { [text([$0]), text([$0, 1])] }
            default: ranges([], letters[...])
            }
        return "[\(ranges.map(QuestionArgument.json).joined(separator: ","))]"
    }

    private static func ranges(_ begin: [UInt8], _ letters: Substring.UTF8View) -> [[String]] {
        let end = begin.last.map { text(begin.dropLast() + [$0 + 1]) } ?? last
        guard let letter = letters.first else { return [[text(begin), end]] }
        return cases(letter).sorted().flatMap { ranges(begin + [$0], letters.dropFirst()) }
            + [[text(begin + [0x80]), end]]
    }

    private static let last = "\u{10FFFF}"

    /// The letter, small and capital.
    private static func cases(_ letter: UInt8) -> Set<UInt8> {
        let isLetter = letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
        return isLetter ? [letter, letter - 32] : [letter]
    }

    private static func text(_ scalars: [UInt8]) -> String {
        String(String.UnicodeScalarView(scalars.map { Unicode.Scalar($0) }))
    }
}
