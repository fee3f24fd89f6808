import Facts
import Lexicon
import Linguistics

// What a position is about.
extension Scope {
    struct Contribution {
        let concept: Int
        let tokens: Range<Int>
        var isPronoun = false
        /// "kündigte den Abzug der Truppen an": what is promised is its end.
        var isEnded = false
    }

    /// The contribution that the position is about. Where its end is what is promised, it is marked so; where its end is
    /// demanded, planned or refused, that is what the position is about, in its own words.
    func contribution() -> Contribution? {
        guard var found = contributionNamed() ?? contributionOfClauseBefore() else { return nil }
        guard predicate.stance != .withdraw, !found.isPronoun, found.concept != article.lexicon.concepts.unlisted,
            let clause = sentence.clauses.first(where: { $0.contains(found.tokens.lowerBound) }),
            let ending = context.ending(of: found.tokens, in: clause)
        else { return found }
        if predicate.stance == .pledge {
            found.isEnded = true
            return found
        }
        return Contribution(concept: article.lexicon.concepts.unlisted, tokens: ending)
    }

    /// "Die Entsendung von Truppen wird geprüft, gilt aber als unwahrscheinlich": the subject goes on.
    private func contributionOfClauseBefore() -> Contribution? {
        guard predicate.stance == .likely || predicate.stance == .unlikely, clause.kind == .verbFirst, number > 0,
            Subjects(article.analysis).subject(of: clause) == nil,
            let subject = Subjects(article.analysis).subject(of: sentence.clauses[number - 1])
        else { return nil }
        return context.contributions.mentions(in: subject).first.map { Contribution($0) }
    }

    /// What the words name: the verb's own, else the first noun that is neither the provider nor
    /// someone's attribute, else what a pronoun points back at.
    private func contributionNamed() -> Contribution? {
        if holders != nil, content.isEmpty { return attributeOfNoun() }
        let conditions = context.conditions(of: sentence)
        for index in holders == nil ? content + [number] : content {
            let own = sentence.clauses[index]
            let mentions = own.ranges.flatMap { context.contributions.mentions(in: $0) }.filter { mention in
                isMeans(mention.tokens.lowerBound, own) && !isInEvent(mention.tokens.lowerBound, own)
                    && !isLevel(mention.tokens.lowerBound)
                    && !conditions.contains { $0.tokens.contains(mention.tokens.lowerBound) }
            }
            let specific = mentions.filter { !isGeneral($0.concept) && !isForeign($0.tokens.lowerBound) }
            if let verb = own.verbToken, let mention = mentions.first(where: { $0.tokens.contains(verb) }),
                !isGeneral(mention.concept) || specific.isEmpty && !attendsEvent(own)
            {
                return Contribution(mention)
            }
            if attendsEvent(own), specific.isEmpty, !mentions.isEmpty { return nil }
            if let act = actWorth(mentions, in: own) { return act }
            let subject = Subjects(article.analysis).subject(of: own)
            let free = mentions.filter { mention in
                !isForeign(mention.tokens.lowerBound) && !isGetter(mention.tokens, own)
                    && !isOthers(mention.tokens)
                    && !(own.isPassive == false && own.kind != .infinitive
                        && (index != number || subject.map { !context.parties.parties(in: $0).isEmpty } ?? false)
                        && subject?.overlaps(mention.tokens) ?? false && mentions.count > 1)
            }
            // "will die ukrainischen Streitkräfte unterstützen": what belongs to others is given by nobody.
            let takesOthers = [.refuse, .reject, .demand, .insist, .excluded].contains(predicate.stance)
            let least = takesOthers ? mentions.first : nil
            if let mention = named(free) ?? least {
                return Contribution(mention)
            }
        }
        return (holders == nil && content.isEmpty ? pronounContribution() : nil) ?? otherContribution()
    }

    /// "öffnet die Häfen für Schiffe der USA": what belongs to somebody else is not given.
    private func isOthers(_ words: Range<Int>) -> Bool {
        guard predicate.stance == .provide, !takers.isEmpty, !clause.isPassive else { return false }
        let owners = attributes(of: words).map(\.actor)
        return !owners.isEmpty && Set(owners).isDisjoint(with: takers.map(\.actor))
    }

    /// "sperrte einem Flugzeug den Luftraum": in the dative beside what is given or done.
    private func isGetter(_ words: Range<Int>, _ own: Clause) -> Bool {
        let free = NounPhrases(article.analysis).freePhrases(of: own, outside: [])
        guard let phrase = free.first(where: { $0.contains(words.lowerBound) }),
            canBeDative(phrase.lowerBound)
        else { return false }
        let subject = Subjects(article.analysis).subject(of: own)
        return free.contains { $0 != phrase && $0 != subject && !isDative($0.lowerBound) }
    }

    /// The listed contribution that says more than "Einsatz", "Mission": "stellte der Mission drei Hubschrauber"; not what
    /// belongs to it, "die Teilnahme am Einsatz der Brigade".
    private func named(_ mentions: [ContributionFinder.Mention]) -> ContributionFinder.Mention? {
        let unnamed = article.lexicon.concepts.unnamed
        guard let first = mentions.first, first.concept == unnamed else { return mostSpecific(mentions) }
        let others = mentions.filter { mention in
            mention.concept != unnamed
                && !(first.tokens.upperBound..<mention.tokens.lowerBound).contains {
                    article.tokens[$0].isAny(.preposition)
                }
        }
        return mostSpecific(others) ?? first
    }

    /// "Waffen für die Luftabwehr": the first, unless one behind it is a narrower concept of the same.
    private func mostSpecific(_ mentions: [ContributionFinder.Mention]) -> ContributionFinder.Mention? {
        guard let first = mentions.first else { return nil }
        return mentions.first { article.lexicon.concepts.isNarrower($0.concept, than: first.concept) } ?? first
    }

    /// "nehmen am Treffen teil": attending an event is no contribution.
    private func attendsEvent(_ clause: Clause) -> Bool { clause.ranges.joined().contains(where: context.namesEvent) }

    /// "die Konferenz über Sanktionen": what an event is about.
    private func isInEvent(_ token: Int, _ clause: Clause) -> Bool {
        guard let event = (max(clause.start, token - 8)..<token).last(where: context.namesEvent) else { return false }
        let start = article.tokens[event + 1].isAny(.preposition) ? event + 2 : event + 1
        return NounPhrases(article.analysis).phrase(at: start, limit: clause.end)?.contains(token) ?? false
    }

    /// "sich beteiligen": a verb that only says that someone takes part yields to the noun that says with what.
    private func isGeneral(_ concept: Int) -> Bool { article.lexicon.concepts.isGeneral(concept) }

    /// "ukrainische Soldaten", "US-Waffen": a state's adjective or name with the noun makes it someone's own, not a
    /// contribution.
    func isForeign(_ index: Int) -> Bool {
        guard let owner = owner(at: index - 1, noun: index) ?? owner(at: index, noun: index) else { return false }
        return !takers.map(\.actor).contains(owner)
    }

    /// Whose a noun is by the adjective before it or by its own first part.
    private func owner(at token: Int, noun: Int) -> Actor? {
        guard token >= 0, let number = context.cast.entityAt[token] else { return nil }
        let mention = context.cast.entities[number]
        guard case .state = mention.entity, mention.manner == (token == noun ? .modifier : .adjective) else {
            return nil
        }
        return context.parties.actor(mention)
    }

    /// "unterstützt Chile mit Hubschraubern": of what somebody is supported with only what the preposition governs.
    private func isMeans(_ token: Int, _ own: Clause) -> Bool {
        guard own.verb.map({ article.lexicon.positions.objects[$0] == .means }) ?? false else { return true }
        return article.phrases(behind: .supportPreposition, in: own).contains { $0.contains(token) }
    }

    /// "verlangt eine Rückgabe im Wert von 40 Euro": an act whose worth is told, where nothing else is listed.
    private func actWorth(_ mentions: [ContributionFinder.Mention], in own: Clause) -> Contribution? {
        guard content.isEmpty, let first = mentions.first, mentions.allSatisfy({ isMoney($0.tokens.lowerBound) }),
            let other = otherContribution(), other.tokens.lowerBound < first.tokens.lowerBound,
            context.namesAct(other.tokens)
        else { return nil }
        return other
    }

    private func isMoney(_ index: Int) -> Bool {
        (article.lexicon.numbers.units[article.tokens[index].word] ?? []).contains { $0.kind == .currency }
    }

    /// "auf 40 Millionen Euro erhöht": money that only says how much something else is.
    private func isLevel(_ index: Int) -> Bool {
        guard isMoney(index) else { return false }
        let amount = QuantityReader(article.analysis).phrases(in: sentence.tokens).first { $0.tokens.contains(index) }
        let before = (amount?.tokens.lowerBound ?? index) - 1
        return before >= sentence.tokens.lowerBound
            && article.lexicon.isMarker(article.tokens[before].word, .levelPreposition)
    }

    /// "ist dazu nicht bereit": the contribution named last, the party's own before others.
    func pronounContribution() -> Contribution? {
        let pronoun = clause.ranges.joined().first {
            article.lexicon.isMarker(article.tokens[$0].word, .contributionPronoun)
        }
        guard let pronoun else { return nil }
        let from = article.sentences[max(0, sentence.number - 1)].tokens.lowerBound
        let mentions = context.contributions.mentions(in: from..<pronoun)
        let takers = Set(self.takers.map(\.actor))
        let own = mentions.last { mention in attributes(of: mention.tokens).contains { takers.contains($0.actor) } }
        guard let mention = own ?? mentions.last else { return nil }
        return Contribution(concept: mention.concept, tokens: mention.tokens, isPronoun: true)
    }
}

extension Scope.Contribution {
    /// What a listed contribution's words name.
    init(_ mention: ContributionFinder.Mention) {
        self.init(concept: mention.concept, tokens: mention.tokens)
    }
}
