import Lexicon
import Linguistics

/// What a state says that it wants to do, whatever it is, in the text's own words.
///
/// Matches: Die Regierung in Lima will der Fischerei zu neuer Stärke verhelfen. ·
/// Kenia will gegen Wilderer vorgehen. · Der Minister sagte, Togo wolle die Zölle senken.
/// Not: Peru will ins Halbfinale. · Peru will wissen, wer schoss. · Der Trainer will die Abwehr Perus stärken. ·
/// Perus Präsident will seine Tante besuchen.
struct IntendedAct: CommitmentRule {
    static let name = "intended_act"

    func commitments(in sentence: SentenceContext, of context: CommitmentContext) -> [CommitmentDraft] {
        guard sentence.clauses.contains(where: { context.stances.intention(of: $0) != nil }) else { return [] }
        return context.committingClauses(of: sentence).flatMap { number -> [CommitmentDraft] in
            guard let predicate = context.stances.intention(of: sentence.clauses[number]) else { return [] }
            return Scope(predicate, number, sentence, context).intended(by: Self.name)
        }
    }
}
