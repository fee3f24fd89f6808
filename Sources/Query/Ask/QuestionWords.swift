import Lexicon

/// The question words of one language.
struct QuestionWords: Sendable {
    struct Entry: Sendable {
        let pattern: WordPattern
        let roles: [QuestionRole]
    }

    /// Entries by the first word of their phrase; those that begin with a star are under the empty text.
    private var entries: [String: [Entry]] = [:]
    /// Questions that work, in the order of their numbers.
    let examples: [String]

    /// - Throws: `LexiconProblem` naming file and line of a row that is not as the file's head says.
    init(language: String) throws {
        var numbered: [(number: Int, question: String)] = []
        let table = try LexiconFiles.table("\(language)/questions.tsv")
        for row in table.rows {
            let roles = try row["meanings"].split(separator: "|").map { text in
                guard let role = QuestionRole(text) else {
                    throw LexiconProblem(
                        file: table.file, line: row.line,
                        fault: .unknownValue(String(text), column: "meanings", known: []))
                }
                return role
            }
            if case .example(let number) = roles.first {
                numbered.append((number, row["phrase"]))
                continue
            }
            let pattern = WordPattern(row["phrase"])
            let first = pattern.head.first.map { $0.openStart || $0.openEnd ? "" : $0.letters } ?? ""
            entries[first, default: []].append(Entry(pattern: pattern, roles: roles))
        }
        examples = numbered.sorted { $0.number < $1.number }.map(\.question)
    }

    /// The entries that are one word.
    var singleWords: [String] {
        entries.values.joined().filter { $0.pattern.tail.isEmpty && $0.pattern.head.count == 1 }
            .flatMap { $0.pattern.head.map(\.written) }
    }

    /// Entries whose phrase can begin with `word`.
    func entries(beginningWith word: String) -> [Entry] {
        (entries[word] ?? []) + (entries[""] ?? [])
    }

    /// The roles of `word` as a phrase of its own; empty where it is none.
    func roles(of word: String) -> [QuestionRole] {
        entries(beginningWith: word).first {
            $0.pattern.tail.isEmpty && $0.pattern.head.count == 1 && $0.pattern.matchLength([word], at: 0) == 1
        }?.roles ?? []
    }
}
