import Facts
import GRDB

/// The names that an archive holds, for the reading of questions.
struct ArchiveNames: Sendable {
    private let archive: ReadOnlyArchive
    /// Outlets, agencies and names of current sources, by their folded form.
    private let publishers: [String: [String]]
    /// Words that begin with a capital letter and say to whom a statement is made.
    private let hearers: Set<String>
    /// Cities where a meeting is held, by their folded name.
    private let cities: [String: String]
    /// Persons whose name has an umlaut, by the name and surname as they are typed without.
    private let spelledOut: [String: [NamedPerson]]

    init(_ archive: ReadOnlyArchive) throws {
        self.archive = archive
        let names = try archive.reader.read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT outlet FROM sources WHERE outlet IS NOT NULL AND superseded_in IS NULL
                    UNION SELECT agency FROM sources WHERE agency IS NOT NULL AND superseded_in IS NULL
                    UNION SELECT name FROM sources WHERE superseded_in IS NULL
                    """)
        }
        let folded = names.flatMap { name in
            Set([FoldedName(name).text, Spelling.foldedName(name).text]).map { (key: $0, name: name) }
        }
        publishers = Dictionary(grouping: folded, by: \.key).mapValues { $0.map(\.name) }
        spelledOut = try Self.spelledOut(in: archive)
        let addressees = try archive.reader.read { db in
            try String.fetchAll(
                db, sql: "SELECT DISTINCT addressee FROM statement_overview WHERE addressee IS NOT NULL")
        }
        hearers = Set(
            addressees.flatMap(QuestionTokens.words).map(\.text).filter { $0.first?.isUppercase ?? false })
        let places = try archive.reader.read { db in
            try String.fetchAll(
                db, sql: "SELECT DISTINCT place_city FROM event_overview WHERE place_city IS NOT NULL ORDER BY 1")
        }
        cities = Dictionary(places.map { (Spelling.folded($0), $0) }) { first, _ in first }
    }

    private static func spelledOut(in archive: ReadOnlyArchive) throws -> [String: [NamedPerson]] {
        let rows = try archive.reader.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT person_names.name AS spelling, persons.key, persons.name
                    FROM person_names JOIN persons ON persons.id = person_names.person_id
                    WHERE person_names.name GLOB '*[äöüÄÖÜ]*' AND \(isCurrent)
                    ORDER BY persons.name, persons.key
                    """)
        }
        var persons: [String: [NamedPerson]] = [:]
        for row in rows {
            let person = NamedPerson(key: row["key"], name: row["name"])
            let spelling = Spelling.foldedName(row["spelling"])
            for form in Set([spelling.text, spelling.surname])
            where persons[form]?.contains(person) != true {
                persons[form, default: []].append(person)
            }
        }
        return persons
    }

    /// Whether a current source names the row of `persons`.
    private static let isCurrent = """
        EXISTS (
            SELECT 1 FROM person_links JOIN sources ON sources.id = person_links.source_id
            WHERE person_links.person_id = persons.id AND superseded_in IS NULL)
        """

    /// Persons with that full name, or with that surname where it is a single word.
    func persons(_ name: String) throws -> [NamedPerson] {
        let folded = FoldedName(name)
        guard !folded.words.isEmpty else { return [] }
        let found = try archive.reader.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT persons.key, persons.name
                    FROM person_names JOIN persons ON persons.id = person_names.person_id
                    WHERE (folded_name = :name OR (:is_single AND folded_surname = :name)) AND \(Self.isCurrent)
                    ORDER BY persons.name, persons.key
                    """, arguments: ["name": folded.text, "is_single": folded.words.count == 1]
            ).map { NamedPerson(key: $0["key"], name: $0["name"]) }
        }
        return found.isEmpty ? spelledOut[Spelling.foldedName(name).text] ?? [] : found
    }

    /// Surnames of persons whom current sources name, and publishers, as they are typed.
    func singleWords() throws -> [String] {
        try archive.reader.read { db in
            try String.fetchAll(db, sql: "SELECT DISTINCT folded_surname FROM person_names ORDER BY 1")
        } + publishers.keys.filter { !$0.contains(" ") }
    }

    /// Whether statements are made to somebody whom the word names.
    func addresses(_ word: String) -> Bool { hearers.contains(word) }

    /// The city that one of the forms names, as sources write it.
    func city(_ forms: [String]) -> String? {
        forms.lazy.compactMap { cities[Spelling.folded($0)] }.first
    }

    /// Whether an article has the word, in any form.
    func mentions(_ word: String) throws -> Bool {
        guard let expression = SearchQuery(word)?.expression else { return false }
        return try archive.reader.read { db in
            try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM source_search WHERE source_search MATCH ?)",
                arguments: [expression]) ?? false
        }
    }

    func publishers(_ name: String) -> [String] {
        let folded = FoldedName(name).text
        return folded.isEmpty ? [] : publishers[folded] ?? []
    }

    /// Persons whom a current source gives the office.
    func holders(
        of offices: Set<String>, states: Set<String>, organizations: Set<String>, qualifiers: Set<OfficeQualifier>
    ) throws -> [NamedPerson] {
        var question = PersonsQuestion()
        question.office.offices = offices
        question.office.states = states
        question.office.organizations = organizations
        question.office.qualifiers = qualifiers
        return try archive.rows(question).map { NamedPerson(key: $0.key, name: $0.name) }
    }
}
