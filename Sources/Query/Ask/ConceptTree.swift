import Lexicon

/// The concepts with their schemes, what is wider, and the words of each language.
struct ConceptTree: Sendable {
    struct Words: Sendable {
        let key: String
        /// The state that has to be named with the concept.
        let state: String?
        let label: String
        let triggers: [String]
    }

    private var order: [String] = []
    private var schemes: [String: Set<String>] = [:]
    private var broader: [String: String] = [:]
    private var unnamed: Set<String> = []
    private var words: [String: [Words]] = [:]

    /// The concepts of the lexicon files.
    ///
    /// - Throws: `LexiconProblem` where a file is missing or malformed.
    init(_ tables: LexiconTables, languages: [String]) throws {
        var states: [String: String] = [:]
        for row in try tables.table("common/concepts.tsv").rows {
            add(row["key"], schemes: [row["scheme"]], broader: row["broader"].isEmpty ? nil : row["broader"])
            if row["use"] == ConceptScheme.Use.unnamed.rawValue { unnamed.insert(row["key"]) }
            states[row["key"]] = row["party"].isEmpty ? nil : row["party"]
        }
        for language in languages {
            words[language] = try tables.table("\(language)/concepts.tsv").rows.map { row in
                Words(
                    key: row["key"], state: states[row["key"]], label: row["label"], triggers: row.list("triggers"))
            }
        }
    }

    /// The same with the concepts that only the archive has, behind all others: their words are their names.
    func adding(_ known: [NamedKeys.Entry]) -> ConceptTree {
        var tree = self
        for entry in known where schemes[entry.key] == nil {
            tree.add(entry.key, schemes: entry.schemes, broader: entry.broader)
            for language in words.keys {
                guard let name = entry.name(in: language) else { continue }
                tree.words[language, default: []].append(
                    Words(key: entry.key, state: nil, label: name, triggers: [name]))
            }
        }
        return tree
    }

    private mutating func add(_ key: String, schemes: Set<String>, broader: String?) {
        order.append(key)
        self.schemes[key] = schemes
        self.broader[key] = broader
    }

    func concepts(in language: String) -> [Words] { words[language] ?? [] }

    /// Whether all are the contribution that is meant where none is named: to take part.
    func isUnnamedContribution(_ keys: [String]) -> Bool { keys.allSatisfy(unnamed.contains) }

    func isContribution(_ key: String) -> Bool { schemes[key]?.contains("contribution") ?? false }

    func isCondition(_ key: String) -> Bool { schemes[key]?.contains("condition") ?? false }

    /// The meanings without the concepts for which a narrower one stands beside them.
    func narrowest(_ meanings: [Meaning]) -> [Meaning] {
        let keys = meanings.compactMap(\.concept)
        guard keys.count > 1 else { return meanings }
        return meanings.filter { meaning in
            guard let key = meaning.concept else { return true }
            return narrower(than: key).allSatisfy { !keys.contains($0) }
        }
    }

    /// The concept's narrower ones, without itself, in the order of the file.
    func narrower(than key: String) -> [String] {
        order.filter { candidate in
            var wider = broader[candidate]
            while let current = wider {
                if current == key { return true }
                wider = broader[current]
            }
            return false
        }
    }

    /// Words of all languages that mean the concept, or a narrower one, by themselves.
    func topicWords(of key: String) -> Set<String> {
        let keys = Set([key] + narrower(than: key))
        return Set(words.values.joined().filter { keys.contains($0.key) && $0.state == nil }.flatMap(\.triggers))
    }
}
