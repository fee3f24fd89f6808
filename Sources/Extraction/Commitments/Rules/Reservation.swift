import Facts
import Lexicon
import Linguistics

/// A reservation that someone has.
///
/// Matches: Ein Vorbehalt einiger Länder bezieht sich auf die Kosten. ·
/// Der Kredit Chiles steht unter dem Vorbehalt einer Zustimmung des Parlaments.
/// Not: Der Vorbehalt des Richters betrifft das Verfahren.
struct Reservation: CommitmentRule {
    static let name = "reservation"

    func commitments(in sentence: SentenceContext, of context: CommitmentContext) -> [CommitmentDraft] {
        guard context.stances.hasPredicate(.reservation, in: sentence) else { return [] }
        let phrases = NounPhrases(context.article.analysis)
        return sentence.clauses.flatMap { clause -> [CommitmentDraft] in
            guard let predicate = context.stances.predicates(of: clause).first(where: { $0.stance == .reservation })
            else { return [] }
            if let reserved = reserved(clause, predicate, sentence, context) { return reserved }
            guard let contribution = context.unnamedContribution,
                let owner = phrases.phrase(at: predicate.tokens.upperBound, limit: clause.end),
                let condition = condition(behind: owner.upperBound, in: sentence, context)
            else { return [] }
            return context.parties.parties(in: owner).map { party in
                CommitmentDraft(
                    party: party, contribution: contribution, stance: .conditional,
                    stanceTokens: predicate.tokens, certainty: predicate.certainty,
                    conditions: [condition], evidence: sentence.tokens, rule: Reservation.name, score: 0.8)
            }
        }
    }

    /// "Der Kredit Chiles steht unter dem Vorbehalt …": the contribution is the subject, and names whose it is.
    private func reserved(
        _ clause: Clause, _ predicate: StanceReader.Predicate, _ sentence: SentenceContext, _ context: CommitmentContext
    ) -> [CommitmentDraft]? {
        let article = context.article
        guard let subject = Subjects(article.analysis).subject(of: clause), !subject.overlaps(predicate.tokens),
            let mention = context.contributions.mentions(in: subject).first,
            let phrase = NounPhrases(article.analysis).phrase(at: predicate.tokens.upperBound, limit: clause.end)
        else { return nil }
        return context.parties.parties(in: mention.tokens.upperBound..<subject.upperBound).map { party in
            CommitmentDraft(
                party: party, contribution: article.lexicon.concepts.key(of: mention.concept),
                contributionTokens: mention.tokens, stance: .conditional,
                stanceTokens: predicate.tokens, certainty: predicate.certainty,
                conditions: [context.conditions.condition(of: phrase)], evidence: sentence.tokens,
                rule: Reservation.name, score: 0.8)
        }
    }

    private func condition(
        behind start: Int, in sentence: SentenceContext, _ context: CommitmentContext
    ) -> ConditionReader.Condition? {
        let article = context.article
        for token in start..<sentence.tokens.upperBound
        where article.lexicon.isMarker(article.tokens[token].word, .reservationPreposition) {
            if let phrase = NounPhrases(article.analysis).phrase(at: token + 1, limit: sentence.tokens.upperBound) {
                return context.conditions.condition(of: phrase)
            }
        }
        return nil
    }
}
