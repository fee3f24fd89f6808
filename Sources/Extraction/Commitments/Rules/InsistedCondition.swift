import Facts
import Lexicon
import Linguistics

/// Something that a party insists on before it contributes.
///
/// Matches: Vor einer Entsendung von Soldaten pocht Chile auf einen Waffenstillstand.
/// Not: Chile pocht auf einen Waffenstillstand. · Chile pocht auf Reformen.
struct InsistedCondition: CommitmentRule {
    static let name = "insisted_condition"

    func commitments(in sentence: SentenceContext, of context: CommitmentContext) -> [CommitmentDraft] {
        guard context.stances.hasPredicate(.insist, in: sentence) else { return [] }
        let article = context.article
        return context.committingClauses(of: sentence).flatMap { number -> [CommitmentDraft] in
            let clause = sentence.clauses[number]
            guard
                let predicate = context.stances.predicates(of: clause).first(where: { $0.stance == .insist }),
                !predicate.isNegated, let condition = condition(in: clause, context),
                let mention = clause.ranges.flatMap({ context.contributions.mentions(in: $0) })
                    .first(where: { !$0.tokens.overlaps(condition.tokens) }),
                let subject = context.actingSubject(of: clause)
            else { return [] }
            return context.parties.parties(in: subject).map { party in
                CommitmentDraft(
                    party: party, contribution: article.lexicon.concepts.key(of: mention.concept),
                    contributionTokens: mention.tokens, stance: .conditional,
                    stanceTokens: predicate.tokens, certainty: predicate.certainty,
                    conditions: [condition], evidence: sentence.tokens, rule: Self.name, score: 0.75)
            }
        }
    }

    /// The listed condition that the clause's "auf" governs.
    private func condition(in clause: Clause, _ context: CommitmentContext) -> ConditionReader.Condition? {
        context.article.phrases(behind: .demandPreposition, in: clause).map(context.conditions.condition(of:))
            .first { $0.concept != context.article.lexicon.concepts.unlistedKey }
    }
}
