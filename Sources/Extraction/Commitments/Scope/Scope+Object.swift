import Lexicon
import Linguistics

// Which phrase of its clause a predicate is about.
extension Scope {
    /// What the object of the predicate has to be.
    var objectKind: PositionWords.ObjectKind {
        guard !clause.isPassive || !agentParties().isEmpty || announcer != nil else { return .listed }
        guard let verb = clause.verb, isVerbal else {
            // "zieht eine Schließung in Betracht", "ist zu Gesprächen bereit"
            return [.consider, .undecided, .willing, .excluded].contains(predicate.stance) ? .act : .listed
        }
        return (isReflexive ? article.lexicon.positions.reflexiveObjects[verb] : nil)
            ?? article.lexicon.positions.objects[verb] ?? .listed
    }

    /// "sperrt sich"
    var isReflexive: Bool {
        clause.ranges.joined().contains { article.tokens[$0].isAny(.reflexivePronoun) }
    }

    /// The last noun phrase of the clause outside its subject that can be the predicate's object.
    func object() -> Range<Int>? {
        let kind = objectKind
        guard kind != .listed, kind != .means, kind != .plan || isToCome, predicate.stance != .provide || isGift else {
            return nil
        }
        if predicate.stance == .demand || predicate.stance == .insist {
            return governed(by: .demandPreposition) ?? free()
        }
        switch predicate.stance {
        case .willing where !isVerbal: return governed(by: .demandPreposition)
        case .threaten: return governed(by: .threatPreposition)
        case .refuse where isReflexive: return governed(by: .reservationPreposition)
        case .withdraw: return free() ?? left()
        default: return free()
        }
    }

    /// The object of the verb, which is the subject of a passive.
    private func free() -> Range<Int>? {
        let kind = objectKind
        let isObject = { (phrase: Range<Int>) in
            (kind == .consent || kind == .deed || !isDative(phrase.lowerBound)) && !pointsBack(phrase)
                && !isHostile(phrase) && !takesBack(phrase) && !isCompared(phrase)
                && (namesAct(phrase) || kind != .act && isThing(phrase) || isRefusedDemand(phrase))
        }
        if clause.isPassive || predicate.stance == .excluded {
            return Subjects(article.analysis).subject(of: clause).flatMap { isObject($0) ? $0 : nil }
        }
        let objects = phrases(besides: context.actingSubject(of: clause)).filter(isObject)
        return objects.last { !canBeDative($0.lowerBound) } ?? objects.last
    }

    /// "lehnte eine Forderung nach Gesprächen ab"
    private func isRefusedDemand(_ phrase: Range<Int>) -> Bool {
        (predicate.stance == .reject || predicate.stance == .refuse) && context.namesPosition(phrase)
    }

    /// "steigt aus der Atomkraft aus"
    private func left() -> Range<Int>? {
        let left = article.governedPhrases(of: clause).first { phrase in
            article.lexicon.complements.has(article.tokens[phrase.lowerBound - 1].word, .departurePreposition)
                && isThing(phrase) && !pointsBack(phrase) && context.parties.parties(in: phrase).isEmpty
                && !(NounPhrases(article.analysis).head(of: phrase).map(context.namesEvent) ?? false)
        }
        return left.map { ($0.lowerBound - 1)..<$0.upperBound }
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

    /// "weitete seine Angriffe aus": what nobody gets as a contribution.
    func isHostile(_ phrase: Range<Int>) -> Bool {
        predicate.stance == .provide
            && NounPhrases(article.analysis).head(of: phrase).map { article.isNamed($0, by: .hostileNoun) } ?? false
    }

    /// "als Teil einer Lösung"
    private func isCompared(_ phrase: Range<Int>) -> Bool {
        phrase.lowerBound > 0 && article.lexicon.isMarker(article.tokens[phrase.lowerBound - 1].word, .comparison)
    }

    /// "dem Land", and "der Truppe", which can be one.
    func canBeDative(_ index: Int) -> Bool {
        isDative(index) || article.lexicon.isMarker(article.tokens[index].word, .genitiveDeterminer)
    }

    /// "zieht die Zusage zurück": what is ended is what was promised, not the promise.
    private func takesBack(_ phrase: Range<Int>) -> Bool {
        predicate.stance == .withdraw
            && NounPhrases(article.analysis).head(of: phrase).map {
                article.lexicon.positions.nouns[article.tokens[$0].word] != nil
            } ?? false
    }

    /// "diese Rolle", "seinen Rücktritt": words that say nothing by themselves, or nothing of the state.
    func pointsBack(_ phrase: Range<Int>) -> Bool {
        let first = article.tokens[phrase.lowerBound]
        return first.isAny(.demonstrative) && !first.isAny(.definiteArticle) || isPersonal(phrase)
    }

    /// "kündigte seinen Rücktritt an", "forderte den Minister zum Rücktritt auf", not "Chile fordert Diaz' Rücktritt".
    private func isPersonal(_ phrase: Range<Int>) -> Bool {
        phrase.contains { article.lexicon.isMarker(article.tokens[$0].word, .personalAct) }
            && (predicate.stance != .demand || takers.contains { context.person(in: $0.tokens) != nil })
    }

    /// "forderte Aufklärung": what is demanded can be speech.
    func namesAct(_ phrase: Range<Int>) -> Bool {
        context.namesAct(phrase, includingSpeech: predicate.stance == .demand)
    }

    /// "zwanzig Ärzte", "20 Ärzte"
    private func isNumber(_ index: Int) -> Bool {
        article.tokens[index].kind == .number
            || article.tokens[index].isAny(.numberWord)
                && !article.tokens[index].isAny(.determiner)
    }

    func isDative(_ index: Int) -> Bool {
        article.lexicon.isMarker(article.tokens[index].word, .dativeDeterminer)
    }

    /// A noun that names no office and no time.
    func isThing(_ phrase: Range<Int>) -> Bool {
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
            && !phrase.contains { tokens[$0].isAny([.timeWord, .personalPronoun, .office]) }
            && (objectKind == .deed || isNumber(phrase.lowerBound) || namesNobody(phrase))
    }

    /// "liefert Zelte", not "liefert Verbündeten": those whom a deed is done to can be people, those who get something
    /// are none.
    private func namesNobody(_ phrase: Range<Int>) -> Bool {
        !phrase.contains { article.tokens[$0].isAny(.role) || context.cast.memberAt[$0] != nil }
            && context.parties.parties(in: phrase).isEmpty
    }
}
