import Facts
import Lexicon
import Linguistics

/// Reads who takes a position in a stretch of text: states, organizations, unnamed groups of states, and persons who
/// speak for a state. A journalist, a party or an expert is no state.
struct PartyReader {
    let cast: Cast
    /// Names of seats that the article calls a land: "das Land Berlin".
    private let lands: Set<WordID>
    private var article: ArticleContext { cast.article }
    private var tokens: [Token] { article.tokens }

    init(_ cast: Cast) {
        self.cast = cast
        let article = cast.article
        let seats = cast.entities.map { $0.tokens.lowerBound }.filter { token in
            token > 0 && article.lexicon.isMarker(article.tokens[token - 1].word, .countryNoun)
        }
        lands = Set(seats.map { article.tokens[$0].word })
    }

    /// The parties that a noun phrase names, coordinated ones each by itself.
    func parties(in phrase: Range<Int>) -> [Party] {
        if let group = collective(in: phrase) {
            let examples = examples(behind: group.tokens)
            return [with(group, members: examples)] + examples
        }
        if phrase.contains(where: { cast.memberAt[$0] != nil }) { return stateOfPerson(in: phrase).map { [$0] } ?? [] }
        var found: [Party] = []
        for mention in cast.entities(in: phrase) {
            guard let party = party(mention, in: phrase) else { continue }
            if !found.contains(where: { $0.actor == party.actor }) { found.append(party) }
        }
        return found
    }

    // MARK: - Named

    private func party(_ mention: EntityMention, in phrase: Range<Int>) -> Party? {
        guard let actor = actor(mention) else { return nil }
        switch mention.manner {
        case .seat where lands.contains(tokens[mention.tokens.lowerBound].word): return nil
        case .name where owns(mention, in: phrase) && !speaksForState(mention, in: phrase):
            return nil
        case .name, .seat, .description:
            return isAttribute(mention, in: phrase) ? nil : Party(actor: actor, tokens: mention.tokens)
        case .demonym:
            let next = mention.tokens.upperBound
            let names = phrase.contains(next) && cast.memberAt[next] != nil
            return names ? nil : Party(actor: actor, tokens: mention.tokens)
        case .adjective, .modifier:
            return speaksForState(mention, in: phrase) ? Party(actor: actor, tokens: phrase) : nil
        }
    }

    /// "die Bürger Frankreichs": a name behind another noun is an attribute, unless that noun speaks for the state: "der
    /// Präsident Frankreichs".
    private func isAttribute(_ mention: EntityMention, in phrase: Range<Int>) -> Bool {
        let before = phrase.lowerBound..<mention.tokens.lowerBound
        // "die Nato in Chile": where somebody is, not who it is.
        let place = mention.tokens.lowerBound - 1
        let isPlace = before.contains(place) && article.lexicon.isMarker(tokens[place].word, .placePreposition)
        if isPlace, !before.contains(place - 1) || cast.entityAt[place - 1] != nil { return true }
        guard let noun = before.last(where: { isNoun($0) && cast.entityAt[$0] == nil }) else { return false }
        let joined = (noun..<mention.tokens.lowerBound).contains { article.lexicon.isMarker(tokens[$0].word, .andOr) }
        // "die Staaten Kuwait und Oman"
        if joined || article.lexicon.positions.bases[tokens[noun].word] != nil { return false }
        return !isGovernment(noun) && !isHolder(noun, of: mention, in: phrase)
    }

    /// "Griechenlands Bürger": a name in the genitive before the people who are meant.
    private func owns(_ mention: EntityMention, in phrase: Range<Int>) -> Bool {
        let start = mention.tokens.upperBound
        let noun = (start..<max(start, phrase.upperBound)).first {
            !tokens[$0].isAny(.adjective) || tokens[$0].isCapitalized
        }
        guard let noun, tokens[noun].isCapitalized else { return false }
        let role =
            article.lexicon.reading(.role, of: tokens[noun].word)
            ?? article.analysis.compound(of: noun, head: .role).flatMap { article.lexicon.reading(.role, of: $0.head) }
        let kind = role.map { article.lexicon.roles[Int($0.index)].kind }
        let namesPeople = tokens[noun].isAny(.party) || kind == .person || kind == .group
        return namesPeople
            && article.lexicon.inflection.nameWithoutGenitive(article.analysis.text(of: mention.tokens)) != nil
    }

    /// "Chiles Banken": a name in the genitive before a noun that does not speak for the state.
    func isOwner(_ mention: EntityMention, in phrase: Range<Int>) -> Bool {
        let next = mention.tokens.upperBound
        return phrase.contains(next) && tokens[next..<phrase.upperBound].contains { $0.isCapitalized }
            && !tokens[next].isAny([.determiner, .preposition, .coordinating])
            && cast.memberAt[next] == nil && !speaksForState(mention, in: phrase)
            && article.lexicon.inflection.nameWithoutGenitive(article.analysis.text(of: mention.tokens)) != nil
    }

    /// "der Präsident Frankreichs": one who holds an office now, with nothing between it and the state.
    private func isHolder(_ noun: Int, of mention: EntityMention, in phrase: Range<Int>) -> Bool {
        cast.offices.office(at: noun) != nil && tokens[phrase.lowerBound].isAny(.determiner)
            && !(phrase.lowerBound..<noun).contains { tokens[$0].isAny(.officeQualifier) }
            && ((noun + 1)..<mention.tokens.lowerBound).allSatisfy { tokens[$0].isAny(.determiner) }
    }

    private func speaksForState(_ mention: EntityMention, in phrase: Range<Int>) -> Bool {
        phrase.contains { index in
            guard index >= mention.tokens.lowerBound, isNoun(index) else { return false }
            return isGovernment(index) || article.lexicon.positions.forces.contains(tokens[index].word)
                || cast.offices.office(at: index) != nil
        }
    }

    private func isNoun(_ index: Int) -> Bool {
        tokens[index].isWord && tokens[index].isCapitalized
            && !(tokens[index].flags.contains(.opensSentence)
                && tokens[index].isAny([.determiner, .adverb, .preposition, .adjective]))
    }

    private func isGovernment(_ index: Int) -> Bool {
        article.lexicon.isMarker(tokens[index].word, .governmentNoun)
            || article.analysis.compound(of: index, head: .role).map {
                article.lexicon.isMarker($0.head, .governmentNoun)
            } ?? false
    }

    /// The state whose office the phrase's person holds.
    private func stateOfPerson(in phrase: Range<Int>) -> Party? {
        for token in phrase {
            guard let number = cast.memberAt[token] else { continue }
            return state(of: cast.members[number]).map { Party(actor: $0, tokens: phrase) }
        }
        return nil
    }

    /// The state or organization that a person speaks for by their present office.
    func state(of member: Cast.Member) -> Actor? {
        for office in member.offices.reversed()
        where office.qualifier != .former && article.lexicon.offices[office.office].speaksForBody {
            switch office.polity {
            case .state(let code)?: return .state(code)
            case .organization(let key)?:
                return article.lexicon.organizations.first { $0.key == key }.flatMap(acting)
            case nil: continue
            }
        }
        return nil
    }

    /// The state or organization that a speaker speaks for; the actor itself where it is one.
    func represented(by actor: Actor?) -> Actor? {
        guard case .person(let name)? = actor else { return actor }
        return cast.members.first { $0.name == name }.flatMap(state(of:))
    }

    /// Who acts where the mentioned state or organization does.
    func actor(_ mention: EntityMention) -> Actor? {
        switch mention.entity {
        case .state(let index): .state(article.lexicon.states[index].code)
        case .organization(let index): acting(article.lexicon.organizations[index])
        case .outlet: nil
        }
    }

    /// Who acts where an organization does: for a government's ministry and a state's soldiers the state. A company, a
    /// court and what else belongs to a state takes no position among states.
    private func acting(_ organization: OrganizationEntry) -> Actor? {
        switch organization.kind {
        case .government, .armedForces: organization.state.map(Actor.state)
        case .company, .court: nil
        case .group, .parliament: .organization(organization.key)
        default: organization.state == nil ? .organization(organization.key) : nil
        }
    }

    // MARK: - Groups

    /// An unnamed group of states: "die meisten Länder der Koalition", "europäische Soldaten", "NATO-Staaten".
    func collective(in phrase: Range<Int>) -> Party? {
        let positions = article.lexicon.positions
        var quantifier: String?
        var region: String?
        for index in phrase {
            let token = tokens[index]
            if let number = cast.entityAt[index], cast.entities[number].manner != .modifier { return nil }
            if let value = positions.quantifiers[token.word] { quantifier = quantifier ?? value }
            if let value = positions.regions[token.word] { region = region ?? value }
            if let base = base(at: index) {
                let of = coalition(behind: index, in: phrase)
                let words = start(of: phrase)..<max(index + 1, of?.end ?? 0)
                let name = of?.name ?? region.map { "\($0) states" } ?? base
                if region == nil, of == nil, quantifier == nil, base == "states", !isSpecific(phrase, index),
                    !isCounted(phrase)
                {
                    return nil
                }
                return group(words, quantifier: negated(words, quantifier), base: name)
            }
            if let region, isForces(index) {
                return group(phrase.lowerBound..<(index + 1), quantifier: quantifier, base: "\(region) states")
            }
            if token.isCapitalized, !token.flags.contains(.opensSentence), cast.entityAt[index] == nil, region == nil,
                article.lexicon.numbers.numerals[token.word] == nil
            {
                return nil
            }
        }
        return nil
    }

    /// True where a noun names states without saying which.
    func namesGroup(_ index: Int) -> Bool { base(at: index) != nil }

    private func base(at index: Int) -> String? {
        let positions = article.lexicon.positions
        if let base = positions.bases[tokens[index].word] { return base }
        guard let compound = article.analysis.compound(of: index, head: .noun),
            let base = positions.bases[compound.head]
        else { return nil }
        if let number = cast.entityAt[index], case .organization(let organization) = cast.entities[number].entity {
            return "\(article.lexicon.organizations[organization].key) \(base)"
        }
        return base
    }

    private func isForces(_ index: Int) -> Bool {
        article.lexicon.positions.forces.contains(tokens[index].word)
            || article.analysis.compound(of: index, head: .noun).map {
                article.lexicon.positions.forces.contains($0.head)
            } ?? false
    }

    /// "diese Länder", "die beteiligten Länder", not "die Länder", which may be those of a federation.
    private func isSpecific(_ phrase: Range<Int>, _ noun: Int) -> Bool {
        tokens[phrase.lowerBound].isAny(.determiner)
            && (noun > phrase.lowerBound + 1 || !tokens[phrase.lowerBound].isAny(.definiteArticle))
    }

    /// "nicht alle Länder": the negation before its quantifier belongs to the group.
    private func start(of phrase: Range<Int>) -> Int {
        let before = phrase.lowerBound - 1
        let isNegated =
            before >= 0 && tokens[before].isAny(.negation)
            && article.lexicon.positions.quantifiers[tokens[phrase.lowerBound].word] != nil
        return isNegated ? before : phrase.lowerBound
    }

    /// "26 Länder"
    private func isCounted(_ phrase: Range<Int>) -> Bool {
        phrase.contains { tokens[$0].isAny(.numberWord) && !tokens[$0].isAny(.indefiniteArticle) }
    }

    /// "der Koalition", "der NATO" behind a base noun.
    private func coalition(behind index: Int, in phrase: Range<Int>) -> (name: String, end: Int)? {
        let next = index + 1
        guard next + 1 < phrase.upperBound, article.lexicon.isMarker(tokens[next].word, .genitiveDeterminer) else {
            return nil
        }
        if let number = cast.entityAt[next + 1], case .organization(let organization) = cast.entities[number].entity {
            return (
                "\(article.lexicon.organizations[organization].key) members", cast.entities[number].tokens.upperBound
            )
        }
        return article.lexicon.isMarker(tokens[next + 1].word, .coalitionNoun) ? ("coalition members", next + 2) : nil
    }

    private func negated(_ words: Range<Int>, _ quantifier: String?) -> String? {
        guard let first = words.first, tokens[first].isAny(.negation), let quantifier else { return quantifier }
        return "not \(quantifier)"
    }

    private func group(_ words: Range<Int>, quantifier: String?, base: String) -> Party {
        let size = GroupSize(of: words, quantifier: quantifier, in: article.analysis)
        return Party(
            actor: .collective(
                Collective(
                    text: article.analysis.text(of: words), quantifier: quantifier, base: base, atLeast: size.atLeast,
                    atMost: size.atMost, isApproximate: size.isApproximate)),
            tokens: words)
    }

    private func with(_ group: Party, members: [Party]) -> Party {
        guard case .collective(var collective) = group.actor else { return group }
        collective.members = members.compactMap { member in
            if case .state(let code) = member.actor { code } else { nil }
        }
        return Party(actor: .collective(collective), tokens: group.tokens)
    }

    /// "…, wie etwa Chile": states that the text gives as examples of the group.
    private func examples(behind phrase: Range<Int>) -> [Party] {
        var index = phrase.upperBound
        guard index + 1 < tokens.count, tokens[index].kind == .comma else { return [] }
        index += 1
        guard article.lexicon.isMarker(tokens[index].word, .exampleOpener) else { return [] }
        var found: [Party] = []
        while index < tokens.count, index < phrase.upperBound + 20, tokens[index].kind != .comma || found.isEmpty {
            if let number = cast.entityAt[index], cast.entities[number].manner == .name,
                case .state(let state) = cast.entities[number].entity
            {
                found.append(
                    Party(actor: .state(article.lexicon.states[state].code), tokens: cast.entities[number].tokens))
            } else if tokens[index].isAny(.finite), !tokens[index].isCapitalized {
                break
            }
            index += 1
        }
        return found
    }
}
