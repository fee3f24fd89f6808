import Lexicon
import Linguistics

// How far the words of a contribution reach that no concept fits.
extension Scope {
    /// A noun phrase with what stands behind it and belongs to it: "die Aufnahme des Satzes in die Resolution".
    func whole(_ phrase: Range<Int>, takesComplements: Bool = true) -> Range<Int> {
        guard let range = sentence.clauses.flatMap(\.ranges).first(where: { $0.contains(phrase.lowerBound) }) else {
            return phrase
        }
        // "auch die Freilassung": a particle says nothing of what it is.
        let start = phrase.first { !article.tokens[$0].isAny(.particle) || article.tokens[$0].isAny(.determiner) }
        var end = phrase.upperBound
        while takesComplements, end < range.upperBound, let next = complement(at: end, limit: range.upperBound) {
            end = next
        }
        return (start ?? phrase.lowerBound)..<end
    }

    /// The end of a prepositional phrase or genitive that begins at a token.
    private func complement(at index: Int, limit: Int) -> Int? {
        let phrases = NounPhrases(article.analysis)
        if article.tokens[index].isAny(.preposition), index + 1 < limit {
            return phrases.phrase(at: index + 1, limit: limit)?.upperBound
        }
        guard article.lexicon.isMarker(article.tokens[index].word, .genitiveDeterminer) else { return nil }
        if let end = phrases.core(at: index, limit: limit), end > index + 1 { return end }
        // "einer „Referenzdatei“"
        let quotation = index + 1 < limit ? article.analysis.quotationOfToken[index + 1] : -1
        return quotation >= 0 ? min(limit, article.analysis.quotations[Int(quotation)].tokens.upperBound) : nil
    }

    /// "Maßnahmen zu ergreifen, um die Küste zu schützen": a purpose right behind belongs to the act.
    func withPurpose(_ words: Range<Int>) -> Range<Int> {
        let purpose = sentence.clauses.firstIndex {
            $0.kind == .infinitive && $0.opener != nil && $0.start == words.upperBound + 1
        }
        return purpose.map { words.lowerBound..<sentence.extent(of: $0).upperBound } ?? words
    }
}
