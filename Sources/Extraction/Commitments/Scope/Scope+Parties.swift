import Facts
import Lexicon
import Linguistics

// Who takes a position, and who would contribute.
extension Scope {
    /// Who would contribute: named with the contribution, else the subject of the content, else who takes the position.
    func providers(of contribution: Contribution) -> [Party] {
        if contribution.isPronoun || predicate.stance == .provide && !takers.isEmpty && !clause.isPassive {
            return takers
        }
        let named = attributes(of: contribution.tokens)
        if !named.isEmpty { return named }
        for index in content {
            let own = sentence.clauses[index]
            guard own.kind == .subordinate, !own.isPassive, own.contains(contribution.tokens.lowerBound),
                let subject = Subjects(article.analysis).subject(of: own)
            else { continue }
            if isPronoun(subject) || isOwnStates(subject) { continue }
            return context.actors(in: subject)
        }
        return takers
    }

    /// "ihre Länder": the states of those who take the position.
    private func isOwnStates(_ subject: Range<Int>) -> Bool {
        article.tokens[subject.lowerBound].isAny(.possessive)
            && subject.contains { article.lexicon.positions.bases[article.tokens[$0].word] != nil }
    }

    /// Who takes the position: the subject, a state that the position is taken for, or the subject above.
    func readTakers() -> [Party] {
        if let holders { return holders }
        if let stateFor = partyBehindFor() { return [stateFor] }
        if clause.isPassive {
            let agents = agentParties()
            let judge = Subjects(article.analysis).subject(of: clause).flatMap(judge)
            return agents.isEmpty ? (judge ?? announcer).map { [$0] } ?? [] : agents
        }
        var index: Int? = number
        while let current = index {
            let own = sentence.clauses[current]
            if let subject = context.actingSubject(of: own), !isObject(subject, of: own) {
                if !isPronoun(subject) { return parties(of: subject) }
                if let speaker = speakerParty(subject) { return speaker }
            } else if own.kind == .verbFirst, current > 0 {
                index = sentence.clauses[..<current].lastIndex { $0.kind == .main }
                continue
            } else if own.kind == .subordinate || own.kind == .relative {
                return []
            }
            index = own.parent
        }
        return []
    }

    /// The parties that a subject names, or that the one it stands for speaks for: "Der Minister sagte Hilfe zu".
    private func parties(of subject: Range<Int>) -> [Party] {
        if isOwnersThing(subject) { return [] }
        let named = context.actors(in: subject)
        guard named.isEmpty else { return named.filter { !isAside($0, in: subject) } }
        if let judge = judge(of: subject) { return [judge] }
        guard case .person? = context.speaker(in: subject),
            let actor = context.parties.represented(by: context.speaker(in: subject))
        else { return [] }
        return [Party(actor: actor, tokens: subject)]
    }

    /// "Chiles Banken": a state's name in the genitive before what is neither its government nor its contribution.
    private func isOwnersThing(_ subject: Range<Int>) -> Bool {
        guard let number = context.cast.entityAt[subject.lowerBound] else { return false }
        let mention = context.cast.entities[number]
        return mention.manner == .name && mention.tokens.upperBound < subject.upperBound
            && article.tokens[mention.tokens.upperBound..<subject.upperBound].allSatisfy { $0.isWord }
            && context.parties.isOwner(mention, in: subject)
            && !context.namesAct(mention.tokens.upperBound..<subject.upperBound)
            && context.contributions.mentions(in: subject).isEmpty
    }

    /// "die Produktion in Norwegen": a state behind a preposition and a noun that acts for none.
    private func isAside(_ party: Party, in subject: Range<Int>) -> Bool {
        guard party.tokens.lowerBound > subject.lowerBound, let head = NounPhrases(article.analysis).head(of: subject),
            (head..<max(head, party.tokens.lowerBound)).contains(where: { article.tokens[$0].isAny(.preposition) })
        else { return false }
        return !article.tokens[head].isAny([.role, .office, .organization, .state, .demonym])
            && !article.isNamed(head, by: .governmentNoun) && !article.isNamed(head, by: .officialNoun)
            && article.lexicon.positions.bases[article.tokens[head].word] == nil
    }

    /// "Die Kontrollen werden verlängert, teilte Polens Regierung mit": of what a passive says is to come, who announces
    /// it; not what happens in somebody else's country.
    var announcer: Party? {
        guard clause.isPassive, let finite = clause.finite,
            predicate.stance == .provide || predicate.stance == .withdraw,
            isFinite(clause, .possibility) || isFinite(clause, .intention),
            let actor = context.parties.represented(by: context.speaker(at: finite)),
            let words = context.speakerWords(at: finite),
            !article.phrases(behind: .placePreposition, in: clause).contains(where: { place in
                context.parties.parties(in: place).contains { $0.actor != actor }
            })
        else { return nil }
        return context.parties.parties(in: words).first { $0.actor == actor } ?? Party(actor: actor, tokens: words)
    }

    /// "Ein Beitritt sei undenkbar, sagte der Minister": who calls an act so.
    private func judge(of subject: Range<Int>) -> Party? {
        guard !isVerbal || clause.isPassive || isFinite(clause, .stateHelper),
            predicate.stance == .refuse || predicate.stance == .excluded,
            context.namesAct(subject) || !context.contributions.mentions(in: subject).isEmpty,
            let actor = context.parties.represented(by: context.speaker(at: subject.lowerBound)),
            let words = context.speakerWords(at: subject.lowerBound)
        else { return nil }
        return Party(actor: actor, tokens: words)
    }

    /// "… und will 74 Helfer schicken": behind "und" a contribution is no subject, the one before goes on.
    private func isObject(_ subject: Range<Int>, of own: Clause) -> Bool {
        own.kind == .verbFirst && own.start > 0 && article.tokens[own.start - 1].isAny(.coordinating)
            && context.actors(in: subject).isEmpty && !context.contributions.mentions(in: subject).isEmpty
    }

    /// A pronoun or "man" alone.
    func isPronoun(_ subject: Range<Int>) -> Bool {
        subject.count == 1 && article.tokens[subject.lowerBound].isAny([.personalPronoun, .indefinitePronoun])
    }

    /// The state or organization that a pronoun speaks for: of "wir" in someone's words the one whose words they are, of
    /// "er" in "Er sagte Hilfe zu" the one who makes that statement. Empty where "wir" is nobody's, nil where the clause
    /// above may tell.
    private func speakerParty(_ pronoun: Range<Int>) -> [Party]? {
        let isOwn = article.lexicon.isMarker(article.tokens[pronoun.lowerBound].word, .firstPersonPronoun)
        let speaker = isOwn ? context.speaker(at: pronoun.lowerBound) : context.speaker(in: pronoun)
        guard let actor = context.parties.represented(by: speaker) else { return isOwn ? [] : nil }
        return [Party(actor: actor, tokens: pronoun)]
    }

    /// "Für Chile lehnte der Minister … ab"
    func partyBehindFor() -> Party? {
        guard let range = clause.ranges.first else { return nil }
        let reach = predicate.stance == .excluded ? range.count : 3
        for token in range.prefix(reach) where article.lexicon.isMarker(article.tokens[token].word, .forPreposition) {
            guard let number = context.cast.entityAt[token + 1],
                context.cast.entities[number].manner == .name
                    || predicate.stance == .excluded && context.cast.entities[number].manner == .seat
            else { continue }
            return context.parties.parties(in: context.cast.entities[number].tokens).first
        }
        return nil
    }

    func agentParties() -> [Party] {
        // "der Bau durch Chile wurde …": in the subject it is no agent of the verb.
        let subject = Subjects(article.analysis).subject(of: clause) ?? clause.start..<clause.start
        let agents = article.phrases(behind: .agentPreposition, in: clause).filter { !subject.overlaps($0) }
        return agents.lazy.map(context.parties.parties).first { !$0.isEmpty } ?? []
    }

    /// Who is named with the contribution as its provider: "Teilnahme Chiles", "Soldaten aus Asien",
    /// "europäische Truppen", "Ausbildung … durch europäische Soldaten".
    func attributes(of tokens: Range<Int>) -> [Party] {
        // A verb has no attributes; who stands behind it is no provider.
        guard article.tokens[tokens.lowerBound].isCapitalized else { return [] }
        let phrases = NounPhrases(article.analysis)
        let limit = sentence(at: tokens.lowerBound).tokens.upperBound
        if tokens.lowerBound > 0, article.lexicon.positions.regions[article.tokens[tokens.lowerBound - 1].word] != nil,
            let group = context.parties.collective(in: (tokens.lowerBound - 1)..<tokens.upperBound)
        {
            return [group]
        }
        var index = tokens.upperBound
        // Look behind the contribution and its own attributes for the one who provides it.
        while index < limit, index < tokens.upperBound + 8, article.tokens[index].isWord {
            let token = article.tokens[index]
            if token.isAny(.finite), !token.isCapitalized { break }
            let isProvider =
                article.lexicon.isMarker(token.word, .providerPreposition) && predicate.stance != .withdraw
                || index == tokens.upperBound && !article.getsInGenitive(tokens.upperBound - 1)
                    && (article.lexicon.isMarker(token.word, .genitiveDeterminer)
                        || token.isAny([.state, .organization]) && token.isCapitalized)
            if isProvider {
                let start = article.lexicon.isMarker(token.word, .providerPreposition) ? index + 1 : index
                if let phrase = phrases.phrase(at: start, limit: limit) {
                    let parties = context.parties.parties(in: phrase)
                    if !parties.isEmpty { return parties }
                    index = phrase.upperBound
                    continue
                }
            }
            index += 1
        }
        return []
    }

    func sentence(at token: Int) -> SentenceContext {
        article.sentences[article.sentenceNumber(of: token)]
    }
}
