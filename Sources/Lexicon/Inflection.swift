/// Endings that names, nouns and adjectives take, from `inflection.tsv`, in UTF-8.
package struct Inflection: Sendable {
    /// Endings of an adjective stem, the empty one included.
    let adjectiveEndings: [[UInt8]]
    /// What the genitive of a name adds.
    package let genitive: [UInt8]
    /// Name endings that take no genitive letter.
    let endingsWithoutGenitive: [[UInt8]]
    /// Endings of a noun's cases.
    let nounEndings: [[UInt8]]
    /// Endings of nouns that name what a verb does, with the ending of its infinitive.
    private let actEndings: [(noun: [UInt8], infinitive: [UInt8])]
    /// Endings of a stem that make an unknown word an adjective or adverb, by their last byte.
    private let adjectiveSuffixes: [[[UInt8]]]

    init(_ table: LexiconTable) {
        var values: [String: [[UInt8]]] = [:]
        for row in table.rows { values[row["kind"], default: []].append(Array(row["value"].utf8)) }
        adjectiveEndings = values["adjective_ending"] ?? [[]]
        genitive = values["name_genitive"]?.first ?? []
        endingsWithoutGenitive = values["no_genitive_after"] ?? []
        var suffixes = [[[UInt8]]](repeating: [], count: 256)
        for suffix in values["adjective_suffix"] ?? [] { suffixes[Int(suffix.last ?? 0)].append(suffix) }
        adjectiveSuffixes = suffixes
        nounEndings = values["noun_ending"] ?? [[]]
        actEndings = (values["act_ending"] ?? []).compactMap { value in
            let pair = value.split(separator: UInt8(ascii: " "))
            return pair.count == 2 ? (Array(pair[0]), Array(pair[1])) : nil
        }
    }
}

extension Inflection {
    /// True where an unknown word in small letters looks like an adjective, inflected or not.
    package func looksLikeAdjective(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        for ending in adjectiveEndings where word.count > ending.count && ends(word, 0, ending) {
            let cut = ending.count
            let suffixes = adjectiveSuffixes[Int(word[word.count - cut - 1])]
            if suffixes.contains(where: { word.count - cut > $0.count + 2 && ends(word, cut, $0) }) { return true }
        }
        return false
    }

    /// True where the word ends in `ending` when its last `cut` bytes are left out.
    private func ends(_ word: UnsafeBufferPointer<UInt8>, _ cut: Int, _ ending: [UInt8]) -> Bool {
        var index = word.count - cut
        for byte in ending.reversed() {
            index -= 1
            guard index >= 0, word[index] == byte else { return false }
        }
        return true
    }

    /// The infinitives that a noun in small letters can come from: "schließung" from "schließen".
    package func infinitives(ofAct noun: [UInt8]) -> [[UInt8]] {
        actEndings.filter { noun.count > $0.noun.count + 1 && noun.suffix($0.noun.count).elementsEqual($0.noun) }
            .map { noun.dropLast($0.noun.count) + $0.infinitive }
    }

    /// True where the genitive of a name does not look like the name itself.
    func hasGenitive(_ name: ArraySlice<UInt8>) -> Bool {
        !genitive.isEmpty && !endingsWithoutGenitive.contains(where: name.ends(with:))
    }

    /// A name without its genitive letter, or nil where it has none.
    package func nameWithoutGenitive(_ name: String) -> String? {
        guard !genitive.isEmpty, name.utf8.suffix(genitive.count).elementsEqual(genitive) else { return nil }
        return String(Substring(name.utf8.dropLast(genitive.count)))
    }
}
