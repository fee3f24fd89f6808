import Lexicon
import Linguistics

// What a position is about where no concept fits.
extension Scope {
    /// "weigert sich, Beobachter ins Land zu lassen", "sagte Unterstützung zu": an act of the party's own, or a thing that
    /// is promised or refused, in its own words.
    func otherContribution() -> Contribution? {
        let concept = article.lexicon.concepts.unlisted
        if let clause = content.first(where: isAct) {
            let own = sentence.clauses[clause]
            guard governsActs, !isBackground, !isPersonal(own),
                predicate.stance != .demand || own.kind != .infinitive || addressesParty
            else {
                return nil
            }
            let words = withPurpose((own.opener?.upperBound ?? own.start)..<own.end)
            return Contribution(concept: concept, tokens: words)
        }
        if content.isEmpty, objectKind == .self, isToCome, let verb = clause.verbToken {
            return Contribution(concept: concept, tokens: verb..<(verb + 1))
        }
        guard content.isEmpty, let object = object() else { return nil }
        var words = whole(object, takesComplements: context.namesAct(object, includingSpeech: true))
        if predicate.stance == .provide || predicate.stance == .withdraw && !endsOwn(words) { words = withVerb(words) }
        return Contribution(concept: concept, tokens: words)
    }

    /// "will die Grenze öffnen", "hat Konten zweier Generäle gesperrt", "begnadigte die Frau": of a plan or deed the verb
    /// says what it is.
    private func withVerb(_ words: Range<Int>) -> Range<Int> {
        guard let verb = clause.verbToken, objectKind == .plan || objectKind == .deed,
            let range = clause.ranges.first(where: { $0.contains(words.lowerBound) }), range.contains(verb)
        else { return words }
        if verb < words.lowerBound {
            guard objectKind == .deed, words.lowerBound - verb < 6 else { return words }
            // "nimmt keine Flüchtlinge auf"
            let isParted =
                range.upperBound == words.upperBound + 1
                && article.tokens[words.upperBound].isAny(.verbParticle)
            return verb..<(isParted ? range.upperBound : words.upperBound)
        }
        guard verb == words.upperBound || clause.isPassive || objectKind == .deed else { return words }
        return withPurpose(words.lowerBound..<(verb + 1))
    }

    /// "die Bereitschaft zur Schließung der Grenze", "die Zusage von Truppen": what the noun's own preposition governs.
    func attributeOfNoun() -> Contribution? {
        let phrases = NounPhrases(article.analysis)
        var start = predicate.tokens.upperBound
        // Past who holds the position: "die Zusage der Regierung für …".
        if start < clause.end, !article.tokens[start].isAny(.preposition),
            let holder = phrases.core(at: start, limit: clause.end)
        {
            start = holder
        }
        let governed =
            start + 1 < clause.end && article.tokens[start].isAny(.preposition)
            ? phrases.phrase(at: start + 1, limit: clause.end) : refusedObject()
        guard let phrase = governed else { return nil }
        let mentions = context.contributions.mentions(in: phrase).filter { !isForeign($0.tokens.lowerBound) }
        if let mention = mentions.first {
            return Contribution(mention)
        }
        guard context.namesAct(phrase) else { return nil }
        return Contribution(concept: article.lexicon.concepts.unlisted, tokens: whole(phrase))
    }

    /// "erteilte der Aufnahme eine Absage": what is refused stands beside the noun.
    private func refusedObject() -> Range<Int>? {
        guard predicate.stance == .refuse, NamedPosition.isCarried(clause, article) else { return nil }
        return phrases(besides: Subjects(article.analysis).subject(of: clause))
            .first { !$0.overlaps(predicate.tokens) }
    }

    /// What is likely or certain need not be anyone's act.
    private var governsActs: Bool {
        switch predicate.stance {
        case .likely, .unlikely, .certain: false
        default: true
        }
    }

    /// "nachdem er angekündigt hatte, …": told beside what the sentence is about.
    private var isBackground: Bool {
        clause.kind == .subordinate && !article.isOpened(clause, by: .thatConjunction)
    }

    /// What a person announces can be their own affair: "kündigte an, zurückzutreten".
    private func isPersonal(_ own: Clause) -> Bool {
        let hasPersonalVerb = own.verb.map { article.lexicon.positions.verbs[$0] == .personal } ?? false
        let namesPersonalAct = own.ranges.joined().contains {
            article.lexicon.isMarker(article.tokens[$0].word, .personalAct)
        }
        guard hasPersonalVerb || namesPersonalAct else { return false }
        return takers.contains { context.person(in: $0.tokens) != nil }
    }

    /// "will liefern", "könnte liefern", not "liefert".
    var isToCome: Bool {
        isFinite(clause, .intention) || isFinite(clause, .possibility)
    }

    /// What a giving verb gives counts where it is to come, has been given or is not given: what somebody always delivers
    /// is no position.
    var isGift: Bool {
        objectKind == .deed || isToCome || isPerfect(clause) || isOwnWord
            || predicate.isNegated && clause.finite == clause.verbToken
    }

    /// "Wir schicken Ärzte": what a representative says of the state.
    private var isOwnWord: Bool {
        Subjects(article.analysis).subject(of: clause).map { subject in
            subject.count == 1 && article.lexicon.isMarker(article.tokens[subject.lowerBound].word, .firstPersonPronoun)
        } ?? false
    }

    /// A clause with a verb that does something: no state, no speech, nothing past, nothing suffered.
    private func isAct(_ index: Int) -> Bool {
        let own = sentence.clauses[index]
        if own.kind == .main { return isAnnounced(own) }
        // "prüft, ob die Zölle angehoben werden": who examines it would do it.
        if own.isPassive, predicate.stance == .consider, agents(of: own).isEmpty {
            return article.isOpened(own, by: .whetherConjunction)
        }
        guard !own.isPassive, let verb = own.verb, !article.lexicon.verbs[Int(verb)].isAuxiliary,
            !own.nonfinite.contains(where: { article.tokens[$0].isAny(.auxiliary) }), !isPerfect(own),
            article.speechVerb(of: own).map({ !$0.complements.contains(.direct) }) ?? true, !hasPronounObject(own)
        else { return false }
        return own.kind == .infinitive ? !own.hasModal : own.kind != .main && isAgents(own)
    }

    private func agents(of own: Clause) -> [Range<Int>] { article.phrases(behind: .agentPreposition, in: own) }

    /// "Die Grenze wird geschlossen, kündigte Chile an": a passive leaves open who acts, so it is who announces it.
    private func isAnnounced(_ own: Clause) -> Bool {
        guard own.isPassive, let finite = own.finite, isFinite(own, .intention) else { return false }
        return !own.hasModal && article.canBeVerb(finite, in: .present)
    }

    /// "ihn zurückzuholen": words that do not say whom or what.
    func hasPronounObject(_ own: Clause) -> Bool {
        let subject = Subjects(article.analysis).subject(of: own)
        return own.ranges.joined().contains { token in
            article.tokens[token].isAny(.personalPronoun)
                && article.tokens[token].features.isDisjoint(with: [.reflexivePronoun, .determiner])
                && !(subject?.contains(token) ?? false)
                && !article.lexicon.isMarker(article.tokens[token].word, .firstPersonPronoun)
        }
    }

    /// "versprach, dass es die Brücke baue", "ließ offen, ob es die Grenze schließt": who acts is who takes the
    /// position; of a demand, somebody else.
    private func isAgents(_ own: Clause) -> Bool {
        let isOpen = [.undecided, .consider, .decide].contains(predicate.stance)
        guard article.isOpened(own, by: isOpen ? .whetherConjunction : .thatConjunction),
            let subject = Subjects(article.analysis).subject(of: own)
        else { return false }
        let takers = Set(self.takers.map(\.actor))
        let agents = context.parties.parties(in: subject).map(\.actor)
        if predicate.stance == .demand || predicate.stance == .insist {
            return agents.contains { !takers.contains($0) }
        }
        return isPronoun(subject) || !agents.isEmpty && takers.isSuperset(of: agents)
    }

    /// "forderte Kuba auf, …": somebody is asked who could do it.
    private var addressesParty: Bool {
        let takers = Set(self.takers.map(\.actor))
        let names = clause.ranges.flatMap { context.cast.entities(in: $0) }.map(\.tokens)
        return (phrases(besides: nil) + names).contains { words in
            context.parties.parties(in: words).contains { !takers.contains($0.actor) }
        }
    }
}
