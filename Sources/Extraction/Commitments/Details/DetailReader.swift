import Facts
import Lexicon
import Linguistics

/// Reads what a text tells of a contribution besides its kind: how much of it, for whom and where.
struct DetailReader {
    struct Details {
        var quantity: Quantity?
        var beneficiary: Commitment.Beneficiary?
        var place: Commitment.Place?
    }

    private let context: CommitmentContext

    init(_ context: CommitmentContext) {
        self.context = context
    }

    /// The details of a position; `drafts` are all positions of its sentence.
    func details(of draft: CommitmentDraft, among drafts: [CommitmentDraft], in sentence: SentenceContext) -> Details {
        guard let site = ContributionSite(draft, in: sentence, of: context) else { return Details() }
        var details = Details()
        if let phrase = QuantityFinder(site).phrase() {
            details.quantity = quantity(phrase)
            details.quantity?.isShared = !phrase.isEach && isShared(draft, drafts)
        }
        let recipient = RecipientReader(site).recipient()
        details.beneficiary = recipient.map { .init(actor: $0.actor, span: span(of: $0.tokens)) }
        let place = PlaceReader(site).place(outside: recipient?.tokens)
        details.place = place.map { .init(state: $0.state, span: span(of: $0.tokens)) }
        return details
    }

    private func quantity(_ phrase: NumberPhrase) -> Quantity? {
        guard let unit = phrase.unit else { return nil }
        return Quantity(
            span: span(of: phrase.tokens), atLeast: phrase.atLeast, atMost: phrase.atMost, bound: phrase.bound,
            unit: context.article.analysis.text(of: unit.tokens), unitKind: unit.kind, currency: unit.currency)
    }

    /// The same words tell of the contribution of several actors. Those that are named as examples of a group are in it.
    private func isShared(_ draft: CommitmentDraft, _ drafts: [CommitmentDraft]) -> Bool {
        drafts.contains { $0.contributionTokens == draft.contributionTokens && $0.party != draft.party }
    }

    private func span(of tokens: Range<Int>) -> Span { context.article.analysis.span(of: tokens) }
}
