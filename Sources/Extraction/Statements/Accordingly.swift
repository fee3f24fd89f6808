import Facts
import Lexicon
import Linguistics

/// A sentence that goes on with a report by a word that points back at it.
///
/// Matches: (Die Studie liegt vor.) Demnach sank der Umsatz.
/// Not: Er kam danach.
struct Accordingly: StatementRule {
    static let name = "accordingly"

    func statements(in sentence: SentenceContext, of article: ArticleContext) -> [StatementDraft] {
        let tokens = sentence.tokens
        guard sentence.sentence.role == .prose, tokens.count > 3,
            article.lexicon.isMarker(article.tokens[tokens.lowerBound].word, .accordingly)
        else { return [] }
        var end = tokens.upperBound
        while end > tokens.lowerBound + 1, !article.tokens[end - 1].isWord { end -= 1 }
        let word = tokens.lowerBound..<(tokens.lowerBound + 1)
        return [
            StatementDraft(
                kind: .indirect, medium: .speechOrWriting, speaker: [word], cue: [word], frame: [word],
                quote: [word.upperBound..<end], sentence: sentence.number, rule: Accordingly.name, score: 0.75)
        ]
    }
}
