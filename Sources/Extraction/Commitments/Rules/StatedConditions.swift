import Facts
import Lexicon
import Linguistics

/// Conditions that somebody sets for a contribution without saying here which they are.
///
/// Matches: Der Minister nannte drei Bedingungen dafür, dass Chile sich an der Mission beteiligt.
/// Not: Der Minister nannte drei Gründe dafür, dass Chile sich an der Mission beteiligt. ·
/// Der Minister nannte drei Bedingungen dafür, dass der Verein sich an der Mission beteiligt.
struct StatedConditions: CommitmentRule {
    static let name = "stated_conditions"

    func commitments(in sentence: SentenceContext, of context: CommitmentContext) -> [CommitmentDraft] {
        guard context.stances.hasPredicate(.provide, in: sentence) else { return [] }
        let article = context.article
        return sentence.clauses.flatMap { clause -> [CommitmentDraft] in
            guard clause.kind == .subordinate, article.isOpened(clause, by: .thatConjunction),
                let words = conditionWords(before: clause, sentence, context),
                let subject = Subjects(article.analysis).subject(of: clause), !context.stances.isNegated(clause),
                context.stances.predicates(of: clause).contains(where: { $0.stance == .provide })
            else { return [] }
            let mention = clause.ranges.flatMap { context.contributions.mentions(in: $0) }.first
            let named = mention.map { article.lexicon.concepts.key(of: $0.concept) } ?? context.unnamedContribution
            guard let contribution = named else { return [] }
            return context.actors(in: subject).map { party in
                CommitmentDraft(
                    party: party, contribution: contribution, contributionTokens: mention?.tokens, stance: .conditional,
                    stanceTokens: words, conditions: [context.conditions.condition(of: words)],
                    evidence: sentence.tokens, rule: Self.name,
                    score: 0.7)
            }
        }
    }

    /// "drei Bedingungen" in "drei Bedingungen dafür, dass …"
    private func conditionWords(
        before clause: Clause, _ sentence: SentenceContext, _ context: CommitmentContext
    ) -> Range<Int>? {
        let article = context.article
        let pronoun = clause.start - 2
        guard pronoun > sentence.tokens.lowerBound,
            article.lexicon.isMarker(article.tokens[pronoun].word, .contributionPronoun),
            article.lexicon.positions.nouns[article.tokens[pronoun - 1].word] == .require
        else { return nil }
        var start = pronoun - 1
        while start > sentence.tokens.lowerBound,
            article.tokens[start - 1].isAny([.determiner, .numberWord, .adjective])
        {
            start -= 1
        }
        return start..<pronoun
    }
}
