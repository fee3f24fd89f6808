import Facts
import Linguistics

/// Runs the commitment rules over an article and joins what they, and several sentences, say of one position.
struct CommitmentFinder {
    private static let rules: [any CommitmentRule] = [
        TakenBack(), InsistedCondition(), StatedConditions(), DependentPosition(), Reservation(), Requirement(),
        UnwantedContribution(), Capability(), NominalPosition(), PredicatePosition(), ApprovalNeeded(),
        DemandOfOthers(), IntendedAct(),
    ]

    static func commitments(in context: CommitmentContext) -> [Commitment] {
        let sentences = context.article.sentencesWithQuotes
        let conditionBehind = ConditionBehind(context)
        let details = DetailReader(context)
        var found: [Commitment] = []
        for (number, sentence) in sentences.enumerated()
        where sentence.sentence.role != .furniture && context.mayNameParty(sentence) {
            var drafts = drafts(in: sentence, context)
            if number + 1 < sentences.count {
                drafts = conditionBehind.applied(to: drafts, from: sentences[number + 1])
            }
            found += drafts.map { commitment($0, details.details(of: $0, among: drafts, in: sentence), context) }
        }
        guard found.count > 1 else { return found }
        let words = CodePointIndex(String(decoding: context.article.analysis.bytes, as: UTF8.self))
        return SamePosition(text: words.text(in:), unlisted: context.article.lexicon.concepts.unlistedKey).joined(found)
    }

    private static func drafts(in sentence: SentenceContext, _ context: CommitmentContext) -> [CommitmentDraft] {
        var drafts: [CommitmentDraft] = []
        // A loop over the array would copy each rule for every sentence.
        rules.withUnsafeBufferPointer { rules in
            for number in rules.indices {
                for draft in rules[number].commitments(in: sentence, of: context) {
                    join(draft, into: &drafts, context)
                }
            }
        }
        return drafts
    }

    /// Two rules that speak of one party and contribution in one sentence speak of one position. What no concept fits is
    /// one contribution only where its words are.
    private static func join(
        _ draft: CommitmentDraft, into drafts: inout [CommitmentDraft], _ context: CommitmentContext
    ) {
        let isUnlisted = draft.contribution == context.article.lexicon.concepts.unlistedKey
        let isSame = { (known: CommitmentDraft) in
            guard isUnlisted, let words = draft.contributionTokens, let others = known.contributionTokens else {
                return true
            }
            return words.overlaps(others)
        }
        guard
            let known = drafts.firstIndex(where: {
                $0.party.actor == draft.party.actor && $0.contribution == draft.contribution && isSame($0)
            })
        else {
            drafts.append(draft)
            return
        }
        if draft.certainty == .unlikely { drafts[known].certainty = .unlikely }
        for condition in draft.conditions
        where !drafts[known].conditions.contains(where: { $0.concept == condition.concept }) {
            drafts[known].conditions.append(condition)
        }
        if drafts[known].reason == nil { drafts[known].reason = draft.reason }
    }

    private static func commitment(
        _ draft: CommitmentDraft, _ details: DetailReader.Details, _ context: CommitmentContext
    ) -> Commitment {
        let analysis = context.article.analysis
        let place = draft.contributionTokens?.lowerBound ?? draft.evidence.lowerBound
        let speaker = context.attribution(of: draft.party, at: place) ?? context.person(in: draft.party.tokens)
        return Commitment(
            actor: draft.party.actor, actorSpan: analysis.span(of: draft.party.tokens),
            contribution: draft.contribution, contributionSpan: draft.contributionTokens.map(analysis.span(of:)),
            quantity: details.quantity, beneficiary: details.beneficiary, place: details.place, stance: draft.stance,
            stanceSpan: analysis.span(of: draft.stanceTokens), certainty: draft.certainty,
            conditions: draft.conditions.map { .init(concept: $0.concept, span: analysis.span(of: $0.tokens)) },
            reason: draft.reason.map { .init(span: analysis.span(of: $0.tokens), states: $0.states) },
            attributedTo: speaker, evidence: analysis.span(of: draft.evidence), rule: draft.rule, score: draft.score)
    }
}
