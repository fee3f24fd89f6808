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
            main.mood == .reporting || main.mood == .conditional,
            article.speechQuotation(at: main.start) == nil,
            !sentence.clauses.contains(where: { $0.kind == .main && $0.mood == .indicative })
        else { return [] }
        return [
            StatementDraft(
                kind: .indirectFreeIndirect, medium: .speechOrWriting, quote: [sentence.tokens],
                sentence: sentence.number, rule: ContinuedSpeech.name, score: main.mood == .reporting ? 0.85 : 0.6,
                continuesSpeaker: true)
        ]
    }
}
