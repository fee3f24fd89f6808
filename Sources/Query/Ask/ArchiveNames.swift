import Facts
import GRDB

/// The names that an archive holds, for the reading of questions.
struct ArchiveNames: Sendable {
    let archive: ReadOnlyArchive

    init(_ archive: ReadOnlyArchive) { self.archive = archive }

    /// Outlets and agencies of current sources, and names of those without a title, that begin with one of the words, as
    /// `FoldedName` folds them.
    func publisherNames(beginning words: some Sequence<String>) throws -> PublisherNames {
        PublisherNames(try publisherNames(PublisherNames.ranges(beginning: words)))
    }

    private func publisherNames(_ ranges: TextRanges) throws -> [String] {
        try archive.reader.readOnce { db in
            try String.fetchAll(db.cachedStatement(sql: Self.publisherNames), arguments: ["ranges": ranges.argument])
        }
    }

    private static let publisherNames = """
        \(TextRanges.table)
        \(TextRanges.texts("outlets", of: "outlet", in: "sources", where: "superseded_in IS NULL"))
        \(TextRanges.texts("agencies", of: "agency", in: "sources", where: "superseded_in IS NULL"))
        SELECT text FROM outlets WHERE text IS NOT NULL
        UNION SELECT text FROM agencies WHERE text IS NOT NULL
        UNION SELECT name FROM ranges CROSS JOIN sources
            WHERE title IS NULL AND superseded_in IS NULL AND name >= low AND name < beyond
        """

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
        let found = try archive.reader.readOnce { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT DISTINCT persons.key, persons.name
                    FROM person_names JOIN persons ON persons.id = person_names.person_id
                    WHERE (folded_name = :name OR (:is_single AND folded_surname = :name)) AND \(Self.isCurrent)
                    ORDER BY persons.name, persons.key
                    """)
            return try Row.fetchAll(
                statement, arguments: ["name": folded.text, "is_single": folded.words.count == 1]
            ).map { NamedPerson(key: $0["key"], name: $0["name"]) }
        }
        return try found.isEmpty ? personsSpelledOut(Spelling.foldedName(name)) : found
    }

    /// Whether a person's name can begin with the word and go on.
    func beginsName(_ word: String) throws -> Bool {
        let folded = FoldedName(word).text
        // A name with an umlaut is not found by the word as it is.
        guard Spelling.contractions(of: Spelling.foldedName(word).text).isEmpty else { return true }
        return try archive.reader.readOnce { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT EXISTS (
                        SELECT 1 FROM person_names WHERE folded_name > :begin || ' ' AND folded_name < :begin || '!')
                    """)
            return try Bool.fetchOne(statement, arguments: ["begin": folded]) ?? false
        }
    }

    /// Persons whose name has an umlaut, by the name or surname as it is typed without.
    private func personsSpelledOut(_ typed: FoldedName) throws -> [NamedPerson] {
        let forms = Spelling.contractions(of: typed.text)
        guard !forms.isEmpty else { return [] }
        let rows = try archive.reader.readOnce { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT DISTINCT person_names.name AS spelling, persons.key, persons.name
                    FROM person_names JOIN persons ON persons.id = person_names.person_id
                    WHERE (folded_name IN (SELECT value FROM json_each(:forms))
                            OR folded_surname IN (SELECT value FROM json_each(:forms)))
                        AND \(Self.isCurrent)
                    ORDER BY persons.name, persons.key
                    """)
            return try Row.fetchAll(statement, arguments: ["forms": QuestionArgument.json(forms)])
        }
        var persons: [NamedPerson] = []
        for row in rows {
            let spelling = Spelling.foldedName(row["spelling"])
            let person = NamedPerson(key: row["key"], name: row["name"])
            guard [spelling.text, spelling.surname].contains(typed.text), !persons.contains(person) else { continue }
            persons.append(person)
        }
        return persons
    }

    /// Surnames of persons whom current sources name, and publishers, as they are typed.
    func singleWords() throws -> [String] {
        let surnames = try archive.reader.readOnce { db in
            try String.fetchAll(db, sql: "SELECT DISTINCT folded_surname FROM person_names ORDER BY 1")
        }
        let publishers = try publisherNames(.all)
        let names = try publishers.map { FoldedName($0).text } + titles()
        return surnames + names.filter { !$0.contains(" ") }
    }

    /// The folded titles of current sources.
    private func titles() throws -> Set<String> {
        try archive.reader.readOnce { db in
            Set(
                try String.fetchAll(
                    db, sql: "SELECT DISTINCT name FROM sources WHERE title IS NOT NULL AND superseded_in IS NULL"
                ).map { FoldedName($0).text })
        }
    }

    /// Whether statements are made to somebody whom the word names.
    func addresses(_ word: String) throws -> Bool {
        guard word.first?.isUppercase ?? false else { return false }
        let addressees = try archive.reader.readOnce { db in
            // Only articles that have the word can have it there.
            try String.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT substr(text, spans.start + 1, spans.end - spans.start)
                    FROM source_search
                    CROSS JOIN sources ON sources.id = source_search.rowid
                    CROSS JOIN statements ON statements.source_id = sources.id
                    CROSS JOIN statement_spans AS spans
                        ON spans.statement_id = statements.id AND spans.part = 'addressee'
                    WHERE source_search MATCH ? AND superseded_in IS NULL
                    """, arguments: ["{words} : \(PhraseText.quoted(word))"])
        }
        return addressees.contains { QuestionTokens.words(of: $0).contains { $0.text == word } }
    }

    /// Whether an article has the word, in any form.
    func mentions(_ word: String) throws -> Bool {
        guard let expression = SearchQuery(word)?.expression else { return false }
        return try archive.reader.readOnce { db in
            try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM source_search WHERE source_search MATCH ?)",
                arguments: [expression]) ?? false
        }
    }

    /// Outlets, agencies and sources of that name, as sources write it.
    func publishers(_ name: String) throws -> [String] {
        let folded = FoldedName(name)
        guard let first = folded.words.first else { return [] }
        return try publisherNames(beginning: [first]).named(folded.text) + titles(name, folded.text)
    }

    /// Those of the words that the title of an article begins with.
    func beginningTitles(_ words: [String]) throws -> Set<String> {
        let titles = QuestionArgument.json(words.map(Self.title(beginning:)))
        let places = try archive.reader.readOnce { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT key FROM json_each(?)
                    WHERE EXISTS (SELECT 1 FROM source_search WHERE source_search MATCH json_each.value)
                    """)
            return try Int.fetchAll(statement, arguments: [titles])
        }
        return Set(places.map { words[$0] })
    }

    /// What titles that begin with these words match, as FTS5 reads it.
    private static func title(beginning words: String) -> String { "{title} : ^ \(PhraseText.quoted(words))" }

    /// The titles of current sources that are `name`, which `FoldedName` folds so; full-text search finds them among those that
    /// begin with it.
    func titles(_ name: String, _ folded: String) throws -> [String] {
        try archive.reader.readOnce { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT DISTINCT sources.name
                    FROM source_search JOIN sources ON sources.id = source_search.rowid
                    WHERE source_search MATCH ? AND superseded_in IS NULL AND sources.title IS NOT NULL
                    ORDER BY 1
                    """)
            return try String.fetchAll(statement, arguments: [Self.title(beginning: name)])
        }.filter { PublisherNames.keys(of: $0).contains(folded) }
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
