import Facts
import Lexicon
import Linguistics

/// A contribution of others that someone does not want.
///
/// Matches: Serbien will keine Soldaten aus Nato-Staaten im Land.
/// Not: Serbien will keine Soldaten schicken.
struct UnwantedContribution: CommitmentRule {
    static let name = "unwanted_contribution"

    func commitments(in sentence: SentenceContext, of context: CommitmentContext) -> [CommitmentDraft] {
        let article = context.article
        return sentence.clauses.flatMap { clause -> [CommitmentDraft] in
            guard let finite = clause.finite, clause.verb == nil || clause.verbToken == finite,
                article.tokens[finite].isAny(.modal), context.stances.isNegated(clause),
                article.lexicon.isMarker(article.tokens[finite].word, .intention),
                let subject = Subjects(article.analysis).subject(of: clause)
            else { return [] }
            let mentions = context.contributions.mentions(in: (finite + 1)..<clause.end)
            guard let mention = mentions.first else { return [] }
            return context.parties.parties(in: subject).map { party in
                CommitmentDraft(
                    party: party, contribution: article.lexicon.concepts.key(of: mention.concept),
                    contributionTokens: mention.tokens, stance: .opposes, stanceTokens: finite..<(finite + 1),
                    evidence: sentence.tokens,
                    rule: UnwantedContribution.name, score: 0.8)
            }
        }
    }
}
