import Lexicon
import Linguistics

// What nouns, and the heads of compounds, say to several rules.
extension ArticleContext {
    /// True where the word, or the last part of the compound that it is, passes the test.
    func isNamed(_ token: Int, head: WordFeatures = .noun, by test: (WordID) -> Bool) -> Bool {
        test(tokens[token].word) || analysis.compound(of: token, head: head).map { test($0.head) } ?? false
    }

    /// "Präsidentenpalast": the word, or the compound's last part, is marked.
    func isNamed(_ token: Int, head: WordFeatures = .noun, by marker: Marker) -> Bool {
        isNamed(token, head: head) { lexicon.isMarker($0, marker) }
    }

    /// "Ausbildung": who stands behind it in the genitive gets it, and does not give it.
    func getsInGenitive(_ noun: Int) -> Bool { isNamed(noun) { lexicon.complements.has($0, .genitiveNoun) } }

    /// "Norwegens": a name with the letter of the genitive.
    func isGenitive(_ name: Range<Int>) -> Bool {
        lexicon.inflection.nameWithoutGenitive(analysis.text(of: name)) != nil
    }

    /// The noun phrases of a clause that a marked word stands right before, in text order.
    func phrases(behind marker: Marker, in clause: Clause) -> [Range<Int>] {
        phrases(in: clause) { lexicon.isMarker(tokens[$0].word, marker) }
    }

    /// The noun phrases of a clause that a preposition governs, in text order.
    func governedPhrases(of clause: Clause) -> [Range<Int>] {
        phrases(in: clause) { tokens[$0].isAny(.preposition) }
    }

    private func phrases(in clause: Clause, behind opens: (Int) -> Bool) -> [Range<Int>] {
        let nouns = NounPhrases(analysis)
        return clause.ranges.flatMap { range in
            range.filter(opens).compactMap { nouns.phrase(at: $0 + 1, limit: range.upperBound) }
        }
    }

    /// True where the token can be a verb in that form.
    func canBeVerb(_ token: Int, in form: VerbForm) -> Bool {
        lexicon.readings(of: tokens[token].word).contains { $0.kind == .verb && $0.form.contains(form) }
    }
}
