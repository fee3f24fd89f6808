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
        guard context.stances.hasPredicate(.depend, in: sentence) else { return [] }
        return sentence.clauses.indices.flatMap { number -> [CommitmentDraft] in
            let clause = sentence.clauses[number]
            guard let predicate = context.stances.predicates(of: clause).first(where: { $0.stance == .depend }),
                !predicate.isNegated,
                let governed = context.article.phrases(behind: .dependencePreposition, in: clause).first
            else { return [] }
            let condition = context.conditions.condition(of: governed)
            if let tied = tied(condition, in: clause, predicate, number, sentence, context) { return tied }
            guard let subject = context.actingSubject(of: clause),
                let (concept, words) = contribution(of: clause, outside: [condition.tokens, subject], context)
            else { return [] }
            return Scope(predicate, number, sentence, context).takers.map { party in
                CommitmentDraft(
                    party: party, contribution: context.article.lexicon.concepts.key(of: concept),
                    contributionTokens: words, stance: .conditional,
                    stanceTokens: predicate.tokens, certainty: predicate.certainty,
                    conditions: [condition], evidence: sentence.tokens, rule: DependentPosition.name, score: 0.9)
            }
        }
    }

    /// "knüpft Bedingungen an ihre Teilnahme": the object is the condition, and what it is tied to the contribution.
    private func tied(
        _ condition: ConditionReader.Condition, in clause: Clause, _ predicate: StanceReader.Predicate, _ number: Int,
        _ sentence: SentenceContext, _ context: CommitmentContext
    ) -> [CommitmentDraft]? {
        let article = context.article
        let phrases = NounPhrases(article.analysis).freePhrases(of: clause, outside: [condition.tokens])
        let words = phrases.first { phrase in
            phrase.contains { article.lexicon.positions.nouns[article.tokens[$0].word] == .require }
        }
        guard let words else { return nil }
        let scope = Scope(predicate, number, sentence, context)
        let mention = context.contributions.mentions(in: condition.tokens).first
        let concept = mention?.concept ?? article.lexicon.concepts.unlisted
        return scope.takers.map { party in
            CommitmentDraft(
                party: party, contribution: article.lexicon.concepts.key(of: concept),
                contributionTokens: mention?.tokens ?? scope.whole(condition.tokens), stance: .conditional,
                stanceTokens: predicate.tokens, certainty: predicate.certainty,
                conditions: [context.conditions.condition(of: words)],
                evidence: sentence.tokens, rule: DependentPosition.name, score: 0.8)
        }
    }

    /// What depends: a listed contribution, else an act in the text's words.
    private func contribution(
        of clause: Clause, outside known: [Range<Int>], _ context: CommitmentContext
    ) -> (concept: Int, words: Range<Int>)? {
        let mentions = clause.ranges.flatMap { context.contributions.mentions(in: $0) }
        if let mention = mentions.first(where: { !$0.tokens.overlaps(known[0]) }) {
            return (mention.concept, mention.tokens)
        }
        let phrases = NounPhrases(context.article.analysis).freePhrases(of: clause, outside: known)
        return phrases.first { context.namesAct($0) }.map { (context.article.lexicon.concepts.unlisted, $0) }
    }
}
