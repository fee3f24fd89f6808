import Facts
import Lexicon
import Linguistics

/// A main clause with "sollen" that goes on with the report before it.
///
/// Matches: Die Polizei teilte mit, dass sie zwei Männer suche. Sie sollen das Geld im Wald vergraben haben.
/// Not: Das Stadion soll 2030 fertig sein.
struct HearsayContinuation: StatementRule {
    static let name = "hearsay_continuation"

    func statements(in sentence: SentenceContext, of article: ArticleContext) -> [StatementDraft] {
        guard sentence.sentence.role == .prose,
            let main = sentence.clauses.first(where: { $0.kind == .main || $0.kind == .verbFirst }),
            let finite = main.finite, article.lexicon.isMarker(article.tokens[finite].word, .hearsayVerb),
            article.speechQuotation(at: main.start) == nil
        else { return [] }
        return [
            StatementDraft(
                kind: .freeIndirect, medium: .speechOrWriting, quote: [sentence.tokens], sentence: sentence.number,
                rule: HearsayContinuation.name, score: 0.5, continuesSpeaker: true)
        ]
    }
}
