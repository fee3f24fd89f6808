import Lexicon

/// What a rule reads, as people are told.
public struct RuleDescription: Sendable, Hashable {
    /// One sentence, in English.
    public let sentence: String
    /// Words of an article in which the rule finds something, ⏎ for a line break; nil where it takes several articles.
    public let example: String?

    /// The description of the rule that rows name so; nil for a rule of another version.
    public static func of(_ rule: String) -> RuleDescription? { all[rule] }

    /// By the names of the rules.
    package static let all: [String: RuleDescription] = {
        // A test reads the file.
        let rows = (try? LexiconFiles.table("en/rules.tsv").rows) ?? []
        return Dictionary(
            rows.map { row in
                let example = row["example"]
                let description = RuleDescription(
                    sentence: row["sentence"], example: example.isEmpty ? nil : example)
                return (row["key"], description)
            }, uniquingKeysWith: { first, _ in first })
    }()
}
