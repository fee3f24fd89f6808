import Lexicon

/// The question words of one language.
struct QuestionWords: Sendable {
    struct Entry: Sendable {
        let pattern: WordPattern
        let roles: [QuestionRole]
    }

    /// Entries by the first word of their phrase; those that begin with a star are under the empty text.
    private var entries: [String: [Entry]] = [:]

    /// The entries of the language's file that `starts` admits.
    ///
    /// - Throws: `LexiconProblem` naming file and line of a row that is not as the file's head says.
    init(language: String, starts: WordStarts = .all) throws {
        let table = try Self.table(language)
        let (phrase, meanings) = (table.column("phrase"), table.column("meanings"))
        for row in table.rows where starts.admit(row[phrase]) && !Self.isExample(row[meanings]) {
            let pattern = WordPattern(row["phrase"])
            let first = pattern.head.first.map { $0.openStart || $0.openEnd ? "" : $0.letters } ?? ""
            entries[first, default: []].append(Entry(pattern: pattern, roles: try Self.roles(row)))
        }
    }

    /// Questions that work, in the order of their numbers.
    ///
    /// - Throws: `LexiconProblem`, as above.
    static func examples(in language: String) throws -> [String] {
        let table = try table(language)
        let meanings = table.column("meanings")
        let numbered = try table.rows.filter { isExample($0[meanings]) }.compactMap { row in
            guard case .example(let number) = try roles(row).first else { return nil as (Int, String)? }
            return (number, row["phrase"])
        }
        return numbered.sorted { $0.0 < $1.0 }.map(\.1)
    }

    private static func table(_ language: String) throws -> LexiconTable {
        try LexiconFiles.table("\(language)/questions.tsv")
    }

    private static let exampleMark = Array("example:".utf8)

    private static func isExample(_ meanings: ArraySlice<UInt8>) -> Bool { meanings.starts(with: exampleMark) }

    private static func roles(_ row: LexiconTable.Row) throws -> [QuestionRole] {
        try row.list("meanings").map { text in
            guard let role = QuestionRole(text[...]) else {
                throw row.problem(.unknownValue(text, column: "meanings", known: []))
            }
            return role
        }
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
