import GRDB

/// The cities where an archive's meetings are held, for the reading of one question.
final class ArchiveCities {
    private let archive: ReadOnlyArchive
    /// By the ranges that were looked into: the same words are looked for in each language.
    private var known: [TextRanges: [(name: String, folded: String)]] = [:]

    init(_ archive: ReadOnlyArchive) { self.archive = archive }

    /// The city that one of the forms names, as sources write it; all begin with the same three letters, as far as they have
    /// as many.
    func city(_ forms: [String]) throws -> String? {
        let forms = forms.map(Spelling.folded)
        guard let first = forms.first else { return nil }
        let cities = try cities(within: TextRanges(beginning: first))
        for form in forms {
            for city in cities where city.folded == form {
                if try isCurrentCity(city.name) { return city.name }
            }
        }
        return nil
    }

    private func cities(within ranges: TextRanges) throws -> [(name: String, folded: String)] {
        if let cities = known[ranges] { return cities }
        let cities = try archive.reader.readOnce { db in
            try String.fetchAll(db.cachedStatement(sql: Self.citiesWithin), arguments: ["ranges": ranges.argument])
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

    private static let citiesWithin = """
        \(TextRanges.table)
        \(TextRanges.texts("cities", of: "place_city", in: "events"))
        SELECT text FROM cities WHERE text IS NOT NULL ORDER BY text
        """
}
