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

    /// Endings of a stem that make an unknown word an adjective or adverb, in UTF-8.
    package let adjectiveSuffixes: [[UInt8]]

    init(_ table: LexiconTable) {
        var values: [String: [String]] = [:]
        for row in table.rows { values[row["kind"], default: []].append(row["value"]) }
        adjectiveEndings = values["adjective_ending"] ?? [""]
        genitive = values["name_genitive"]?.first ?? ""
        endingsWithoutGenitive = values["no_genitive_after"] ?? []
        adjectiveSuffixes = (values["adjective_suffix"] ?? []).map { Array($0.utf8) }
        nounEndings = values["noun_ending"] ?? [""]
    }
}

extension Inflection {
    /// True where an unknown word in small letters looks like an adjective, inflected or not.
    package func looksLikeAdjective(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        for ending in adjectiveEndings.reversed() where ends(word, 0, ending.utf8) {
            let cut = ending.utf8.count
            if adjectiveSuffixes.contains(where: { word.count - cut > $0.count + 2 && ends(word, cut, $0) }) {
                return true
            }
        }
        return false
    }

    /// True where the word ends in `ending` when its last `cut` bytes are left out.
    private func ends(
        _ word: UnsafeBufferPointer<UInt8>, _ cut: Int, _ ending: some BidirectionalCollection<UInt8>
    ) -> Bool {
        var index = word.count - cut
        for byte in ending.reversed() {
            index -= 1
            guard index >= 0, word[index] == byte else { return false }
        }
        return true
    }

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
