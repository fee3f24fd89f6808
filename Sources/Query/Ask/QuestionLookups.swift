import Facts

/// What the words of one question name in the archive, each looked up once: every language's reading asks the same.
final class QuestionLookups {
    private let archive: ArchiveNames
    private let words: [String]
    /// By how the words begin: few small ones of a question are asked for.
    private let citiesOfSmall: ArchiveCities
    private let citiesOfOthers: ArchiveCities
    /// Those that begin as a word of the question, read when the first one is asked for.
    private var publisherNames: PublisherNames?
    private var persons: [String: [NamedPerson]] = [:]
    private var publishers: [String: [String]] = [:]
    private var titleBegins: [String: Bool] = [:]
    private var nameBegins: [String: Bool] = [:]

    init(_ archive: ArchiveNames, for question: QuestionTokens) {
        self.archive = archive
        words = question.wordsAndParts
        let small = words.filter(QuestionTokens.isSmall)
        let others = words.filter { !QuestionTokens.isSmall($0) }
        citiesOfSmall = ArchiveCities(archive.archive, words: small.map(Spelling.folded))
        citiesOfOthers = ArchiveCities(archive.archive, words: others.map(Spelling.folded))
    }

    /// Persons with that full name, or with that surname where it is a single word.
    func persons(_ name: String) throws -> [NamedPerson] {
        if let known = persons[name] { return known }
        let first = Self.firstWord(of: name)
        let found = try first == name || beginsName(first) ? archive.persons(name) : []
        persons[name] = found
        return found
    }

    /// Whether a person's name can begin with the word and go on: most words of a question begin none.
    private func beginsName(_ word: String) throws -> Bool {
        if let known = nameBegins[word] { return known }
        let begins = try archive.beginsName(word)
        nameBegins[word] = begins
        return begins
    }

    /// Outlets, agencies and sources of that name, as sources write it.
    func publishers(_ name: String) throws -> [String] {
        if let known = publishers[name] { return known }
        let folded = FoldedName(name).text
        guard !folded.isEmpty else { return [] }
        let names = try publisherNames ?? archive.publisherNames(beginning: words.flatMap { FoldedName($0).words })
        publisherNames = names
        let titles = try beginsTitle(Self.firstWord(of: name)) ? archive.titles(name, folded) : []
        let found = names.named(folded) + titles
        publishers[name] = found
        return found
    }

    /// Whether a title begins with the word: most questions have none that one does.
    private func beginsTitle(_ word: String) throws -> Bool {
        if let known = titleBegins[word] { return known }
        // The other words are asked for next.
        let asked = titleBegins.isEmpty && words.contains(word) ? words : [word]
        let beginning = try archive.beginningTitles(asked)
        for word in asked { titleBegins[word] = beginning.contains(word) }
        return beginning.contains(word)
    }

    private static func firstWord(of name: String) -> String { String(name.prefix { $0 != " " }) }

    /// The city that one of the forms names, as sources write it; all begin with the same letters.
    func city(_ forms: [String]) throws -> String? {
        let isSmall = forms.first.map(QuestionTokens.isSmall) ?? false
        return try (isSmall ? citiesOfSmall : citiesOfOthers).city(forms)
    }

    /// Whether statements are made to somebody whom the word names.
    func addresses(_ word: String) throws -> Bool { try archive.addresses(word) }

    /// Whether an article has the word, in any form.
    func mentions(_ word: String) throws -> Bool { try archive.mentions(word) }
}
