import Facts
import Lexicon
import Linguistics

/// A sentence that goes on with a report by a word that points back at it.
///
/// Matches: (Die Studie liegt vor.) Demnach sank der Umsatz. · Die Preise sollen demnach steigen.
/// Not: Er kam danach.
struct Accordingly: StatementRule {
    static let name = "accordingly"

    func statements(in sentence: SentenceContext, of article: ArticleContext) -> [StatementDraft] {
        let tokens = sentence.tokens
        guard sentence.sentence.role == .prose, tokens.count > 3,
            let place = tokens.first(where: { article.lexicon.isMarker(article.tokens[$0].word, .accordingly) }),
            sentence.clauses.contains(where: { $0.kind == .main && $0.contains(place) })
        else { return [] }
        var end = tokens.upperBound
        while end > place + 1, !article.tokens[end - 1].isWord { end -= 1 }
        let word = place..<(place + 1)
        return [
            StatementDraft(
                kind: .indirect, medium: .speechOrWriting, speaker: [word], cue: [word], frame: [word],
                quote: [tokens.lowerBound..<place, word.upperBound..<end].filter { !$0.isEmpty },
                sentence: sentence.number, rule: Accordingly.name, score: 0.75)
        ]
    }
}
