import Lexicon
import Linguistics

// What somebody wants to do, whatever it is.
extension Scope {
    /// "will die Zölle senken", "will gegen Wilderer vorgehen": the verb with its object, or with the phrase behind a
    /// preposition right before it. A listed verb's own contribution is not looked for here.
    func intendedAct() -> Contribution? {
        let isListed = context.stances.predicates(of: clause).contains { $0.tokens == predicate.tokens }
        guard let verb = clause.verbToken, !isListed || isUnlisted, !hasPronounObject(clause),
            !isReflexive || takers.allSatisfy({ context.person(in: $0.tokens) == nil })
        else { return nil }
        let free = phrases(besides: context.actingSubject(of: clause))
        let objects = free.filter { (clause.finite ?? 0) < $0.lowerBound && $0.upperBound <= verb && !isTime($0) }
        let governed = article.governedPhrases(of: clause).last {
            $0.upperBound == verb && !isTime($0) && !$0.contains(where: context.namesEvent)
        }
        guard let start = objects.first?.lowerBound ?? governed.map({ $0.lowerBound - 1 }),
            !(free + (governed.map { [$0] } ?? [])).contains(where: pointsBack), !free.contains(where: isHostile),
            !free.contains(where: isBarePronoun), speaksForItself
        else { return nil }
        return Contribution(concept: article.lexicon.concepts.unlisted, tokens: withPurpose(start..<(verb + 1)))
    }

    /// True where the clause names no listed contribution.
    private var isUnlisted: Bool { clause.ranges.allSatisfy { context.contributions.mentions(in: $0).isEmpty } }

    /// "Auch das wollen wir": a word that only points at what was said.
    private func isBarePronoun(_ phrase: Range<Int>) -> Bool {
        phrase.count == 1 && !article.tokens[phrase.lowerBound].isCapitalized
    }

    /// A state or its government wants it, not its people, nor a group that somebody leads.
    private var speaksForItself: Bool {
        takers.allSatisfy { party in
            let before = party.tokens.lowerBound - 1
            let head = context.actingSubject(of: clause).flatMap(NounPhrases(article.analysis).head)
            return !party.tokens.contains { article.tokens[$0].isAny(.demonym) }
                && (before < 0 || !article.tokens[before].isAny(.preposition) || party.tokens.lowerBound > head ?? 0)
        }
    }

    func isTime(_ phrase: Range<Int>) -> Bool {
        phrase.contains { article.tokens[$0].isAny(.timeWord) }
    }
}
