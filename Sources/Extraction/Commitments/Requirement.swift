import Facts
import Lexicon
import Linguistics

/// Something that someone holds to be required.
///
/// Matches: Die meisten Länder sind sich einig, dass ein Mandat erforderlich ist. · Voraussetzung für die Teilnahme ist ein Waffenstillstand.
/// Not: Für die Reise ist ein Visum erforderlich.
struct Requirement: CommitmentRule {
    static let name = "requirement"

    func commitments(in sentence: SentenceContext, of context: CommitmentContext) -> [CommitmentDraft] {
        let subjects = Subjects(context.article.analysis)
        return sentence.clauses.flatMap { clause -> [CommitmentDraft] in
            guard let predicate = context.stances.predicates(of: clause).first(where: { $0.stance == .require }),
                !predicate.isNegated, let required = subjects.subject(of: clause),
                let parent = clause.parent, let holder = subjects.subject(of: sentence.clauses[parent])
            else { return [] }
            let condition = context.conditions.condition(of: required)
            guard condition.concept != "other" else { return [] }
            return context.parties.parties(in: holder).map { party in
                CommitmentDraft(
                    party: party, contribution: "participation", stance: .conditional, certainty: predicate.certainty,
                    conditions: [condition], evidence: sentence.tokens, rule: Requirement.name, score: 0.75)
            }
        }
    }
}
