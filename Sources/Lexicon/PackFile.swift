/// A lexicon file that a pack can have, and how the pack's rows come together with those that are there.
struct PackFile: Sendable {
    /// Its name: `de/concepts.tsv`.
    let name: String
    /// The columns that make a row's key.
    let key: [String]
    /// The list to which a row adds its words where its key is there already; nil where no key may stand twice.
    var list: String?
    /// Columns in which only values of the bundled file can stand.
    var closed: [String] = []

    static let all = [
        PackFile(name: "common/concepts.tsv", key: ["key"]),
        PackFile(name: "common/organizations.tsv", key: ["key"], closed: ["kind"]),
        PackFile(name: "de/concepts.tsv", key: ["key"], list: "triggers"),
        PackFile(name: "de/conditions.tsv", key: ["words"]),
        PackFile(name: "de/nouns.tsv", key: ["lemma", "gender", "plural"], closed: ["gender"]),
        PackFile(name: "de/organizations.tsv", key: ["key"], list: "names", closed: ["gender"]),
        PackFile(name: "de/stances.tsv", key: ["words"]),
        PackFile(
            name: "de/verbs.tsv", key: ["verb", "present", "preterite", "participle", "auxiliary", "subjunctive"],
            closed: ["auxiliary"]),
        PackFile(name: "en/concepts.tsv", key: ["key"], list: "triggers"),
        PackFile(name: "en/organizations.tsv", key: ["key"], list: "names"),
    ]

    static func named(_ name: String) -> PackFile? { all.first { $0.name == name } }

    /// What tells the row from others.
    func key(of row: LexiconTable.Row) -> [String] { key.map { row[$0] } }
}
