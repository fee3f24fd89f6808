import GRDB

/// The cities where an archive's meetings are held, for the reading of one question.
final class ArchiveCities {
    private let archive: ReadOnlyArchive
    /// The question's words, as `Spelling` folds them.
    private let words: [String]
    /// Those that begin as a word, read when the first one is asked for.
    private var known: [(name: String, folded: String)]?

    init(_ archive: ReadOnlyArchive, words: [String]) { (self.archive, self.words) = (archive, words) }

    /// The city that one of the forms of a word names, as sources write it; all begin with the word's first three letters.
    func city(_ forms: [String]) throws -> String? {
        let forms = forms.map(Spelling.folded)
        let cities = try cities()
        for form in forms {
            for city in cities where city.folded == form {
                if try isCurrentCity(city.name) { return city.name }
            }
        }
        return nil
    }

    private func cities() throws -> [(name: String, folded: String)] {
        if let known { return known }
        let ranges = Self.ranges(beginning: words)
        let cities = try archive.reader.readOnce { db in
            try String.fetchAll(db.cachedStatement(sql: Self.citiesWithin), arguments: ["ranges": ranges.argument])
        }.map { (name: $0, folded: Spelling.folded($0)) }
        known = cities
        return cities
    }

    /// Where all cities stand that begin with one of these words.
    static func ranges(beginning words: some Sequence<String>) -> TextRanges {
        TextRanges(beginning: words, letters: 3, or: .beyondASCII)
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

    private static let citiesWithin = """
        \(TextRanges.table)
        \(TextRanges.texts("cities", of: "place_city", in: "events"))
        SELECT text FROM cities WHERE text IS NOT NULL ORDER BY text
        """
}
