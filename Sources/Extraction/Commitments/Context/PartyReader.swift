import Facts
import Lexicon
import Linguistics

/// Reads who takes a position in a stretch of text: states, organizations, unnamed groups of states, and persons who
/// speak for a state. A journalist, a party or an expert is no state.
struct PartyReader {
    let cast: Cast
    /// Names of seats that the article calls a land: "das Land Berlin".
    private let lands: Set<WordID>
    var article: ArticleContext { cast.article }
    var tokens: [Token] { article.tokens }

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
        if let person = phrase.first(where: { cast.memberAt[$0] != nil }) {
            // "erklärte die US-Regierung Huber zum Feind": the government is one phrase, the person the next.
            let government = phrase.lowerBound..<person
            let isNamed = government.last.map(isGovernment) ?? false
            let own = isNamed ? named(in: government) : []
            return own.isEmpty ? stateOfPerson(in: phrase).map { [$0] } ?? [] : own
        }
        return named(in: phrase)
    }

    private func named(in phrase: Range<Int>) -> [Party] {
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

    /// "Chiles Banken": a name in the genitive before a noun that does not speak for the state.
    func isOwner(_ mention: EntityMention, in phrase: Range<Int>) -> Bool {
        let next = mention.tokens.upperBound
        return phrase.contains(next) && tokens[next..<phrase.upperBound].contains { $0.isCapitalized }
            && !tokens[next].isAny([.determiner, .preposition, .coordinating])
            && cast.memberAt[next] == nil && !speaksForState(mention, in: phrase)
            && article.isGenitive(mention.tokens)
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
        article.isNamed(index, head: .role, by: .governmentNoun)
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
    private func state(of member: Cast.Member) -> Actor? {
        for office in member.offices.reversed()
        where office.qualifier != .former && article.lexicon.offices[office.office].speaksForBody {
            switch office.polity {
            case .state(let code)?: return .state(code)
            case .organization(let key)?: return acting(.organization(key))
            case nil: continue
            }
        }
        return nil
    }

    /// The state, organization or group that a speaker speaks for; never a person.
    func represented(by actor: Actor?) -> Actor? {
        guard case .person(let name)? = actor else { return actor.flatMap(acting) }
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

    /// Who acts where a speaker or the holder of an office speaks for a body.
    private func acting(_ actor: Actor) -> Actor? {
        guard case .organization(let key) = actor, let entry = article.lexicon.organization(key) else { return actor }
        return acting(entry)
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
}
