import Facts
import Lexicon

/// The names of one language that a question can hold: states, organizations, offices and concepts.
struct NameTable: Sendable {
    struct Name: Sendable {
        let words: [String]
        /// The name as the word list has it.
        let written: String
        let meaning: Meaning
    }

    struct ConceptPattern: Sendable {
        let pattern: WordPattern
        let key: String
        /// The state that must stand beside it, for words that mean the concept only together with it.
        let needsState: String?
    }

    private let language: String
    private(set) var tree: ConceptTree
    private let starts: WordStarts
    private var names: [String: [Name]] = [:]
    private(set) var concepts: [ConceptPattern] = []
    private(set) var nameEndings: [String] = []
    private var adjectiveEndings: [String] = [""]
    /// Keys of the organizations that the lexicon files name.
    private var listedOrganizations: Set<String> = []

    /// The names of the lexicon files and of their concepts, which `tree` has, as far as `starts` admits them.
    ///
    /// - Throws: `LexiconProblem` where a file is missing or malformed.
    init(_ tables: LexiconTables, language: String, tree: ConceptTree, starts: WordStarts = .all) throws {
        self.language = language
        self.tree = tree
        self.starts = starts
        if let inflection = try tables.optionalTable("\(language)/inflection.tsv") {
            nameEndings = inflection.rows.filter { $0["kind"] == "name_genitive" }.map { $0["value"] }
            adjectiveEndings = inflection.rows.filter { $0["kind"] == "adjective_ending" }.map { $0["value"] }
        }
        if let states = try tables.optionalTable("\(language)/states.tsv") { addStates(states, language) }
        if let organizations = try tables.optionalTable("\(language)/organizations.tsv") {
            addNames(of: organizations, ["names"], Meaning.organization)
            listedOrganizations = Set(organizations.rows.map { $0["key"] })
        }
        if let offices = try tables.optionalTable("\(language)/offices.tsv") {
            addNames(of: offices, ["masculine", "feminine"], Meaning.office)
        }
        for concept in tree.concepts(in: language) { addConcept(concept) }
    }

    /// The same with the names of organizations and concepts that only the archive has.
    func adding(_ known: NamedKeys) -> NameTable {
        var table = self
        table.tree = tree.adding(known.concepts)
        for entry in known.organizations where !listedOrganizations.contains(entry.key) {
            if let name = entry.name(in: language), starts.admit(name) { table.add(name, .organization(entry.key)) }
        }
        let listed = tree.concepts(in: language).count
        for concept in table.tree.concepts(in: language).dropFirst(listed) { table.addConcept(concept) }
        return table
    }

    /// The names and concepts that are one word, as a question can hold them.
    var singleWords: [String] {
        names.values.joined().filter { $0.words.count == 1 }.map(\.written)
            + concepts.map(\.pattern).filter { $0.head.count == 1 }.flatMap { $0.head.map(\.written) }
    }

    /// Names that begin at `start`, with the number of words they take.
    func matches(_ words: [String], at start: Int) -> [(length: Int, meaning: Meaning)] {
        var found: [(Int, Meaning)] = []
        for form in forms(of: words[start]) {
            for name in names[form] ?? [] {
                let end = start + name.words.count
                guard end <= words.count else { continue }
                let agrees = name.words.indices.dropFirst().allSatisfy { place in
                    let (own, word) = (name.words[place], words[start + place])
                    return own == word || forms(of: word).contains(own)
                }
                guard agrees else { continue }
                if form != words[start], name.words.count > 1 { continue }
                found.append((name.words.count, name.meaning))
            }
        }
        return found
    }

    /// The word itself, and without each ending that a name can take.
    func forms(of word: String) -> [String] {
        [word]
            + nameEndings.filter { word.count > $0.count + 2 && word.hasSuffix($0) }.map {
                String(word.dropLast($0.count))
            }
    }

    /// The word itself, and what it is an adjective of: `Pariser` of Paris.
    func places(of word: String) -> [String] {
        forms(of: word)
            + adjectiveEndings.filter { !$0.isEmpty && word.count > $0.count + 3 && word.hasSuffix($0) }.map {
                String(word.dropLast($0.count))
            }
    }

    private mutating func add(_ name: String, _ meaning: Meaning) {
        let words = Spelling.words(Spelling.folded(name))
        guard let first = words.first else { return }
        names[first, default: []].append(Name(words: words, written: name, meaning: meaning))
    }

    /// The names in these columns, which mean the key of their row.
    private mutating func addNames(of table: LexiconTable, _ columns: [String], _ meaning: (String) -> Meaning) {
        let columns = columns.map(table.column)
        for row in table.rows {
            for column in columns {
                for name in row.list(column) where starts.admit(name) { add(text(name), meaning(row["key"])) }
            }
        }
    }

    private mutating func addStates(_ table: LexiconTable, _ language: String) {
        // Concepts that need a state ask for its names.
        let needed = Set(tree.concepts(in: language).compactMap(\.state))
        let nouns = ["names", "demonyms", "seats", "descriptions"].map(table.column)
        let (prefixes, adjectives) = (table.column("prefixes"), table.column("adjectives"))
        for row in table.rows {
            let code = row["code"]
            let starts = needed.contains(code) ? .all : starts
            for column in nouns {
                for name in row.list(column) where starts.admit(name) { add(text(name), .state(code, .noun)) }
            }
            for prefix in row.list(prefixes) where starts.admit(prefix) { add(text(prefix), .state(code, .prefix)) }
            for stem in row.list(adjectives) where starts.admit(stem: stem) {
                for ending in adjectiveEndings { add(text(stem) + ending, .state(code, .adjective)) }
            }
        }
    }

    private func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    private mutating func addConcept(_ concept: ConceptTree.Words) {
        let state = concept.state
        let texts = [concept.label] + concept.triggers
        for text in (state == nil ? texts.filter { starts.admit($0) } : texts).map(Spelling.folded) {
            let words = state == nil ? [] : Self.plainWords(text)
            let isWhole = state == nil || words.indices.contains { names(words[$0], state) }
            concepts.append(
                ConceptPattern(pattern: WordPattern(text), key: concept.key, needsState: isWhole ? nil : state))
            if state != nil, isWhole, let first = words.first, names(first, state),
                let rest = text.firstIndex(of: " ").map({ text[text.index(after: $0)...] })
            {
                concepts.append(
                    ConceptPattern(pattern: WordPattern(String(rest)), key: concept.key, needsState: state))
            }
        }
    }

    /// The words of a pattern, cut at hyphens too, without its stars.
    private static func plainWords(_ pattern: String) -> [String] {
        let separators = [UInt8(ascii: " "), UInt8(ascii: "-")]
        return pattern.utf8.split(whereSeparator: separators.contains).map { word in
            String(decoding: word.filter { $0 != UInt8(ascii: "*") }, as: UTF8.self)
        }.filter { !$0.isEmpty }
    }

    /// Whether the single word names the state, or is its code.
    private func names(_ word: String, _ state: String?) -> Bool {
        word == state?.lowercased()
            || (names[word] ?? []).contains { name in
                guard case .state(let code, _) = name.meaning else { return false }
                return code == state && name.words.count == 1
            }
    }
}
