import Facts
import Lexicon
import Linguistics

/// A few quoted words inside what is reported in other words: they are the same speaker's own.
///
/// Matches: Die Lage sei laut der Ministerin „sehr ernst“. · Laut der Polizei verlief der Abend „weitgehend ruhig“.
/// Not: Laut der Polizei liest er den „Boten“.
enum NestedWording {
    static let name = "nested_wording"

    /// The drafts with the quoted words inside those that are not direct, each behind the innermost one it stands in.
    static func apply(to drafts: [StatementDraft], in article: ArticleContext) -> [StatementDraft] {
        var taken = drafts.filter { $0.kind == .direct }.flatMap(\.quote)
        var inside: [Int: [Quotation]] = [:]
        let bySize = drafts.indices.filter { drafts[$0].kind == .indirect || drafts[$0].kind == .indirectFreeIndirect }
            .sorted { drafts[$0].end - drafts[$0].start < drafts[$1].end - drafts[$1].start }
        for number in bySize {
            let found = quotations(inside: drafts[number], article).filter { quotation in
                !taken.contains { $0.overlaps(quotation.tokens) }
            }
            taken += found.map(\.tokens)
            inside[number] = found
        }
        return drafts.indices.flatMap { number in
            [drafts[number]] + (inside[number] ?? []).map { wording($0, in: drafts[number]) }
        }
    }

    private static func quotations(inside draft: StatementDraft, _ article: ArticleContext) -> [Quotation] {
        draft.quote.flatMap { part in
            article.quotations(touching: part).filter { !article.speechQuotations[$0] }
                .map { article.analysis.quotations[$0] }
                .filter { $0.isClosed && part.contains($0.open) && part.contains($0.close) && isWording($0, article) }
        }
    }

    private static func wording(_ quotation: Quotation, in draft: StatementDraft) -> StatementDraft {
        StatementDraft(
            kind: .direct, medium: draft.medium, speaker: draft.speaker, cue: draft.cue, frame: draft.frame,
            quote: [quotation.tokens], addressee: draft.addressee, sentence: draft.sentence, rule: NestedWording.name,
            score: min(0.65, draft.score), antecedent: draft.antecedent)
    }

    /// One capitalised word is a name as often as a wording.
    private static func isWording(_ quotation: Quotation, _ article: ArticleContext) -> Bool {
        let words = quotation.inside.filter { article.tokens[$0].isWord }
        if words.count == 1, article.tokens[words[0]].isCapitalized { return false }
        return QuotedFragment().isWording(quotation, article)
    }
}
