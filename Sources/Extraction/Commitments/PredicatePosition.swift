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
        guard sentence.clauses.contains(where: { !context.stances.predicates(of: $0).isEmpty }),
            !isQuestion(sentence, context)
        else { return [] }
        var found: [CommitmentDraft] = []
        var governed: Set<Int> = []
        let conditions = context.conditions.conditions(in: sentence.tokens, of: sentence).map(\.tokens)
        for (number, clause) in sentence.clauses.enumerated()
        where clause.kind != .fragment && !governed.contains(number) {
            guard !isHypothetical(number, sentence, context),
                clause.kind == .main || clause.kind == .verbFirst
                    || !conditions.contains(where: { $0.contains(clause.start) })
            else { continue }
            for predicate in context.stances.predicates(of: clause) {
                guard let scope = Scope(predicate, number, sentence, context) else { continue }
                let drafts = scope.drafts()
                guard !drafts.isEmpty else { continue }
                found += drafts
                governed.formUnion(scope.content)
                break
            }
        }
        return found
    }

    private func isQuestion(_ sentence: SentenceContext, _ context: CommitmentContext) -> Bool {
        sentence.tokens.suffix(2).contains { context.article.tokens[$0].kind == .question }
    }

    /// A clause that only supposes: opened by a condition's conjunction or "ob", or a verb-first condition.
    private func isHypothetical(_ number: Int, _ sentence: SentenceContext, _ context: CommitmentContext) -> Bool {
        let clause = sentence.clauses[number]
        if clause.kind == .relative || clause.kind == .interrogative || clause.kind == .infinitive { return true }
        if isConditionWithoutConjunction(number, sentence, context) || hangsOnPronoun(clause, context) { return true }
        return context.article.isOpened(clause, by: .whetherConjunction) || context.article.opensCondition(clause)
    }

    /// "Bedingungen dafür, dass …": the clause only says what for.
    private func hangsOnPronoun(_ clause: Clause, _ context: CommitmentContext) -> Bool {
        clause.kind == .subordinate && clause.start >= 2
            && context.article.lexicon.isMarker(context.article.tokens[clause.start - 2].word, .contributionPronoun)
    }

    /// "Würde X das tun, würde …": the verb comes first, and a main clause with its verb first follows.
    private func isConditionWithoutConjunction(
        _ number: Int, _ sentence: SentenceContext, _ context: CommitmentContext
    ) -> Bool {
        let clause = sentence.clauses[number]
        guard clause.kind == .verbFirst, clause.start == sentence.tokens.lowerBound else { return false }
        return sentence.clauses.dropFirst(number + 1).contains { $0.kind == .verbFirst }
    }
}
