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
        // "will die Grenze öffnen": of a plan the verb says what it is.
        if objectKind == .plan, let verb = clause.verbToken, verb == words.upperBound {
            words = withPurpose(words.lowerBound..<(verb + 1))
        }
        return Contribution(concept: concept, tokens: words)
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
    private var isToCome: Bool {
        isFinite(clause, .intention) || isFinite(clause, .possibility)
    }

    /// What a giving verb gives counts where it is to come, has been given or is not given: what somebody always delivers
    /// is no position.
    private var isGift: Bool {
        isToCome || isPerfect(clause) || predicate.isNegated && clause.finite == clause.verbToken
    }

    /// A clause with a verb that does something: no state, no speech, nothing past, nothing suffered.
    private func isAct(_ index: Int) -> Bool {
        let own = sentence.clauses[index]
        if own.kind == .main { return isAnnounced(own) }
        guard !own.isPassive, let verb = own.verb, !article.lexicon.verbs[Int(verb)].isAuxiliary,
            !own.nonfinite.contains(where: { article.tokens[$0].isAny(.auxiliary) }), !isPerfect(own),
            article.speechVerb(of: own).map({ !$0.complements.contains(.direct) }) ?? true, !hasPronounObject(own)
        else { return false }
        return own.kind == .infinitive ? !own.hasModal : own.kind != .main && isAgents(own)
    }

    /// "Die Grenze wird geschlossen, kündigte Chile an": a passive leaves open who acts, so it is who announces it.
    private func isAnnounced(_ own: Clause) -> Bool {
        guard own.isPassive, let finite = own.finite, isFinite(own, .intention) else { return false }
        return !own.hasModal && article.canBeVerb(finite, in: .present)
    }

    /// "ihn zurückzuholen": words that do not say whom or what.
    private func hasPronounObject(_ own: Clause) -> Bool {
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
        if predicate.stance == .demand { return agents.contains { !takers.contains($0) } }
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

    /// What the object of the predicate has to be.
    var objectKind: PositionWords.ObjectKind {
        guard !clause.isPassive || !agentParties().isEmpty else { return .listed }
        guard let verb = clause.verb, isVerbal else {
            // "zieht eine Schließung in Betracht", "ist zu Gesprächen bereit"
            return [.consider, .undecided, .willing].contains(predicate.stance) ? .act : .listed
        }
        return article.lexicon.positions.objects[verb] ?? .listed
    }

    /// The last noun phrase of the clause outside its subject that can be the predicate's object.
    private func object() -> Range<Int>? {
        let kind = objectKind
        guard kind != .listed, kind != .means, kind != .plan || isToCome, predicate.stance != .provide || isGift else {
            return nil
        }
        if predicate.stance == .demand || predicate.stance == .insist {
            return governed(by: .demandPreposition) ?? free()
        }
        if predicate.stance == .willing { return governed(by: .demandPreposition) }
        if predicate.stance == .threaten { return governed(by: .threatPreposition) }
        return free()
    }

    /// The object of the verb, which is the subject of a passive.
    private func free() -> Range<Int>? {
        let kind = objectKind
        let isObject = { (phrase: Range<Int>) in
            (kind == .consent || !isDative(phrase.lowerBound)) && !pointsBack(phrase)
                && (namesAct(phrase) || kind != .act && kind != .consent && isThing(phrase)
                    || isRefusedDemand(phrase))
        }
        if clause.isPassive {
            return Subjects(article.analysis).subject(of: clause).flatMap { isObject($0) ? $0 : nil }
        }
        return phrases(besides: context.actingSubject(of: clause)).last(where: isObject)
    }

    /// "lehnte eine Forderung nach Gesprächen ab"
    private func isRefusedDemand(_ phrase: Range<Int>) -> Bool {
        (predicate.stance == .reject || predicate.stance == .refuse) && context.namesPosition(phrase)
    }

    /// "ruft zum Abbau der Spannungen auf", "drängt auf den Abzug"
    private func governed(by preposition: Marker) -> Range<Int>? {
        article.phrases(behind: preposition, in: clause).first { phrase in
            phrase.lowerBound - 1 > clause.finite ?? 0 && !isPersonal(phrase)
                && (objectKind == .any ? isThing(phrase) : namesAct(phrase) || isTalk(phrase))
        }
    }

    /// "zu Gesprächen bereit": talks that somebody is ready for.
    private func isTalk(_ phrase: Range<Int>) -> Bool {
        predicate.stance == .willing
            && NounPhrases(article.analysis).head(of: phrase).map(context.namesEvent) ?? false
    }

    /// "diese Rolle", "seinen Rücktritt": words that say nothing by themselves, or nothing of the state.
    private func pointsBack(_ phrase: Range<Int>) -> Bool {
        let first = article.tokens[phrase.lowerBound]
        return first.isAny(.demonstrative) && !first.isAny(.definiteArticle) || isPersonal(phrase)
    }

    /// "kündigte seinen Rücktritt an", "forderte den Minister zum Rücktritt auf", not "Chile fordert Diaz' Rücktritt".
    private func isPersonal(_ phrase: Range<Int>) -> Bool {
        phrase.contains { article.lexicon.isMarker(article.tokens[$0].word, .personalAct) }
            && (predicate.stance != .demand || takers.contains { context.person(in: $0.tokens) != nil })
    }

    /// "forderte Aufklärung": what is demanded can be speech.
    private func namesAct(_ phrase: Range<Int>) -> Bool {
        context.namesAct(phrase, includingSpeech: predicate.stance == .demand)
    }

    private func isDative(_ index: Int) -> Bool {
        article.lexicon.isMarker(article.tokens[index].word, .dativeDeterminer)
    }

    /// A noun that names nobody and no time.
    private func isThing(_ phrase: Range<Int>) -> Bool {
        let tokens = article.tokens
        return phrase.contains { index in
            tokens[index].isCapitalized
                && (tokens[index].isAny(.noun) || tokens[index].features.isEmpty && index > phrase.lowerBound
                    || article.analysis.compound(of: index, head: .noun) != nil)
        }
            && !phrase.contains {
                article.lexicon.isMarker(tokens[$0].word, .personalAct)
                    || article.lexicon.isMarker(tokens[$0].word, .courtesyNoun)
            }
            && !phrase.contains { tokens[$0].isAny([.timeWord, .personalPronoun, .role, .office]) }
            && context.parties.parties(in: phrase).isEmpty && !phrase.contains { context.cast.memberAt[$0] != nil }
    }
}
