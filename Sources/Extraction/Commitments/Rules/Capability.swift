import Facts
import Lexicon
import Linguistics

/// Means that a state has and that could be used.
///
/// Matches: Finnland verfügt über Kampfjets, die eingesetzt werden könnten.
/// Not: Finnland verfügt über Eisbrecher.
struct Capability: CommitmentRule {
    static let name = "capability"

    func commitments(in sentence: SentenceContext, of context: CommitmentContext) -> [CommitmentDraft] {
        guard context.stances.hasPredicate(.provide, in: sentence) else { return [] }
        let article = context.article
        return sentence.clauses.flatMap { clause -> [CommitmentDraft] in
            guard clause.kind == .relative, let finite = clause.finite, let parent = clause.parent,
                article.lexicon.isMarker(article.tokens[finite].word, .possibility),
                context.stances.predicates(of: clause).contains(where: { $0.stance == .provide }),
                let subject = Subjects(article.analysis).subject(of: sentence.clauses[parent])
            else { return [] }
            let main = sentence.clauses[parent]
            guard let mention = main.ranges.flatMap({ context.contributions.mentions(in: $0) }).first else { return [] }
            let conditions = context.conditions.conditions(in: clause.start..<clause.end, of: sentence)
            return context.parties.parties(in: subject).map { party in
                CommitmentDraft(
                    party: party, contribution: article.lexicon.concepts.key(of: mention.concept),
                    contributionTokens: mention.tokens, stance: conditions.isEmpty ? .considering : .conditional,
                    stanceTokens: finite..<(finite + 1),
                    certainty: context.stances.hedge(in: main), conditions: conditions, evidence: sentence.tokens,
                    rule: Capability.name, score: 0.7)
            }
        }
    }
}
