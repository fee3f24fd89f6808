import Facts
import Lexicon
import Linguistics

/// "Berichtete Rede": a main clause in the reporting subjunctive without a frame, going on with the speaker before it.
///
/// Matches: (Er sagte, es gehe gut.) Die Lage sei stabil.
/// Not: Das wäre schön.
struct ContinuedSpeech: StatementRule {
    static let name = "continued_speech"

    func statements(in sentence: SentenceContext, of article: ArticleContext) -> [StatementDraft] {
        guard sentence.sentence.role == .prose,
            let main = sentence.clauses.first(where: { $0.kind == .main || $0.kind == .verbFirst }),
            main.mood == .reporting || isReplacement(main, article),
            article.speechQuotation(at: main.start) == nil,
            !sentence.clauses.contains(where: { $0.kind == .main && $0.mood == .indicative }),
            !sentence.tokens.contains(where: { article.lexicon.isMarker(article.tokens[$0].word, .ownPronoun) })
        else { return [] }
        return [
            StatementDraft(
                kind: .indirectFreeIndirect, medium: .speechOrWriting, quote: [sentence.tokens],
                sentence: sentence.number, rule: ContinuedSpeech.name, score: main.mood == .reporting ? 0.9 : 0.55,
                continuesSpeaker: true)
        ]
    }

    /// The second subjunctive stands in for the first in main clauses; modal verbs and sentences that begin with it
    /// weigh or wish instead.
    private func isReplacement(_ main: Clause, _ article: ArticleContext) -> Bool {
        guard main.mood == .conditional, main.kind == .main, let finite = main.finite else { return false }
        return !article.tokens[finite].isAny(.modal) || Agreement(analysis: article.analysis).isPlural(finite)
    }
}
