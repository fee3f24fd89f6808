import Facts
import Lexicon
import Linguistics

/// A contribution that someone makes dependent on something.
///
/// Matches: Die meisten Länder machen ihre Teilnahme von Garantien abhängig. · Norwegens Beitrag hängt von der Zustimmung des Parlaments ab.
/// Not: Der Preis hängt vom Wetter ab.
struct DependentPosition: CommitmentRule {
    static let name = "dependent_position"

    func commitments(in sentence: SentenceContext, of context: CommitmentContext) -> [CommitmentDraft] {
        sentence.clauses.indices.flatMap { number -> [CommitmentDraft] in
            let clause = sentence.clauses[number]
            guard let predicate = context.stances.predicates(of: clause).first(where: { $0.stance == .depend }),
                !predicate.isNegated, let condition = self.condition(in: clause, sentence, context)
            else { return [] }
            let article = context.article
            let mention = clause.ranges.flatMap { context.contributions.mentions(in: $0) }
                .first { !$0.tokens.overlaps(condition.tokens) }
            guard let mention, let subject = Subjects(article.analysis).subject(of: clause) else { return [] }
            let parties = context.parties.parties(in: subject)
            return parties.map { party in
                CommitmentDraft(
                    party: party, contribution: article.lexicon.concepts.concepts[mention.concept].key,
                    contributionTokens: mention.tokens, stance: .conditional, certainty: predicate.certainty,
                    conditions: [condition], evidence: sentence.tokens, rule: DependentPosition.name, score: 0.9)
            }
        }
    }

    private func condition(
        in clause: Clause, _ sentence: SentenceContext, _ context: CommitmentContext
    ) -> ConditionReader.Condition? {
        let phrases = NounPhrases(context.article.analysis)
        for range in clause.ranges {
            for token in range
            where context.article.lexicon.isMarker(context.article.tokens[token].word, .dependencePreposition) {
                if let phrase = phrases.phrase(at: token + 1, limit: range.upperBound) {
                    return context.conditions.condition(of: phrase)
                }
            }
        }
        return nil
    }
}
