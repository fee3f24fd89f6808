/// Takes inflection and common derivation off words, so that a search for one form finds the others: "Kündigung" and
/// "kündigen" have one stem. The rules are lexicon data; a language without `stems.tsv` keeps its words as they are.
///
/// Source of the method: M. Porter, Snowball, "German stemming algorithm".
package struct Stemmer: Sendable {
    private struct Rule: Sendable {
        let suffix: [UInt8]
        let region: Int
        let least: Int
        let behind: [[UInt8]]
        let notBehind: [[UInt8]]
        let then: [[UInt8]]
        let thenRegion: Int
        let thenBehind: [[UInt8]]
        let thenNotBehind: [[UInt8]]
    }

    /// The rules of each step, the longest suffix first.
    private let steps: [[Rule]]
    private let vowels: Set<UInt8> = Set("aeiouy".utf8)

    /// The stemmer of a language (BCP 47); one that changes nothing where there are no rules for it.
    ///
    /// - Throws: `LexiconProblem` for a malformed row.
    package init(language: String) throws {
        let file = "\(language)/stems.tsv"
        if LexiconFiles.names.contains(file) { try self.init(LexiconFiles.table(file)) } else { self.init() }
    }

    /// A stemmer that changes nothing.
    package static let none = Stemmer()

    private init() { steps = [] }

    init(_ table: LexiconTable) throws {
        func number(_ column: String, _ row: LexiconTable.Row) throws -> Int {
            if row[column].isEmpty { return 0 }
            guard let number = Int(row[column]), number >= 0 else {
                throw row.problem(.unknownValue(row[column], column: column, known: ["a number"]))
            }
            return number
        }
        func letters(_ column: String, _ row: LexiconTable.Row) -> [[UInt8]] { row.list(column).map { Array($0.utf8) } }
        var steps: [Int: [Rule]] = [:]
        for row in table.rows {
            let rule = Rule(
                suffix: Array(row["suffix"].utf8), region: try number("region", row), least: try number("least", row),
                behind: letters("behind", row), notBehind: letters("not_behind", row), then: letters("then", row),
                thenRegion: try number("then_region", row), thenBehind: letters("then_behind", row),
                thenNotBehind: letters("then_not_behind", row))
            steps[try number("step", row), default: []].append(rule)
        }
        self.steps = steps.sorted { $0.key < $1.key }.map { step in
            step.value.sorted { $0.suffix.count > $1.suffix.count }
        }
    }

    /// The stem of a folded word, as UTF-8.
    package func stem(of word: [UInt8]) -> [UInt8] {
        guard !steps.isEmpty, word.count > Stemmer.leastLetters else { return word }
        let starts = regionStarts(of: word)
        var stem = word
        for rules in steps {
            guard let rule = rules.first(where: { ends(stem, with: $0.suffix) }) else { continue }
            let start = stem.count - rule.suffix.count
            guard start >= starts[rule.region], start >= rule.least,
                stands(stem[..<start], behind: rule.behind, notBehind: rule.notBehind)
            else { continue }
            stem.removeLast(rule.suffix.count)
            for suffix in rule.then where ends(stem, with: suffix) {
                let start = stem.count - suffix.count
                guard start >= starts[rule.thenRegion],
                    stands(stem[..<start], behind: rule.thenBehind, notBehind: rule.thenNotBehind)
                else { continue }
                stem.removeLast(suffix.count)
                break
            }
        }
        return stem
    }

    /// Shorter words have no suffix.
    private static let leastLetters = 3

    private func ends(_ word: [UInt8], with suffix: [UInt8]) -> Bool {
        word.count > suffix.count && word.suffix(suffix.count).elementsEqual(suffix)
    }

    private func stands(_ before: ArraySlice<UInt8>, behind: [[UInt8]], notBehind: [[UInt8]]) -> Bool {
        func ends(in endings: [[UInt8]]) -> Bool {
            endings.contains { before.suffix($0.count).elementsEqual($0) }
        }
        return (behind.isEmpty || ends(in: behind)) && !ends(in: notBehind)
    }

    /// Where the whole word and its two regions begin: each behind the first consonant after a vowel of the one before,
    /// the first not before the fourth letter.
    private func regionStarts(of word: [UInt8]) -> [Int] {
        let first = behindVowelAndConsonant(in: word, from: 0)
        return [0, max(first, 3), behindVowelAndConsonant(in: word, from: first)]
    }

    private func behindVowelAndConsonant(in word: [UInt8], from start: Int) -> Int {
        guard let vowel = (start..<word.count).first(where: { isVowel($0, word) }),
            let consonant = (vowel..<word.count).first(where: { !isVowel($0, word) })
        else { return word.count }
        return consonant + 1
    }

    /// "u" and "y" between two vowels are consonants.
    private func isVowel(_ index: Int, _ word: [UInt8]) -> Bool {
        guard vowels.contains(word[index]) else { return false }
        guard word[index] == UInt8(ascii: "u") || word[index] == UInt8(ascii: "y"), index > 0, index + 1 < word.count
        else { return true }
        return !(vowels.contains(word[index - 1]) && vowels.contains(word[index + 1]))
    }
}
