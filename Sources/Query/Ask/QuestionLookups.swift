/// What the words of one question name in the archive, each looked up once: every language's reading asks the same.
final class QuestionLookups {
    private let archive: ArchiveNames
    private let cities: ArchiveCities
    private var persons: [String: [NamedPerson]] = [:]
    private var publishers: [String: [String]] = [:]
    private var titleBegins: [Substring: Bool] = [:]

    init(_ archive: ArchiveNames) {
        self.archive = archive
        cities = ArchiveCities(archive.archive)
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
        let found = try archive.publishers(name, withTitles: beginsTitle(name))
        publishers[name] = found
        return found
    }

    /// Whether a title begins with the first of the words: most questions have none that one does.
    private func beginsTitle(_ words: String) throws -> Bool {
        let first = words.prefix { $0 != " " }
        if let known = titleBegins[first] { return known }
        let begins = try archive.beginsTitle(String(first))
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
