import Facts
import Lexicon
import Linguistics

/// A position taken by a clause's predicate, on a contribution in the clause or in what depends on it.
///
/// Matches: Polen lehnt es ab, Truppen zu entsenden. · Dänemark will 150 Soldaten schicken. ·
/// Im Gespräch ist, … zu liefern. · Norwegen weigert sich, Beobachter ins Land zu lassen. ·
/// Mexiko verweigerte dem Schiff die Einfahrt.
/// Not: Schickt Dänemark Soldaten? · Wenn Dänemark Soldaten schickt, … · die von Dänemark gelieferten Panzer ·
/// Chile weigert sich, ausgelacht zu werden.
struct PredicatePosition: CommitmentRule {
    static let name = "predicate_position"

    func commitments(in sentence: SentenceContext, of context: CommitmentContext) -> [CommitmentDraft] {
        guard context.stances.hasPredicate(in: sentence) else { return [] }
        var found: [CommitmentDraft] = []
        var governed: Set<Int> = []
        for number in context.committingClauses(of: sentence) where !governed.contains(number) {
            for predicate in context.stances.predicates(of: sentence.clauses[number]) {
                let scope = Scope(predicate, number, sentence, context)
                let drafts = scope.drafts(by: Self.name)
                // "verlangt, dass Chile zahlt" says of Chile nothing, whoever it is that demands it.
                if !drafts.isEmpty || scope.leavesContentOpen { governed.formUnion(scope.content) }
                guard !drafts.isEmpty else { continue }
                found += drafts
                break
            }
        }
        return found
    }
}
