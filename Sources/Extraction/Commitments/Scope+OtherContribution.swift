import Lexicon
import Linguistics

// What a position is about where no concept fits.
extension Scope {
    /// "weigert sich, Beobachter ins Land zu lassen", "sagte Unterstützung zu": an act of the party's own, or a thing that
    /// is promised or refused, in its own words.
    func otherContribution() -> Contribution? {
        guard let concept = article.lexicon.concepts.unlisted else { return nil }
        if let clause = content.first(where: isAct) {
            let own = sentence.clauses[clause]
            guard !isPersonal, predicate.stance != .demand || own.kind != .infinitive || addressesParty else {
                return nil
            }
            return Contribution(
                concept: concept, tokens: (own.opener?.upperBound ?? own.start)..<own.end, isPronoun: false)
        }
        guard content.isEmpty, predicate.stance != .provide || isToCome, let object = object() else { return nil }
        return Contribution(concept: concept, tokens: object, isPronoun: false)
    }

    /// What a person announces can be their own affair: "kündigte an, zurückzutreten". A demand is made for the state, and
    /// so is what one is willing to do.
    private var isPersonal: Bool {
        switch predicate.stance {
        case .demand, .willing: false
        case .pledge, .refuse, .consider, .hesitate, .undecided:
            takers().contains { context.person(in: $0.tokens) != nil }
        default: true
        }
    }

    /// "will liefern", "könnte liefern", not "liefert".
    private var isToCome: Bool {
        isFinite(clause, .intention) || isFinite(clause, .possibility)
    }

    /// A clause with a verb that does something: no state, no speech, nothing past, nothing suffered.
    private func isAct(_ index: Int) -> Bool {
        let own = sentence.clauses[index]
        guard !own.isPassive, let verb = own.verb, !article.lexicon.verbs[Int(verb)].isAuxiliary,
            !own.nonfinite.contains(where: { article.tokens[$0].isAny(.auxiliary) }), !isPerfect(own),
            article.speechVerb(of: own).map({ !$0.complements.contains(.direct) }) ?? true
        else { return false }
        return own.kind == .infinitive ? !own.hasModal : own.kind != .main && isAgents(own)
    }

    /// "versprach, dass es die Brücke baue", "ließ offen, ob es die Grenze schließt": who acts is who takes the
    /// position; of a demand, somebody else.
    private func isAgents(_ own: Clause) -> Bool {
        let isOpen = predicate.stance == .undecided || predicate.stance == .consider
        guard article.isOpened(own, by: isOpen ? .whetherConjunction : .thatConjunction),
            let subject = Subjects(article.analysis).subject(of: own)
        else { return false }
        let takers = Set(takers().map(\.actor))
        let agents = context.parties.parties(in: subject).map(\.actor)
        if predicate.stance == .demand { return agents.contains { !takers.contains($0) } }
        return isPronoun(subject) || !agents.isEmpty && takers.isSuperset(of: agents)
    }

    /// "forderte Kuba auf, …": somebody is asked who could do it.
    private var addressesParty: Bool {
        let takers = Set(takers().map(\.actor))
        return clause.ranges.contains { range in
            context.parties.parties(in: range).contains { !takers.contains($0.actor) }
        }
    }

    /// What the object of the predicate has to be.
    var objectKind: PositionWords.ObjectKind {
        guard let verb = clause.verb, clause.verbToken.map(predicate.tokens.contains) ?? false, !clause.isPassive else {
            return .listed
        }
        return article.lexicon.positions.objects[verb] ?? .listed
    }

    /// The last noun phrase of the clause outside its subject that can be the predicate's object.
    private func object() -> Range<Int>? {
        let kind = objectKind
        guard kind != .listed else { return nil }
        let subject = Subjects(article.analysis).subject(of: clause)
        return NounPhrases(article.analysis).freePhrases(of: clause, outside: subject.map { [$0] } ?? []).last {
            !isDative($0.lowerBound) && (kind == .act ? isAct($0) : isThing($0))
        }
    }

    /// "die Schließung der Grenze": the head names what a verb does, and no words.
    private func isAct(_ phrase: Range<Int>) -> Bool {
        guard
            let head = NounPhrases(article.analysis).core(at: phrase.lowerBound, limit: phrase.upperBound).map({
                $0 - 1
            }),
            article.tokens[head].isCapitalized,
            article.tokens[head].isAny(.noun) || article.tokens[head].features.isEmpty,
            !article.tokens[head].isAny([.speechNoun, .role, .office, .organization, .timeWord])
        else { return false }
        let lexicon = article.lexicon
        return lexicon.inflection.infinitives(ofAct: article.analysis.smallLetters(of: head))
            .contains(where: lexicon.isInfinitive)
    }

    private func isDative(_ index: Int) -> Bool {
        article.lexicon.isMarker(article.tokens[index].word, .dativeDeterminer)
    }

    /// A noun that names nobody and no time.
    private func isThing(_ phrase: Range<Int>) -> Bool {
        let tokens = article.tokens
        return phrase.contains { index in
            tokens[index].isCapitalized
                && (tokens[index].isAny(.noun) || tokens[index].features.isEmpty && index > phrase.lowerBound)
        }
            && !phrase.contains { article.lexicon.isMarker(tokens[$0].word, .personalAct) }
            && !phrase.contains { tokens[$0].isAny([.timeWord, .personalPronoun, .role, .office]) }
            && context.parties.parties(in: phrase).isEmpty && !phrase.contains { context.cast.memberAt[$0] != nil }
    }
}
