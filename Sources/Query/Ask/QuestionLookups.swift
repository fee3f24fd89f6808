import Facts

/// What the words of one question name in the archive, each looked up once: every language's reading asks the same.
final class QuestionLookups {
    private let archive: ArchiveNames
    private let words: [String]
    private let cities: ArchiveCities
    /// Those that begin as a word of the question, read when the first one is asked for.
    private var publisherNames: PublisherNames?
    private var persons: [String: [NamedPerson]] = [:]
    private var publishers: [String: [String]] = [:]
    private var titleBegins: [String: Bool] = [:]

    init(_ archive: ArchiveNames, for question: QuestionTokens) {
        self.archive = archive
        words = question.wordsAndParts
        cities = ArchiveCities(archive.archive, words: words.map(Spelling.folded))
    }

    /// Persons with that full name, or with that surname where it is a single word.
    func persons(_ name: String) throws -> [NamedPerson] {
        if let known = persons[name] { return known }
        let found = try archive.persons(name)
        persons[name] = found
        return found
    }

    /// Outlets, agencies and sources of that name, as sources write it.
    func publishers(_ name: String) throws -> [String] {
        if let known = publishers[name] { return known }
        let names = try publisherNames ?? archive.publisherNames(beginning: words.flatMap { FoldedName($0).words })
        publisherNames = names
        let folded = FoldedName(name).text
        guard !folded.isEmpty else { return [] }
        let found = try names.named(folded) + (beginsTitle(name) ? archive.titles(name, folded) : [])
        publishers[name] = found
        return found
    }

    /// Whether a title begins with the first of the words: most questions have none that one does.
    private func beginsTitle(_ words: String) throws -> Bool {
        let first = String(words.prefix { $0 != " " })
        if let known = titleBegins[first] { return known }
        let begins = try archive.beginsTitle(first)
        titleBegins[first] = begins
        return begins
    }

    /// The city that one of the forms names, as sources write it; all begin with the same letters.
    func city(_ forms: [String]) throws -> String? { try cities.city(forms) }

    /// Whether statements are made to somebody whom the word names.
    func addresses(_ word: String) throws -> Bool { try archive.addresses(word) }

    /// Whether an article has the word, in any form.
    func mentions(_ word: String) throws -> Bool { try archive.mentions(word) }
}
