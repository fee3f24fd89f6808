import Facts
import Lexicon
import Linguistics

/// A few quoted words inside what is reported in other words: they are the same speaker's own.
///
/// Matches: Die Lage sei laut der Ministerin „sehr ernst“. · Laut der Polizei verlief der Abend „weitgehend ruhig“.
/// Not: Laut der Polizei liest er den „Boten“.
enum NestedWording {
    static let name = "nested_wording"

    /// The quoted words inside the statements that are not direct, as statements of their own.
    static func statements(inside drafts: [StatementDraft], in article: ArticleContext) -> [StatementDraft] {
        var found: [StatementDraft] = []
        for draft in drafts where draft.kind == .indirect || draft.kind == .indirectFreeIndirect {
            for number in draft.quote.flatMap({ article.quotations(touching: $0) }) {
                let quotation = article.analysis.quotations[number]
                guard quotation.isClosed, !article.speechQuotations[number],
                    draft.quote.contains(where: { $0.contains(quotation.open) && $0.contains(quotation.close) }),
                    isWording(quotation, article),
                    !(drafts + found).contains(where: { other in
                        other.kind == .direct && other.quote.contains { $0.overlaps(quotation.tokens) }
                    })
                else { continue }
                found.append(
                    StatementDraft(
                        kind: .direct, medium: draft.medium, speaker: draft.speaker, cue: draft.cue,
                        frame: draft.frame, quote: [quotation.tokens], addressee: draft.addressee,
                        sentence: draft.sentence, rule: NestedWording.name, score: min(0.65, draft.score),
                        antecedent: draft.antecedent))
            }
        }
        return found
    }

    /// One capitalised word is a name as often as a wording.
    private static func isWording(_ quotation: Quotation, _ article: ArticleContext) -> Bool {
        let words = quotation.inside.filter { article.tokens[$0].isWord }
        if words.count == 1, article.tokens[words[0]].isCapitalized { return false }
        return QuotedFragment().isWording(quotation, article)
    }
}
