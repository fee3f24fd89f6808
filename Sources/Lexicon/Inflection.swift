/// Endings that names, nouns and adjectives take, from `inflection.tsv`.
package struct Inflection: Sendable {
    /// Endings of an adjective stem, the empty one included.
    package let adjectiveEndings: [String]
    /// What the genitive of a name adds.
    package let genitive: String
    /// Name endings that take no genitive letter.
    package let endingsWithoutGenitive: [String]
    /// Endings of a noun's cases.
    package let nounEndings: [String]

    init(_ table: LexiconTable) {
        var values: [String: [String]] = [:]
        for row in table.rows { values[row["kind"], default: []].append(row["value"]) }
        adjectiveEndings = values["adjective_ending"] ?? [""]
        genitive = values["name_genitive"]?.first ?? ""
        endingsWithoutGenitive = values["no_genitive_after"] ?? []
        nounEndings = values["noun_ending"] ?? [""]
    }
}

extension Inflection {
    /// The genitive of a name, or nil where it looks like the name itself.
    func genitive(of name: String) -> String? {
        guard !genitive.isEmpty, !endingsWithoutGenitive.contains(where: name.hasSuffix) else { return nil }
        return name + genitive
    }

    /// A name without its genitive letter, or nil where it has none.
    package func nameWithoutGenitive(_ name: String) -> String? {
        guard !genitive.isEmpty, name.hasSuffix(genitive) else { return nil }
        return String(name.dropLast(genitive.count))
    }
}
