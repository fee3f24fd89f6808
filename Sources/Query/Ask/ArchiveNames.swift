import Facts
import GRDB

/// The names that an archive holds, for the reading of questions.
struct ArchiveNames: Sendable {
    private let archive: ReadOnlyArchive
    /// Outlets, agencies and names of current sources, by their folded form.
    private let publishers: [String: [String]]

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
        publishers = Dictionary(grouping: names) { FoldedName($0).text }
    }

    /// Persons with that full name, or with that surname where it is a single word.
    func persons(_ name: String) throws -> [NamedPerson] {
        let folded = FoldedName(name)
        guard !folded.words.isEmpty else { return [] }
        return try archive.reader.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT persons.key, persons.name
                    FROM person_names JOIN persons ON persons.id = person_names.person_id
                    WHERE (folded_name = :name OR (:is_single AND folded_surname = :name))
                        AND EXISTS (
                            SELECT 1 FROM person_links JOIN sources ON sources.id = person_links.source_id
                            WHERE person_links.person_id = persons.id AND superseded_in IS NULL)
                    ORDER BY persons.name, persons.key
                    """, arguments: ["name": folded.text, "is_single": folded.words.count == 1]
            ).map { NamedPerson(key: $0["key"], name: $0["name"]) }
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
        question.offices = offices
        question.states = states
        question.organizations = organizations
        question.qualifiers = qualifiers
        return try archive.rows(question).map { NamedPerson(key: $0.key, name: $0.name) }
    }
}
