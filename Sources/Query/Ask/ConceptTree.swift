import Lexicon

/// The concepts with their schemes, what is wider, and the words of each language.
struct ConceptTree: Sendable {
    struct Words: Sendable {
        let key: String
        /// The state that a concept belongs to whose key begins with a state's code: `us_backstop`.
        let state: String?
        let label: String
        let triggers: [String]
    }

    private let order: [String]
    private let schemes: [String: String]
    private let broader: [String: String]
    private let states: Set<String>
    private let words: [String: [Words]]

    /// - Throws: `LexiconProblem` where a file is missing or malformed.
    init(languages: [String]) throws {
        let table = try LexiconFiles.table("common/concepts.tsv")
        order = table.rows.map { $0["key"] }
        schemes = Dictionary(table.rows.map { ($0["key"], $0["scheme"]) }) { first, _ in first }
        broader = Dictionary(table.rows.filter { !$0["broader"].isEmpty }.map { ($0["key"], $0["broader"]) }) {
            first, _ in first
        }
        let states = Set(try LexiconFiles.table("common/states.tsv").rows.map { $0["code"] })
        self.states = states
        var words: [String: [Words]] = [:]
        for language in languages {
            words[language] = try LexiconFiles.table("\(language)/concepts.tsv").rows.map { row in
                let code = row["key"].split(separator: "_").first.map { $0.uppercased() } ?? ""
                return Words(
                    key: row["key"], state: states.contains(code) ? code : nil, label: row["label"],
                    triggers: row.list("triggers"))
            }
        }
        self.words = words
    }

    func concepts(in language: String) -> [Words] { words[language] ?? [] }

    func isContribution(_ key: String) -> Bool { schemes[key] == "contribution" }

    func isCondition(_ key: String) -> Bool { schemes[key] == "condition" }

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
