import Facts
import Lexicon
import Linguistics

/// Reads who can take part in a meeting: persons, states, organizations and groups with a number.
///
/// A name that only belongs to another noun ("die Anwältin Bergs", "Trumps Berater") takes no part.
struct ParticipantReader {
    private let cast: Cast
    private let parties: PartyReader
    private let quantities: QuantityReader
    private var article: ArticleContext { cast.article }
    private var tokens: [Token] { article.tokens }

    init(_ cast: Cast) {
        self.cast = cast
        parties = PartyReader(cast)
        quantities = QuantityReader(cast.article.analysis)
    }

    /// Everyone whom a phrase names.
    func participants(in phrase: Range<Int>) -> [Participant] {
        let persons = persons(in: phrase)
        if !persons.isEmpty { return persons + states(in: phrase, besides: persons) }
        if phrase.contains(where: { cast.memberAt[$0] != nil }) { return [] }
        if let group = group(in: phrase) { return [group] }
        // "die von Chile geführte Gruppe": who stands in an attribute takes no part.
        if tokens[phrase.lowerBound].isAny(.determiner), phrase.count > 1,
            tokens[phrase.lowerBound + 1].isAny(.preposition)
        {
            return []
        }
        return parties.parties(in: phrase).compactMap(participant)
    }

    private func participant(_ party: Party) -> Participant? {
        if case .collective(let group) = party.actor {
            // "die Länder": nobody knows which.
            let isVague = group.quantifier == nil && group.atLeast == nil && group.atMost == nil
            if isVague, group.base == "states" { return nil }
        } else if let number = cast.entityAt[party.tokens.lowerBound] {
            let entity = cast.entities[number]
            // "die Schwedin" is somebody, not the state.
            if entity.manner == .demonym { return nil }
            // "der Nationalrat": the body itself, not the state that it belongs to.
            if case .organization(let key)? = cast.actor(of: entity), party.tokens == entity.tokens {
                return Participant(actor: .organization(key), tokens: party.tokens, polity: nil)
            }
        }
        return Participant(actor: party.actor, tokens: party.tokens, polity: nil)
    }

    /// Who is named right before a relative clause.
    func before(_ clause: Int) -> [Participant] {
        let last = clause - 2
        guard last >= 0, tokens[clause - 1].kind == .comma || cast.memberAt[clause - 1] != nil else { return [] }
        let end = tokens[clause - 1].kind == .comma ? last : clause - 1
        guard let number = cast.memberAt[end],
            let mention = cast.members[number].mentions.first(where: { $0.name.contains(end) })
        else {
            guard let number = cast.entityAt[end], cast.entities[number].manner == .name,
                !isGoverned(cast.entities[number].tokens.lowerBound),
                let actor = parties.actor(cast.entities[number])
            else { return [] }
            return [Participant(actor: actor, tokens: cast.entities[number].tokens, polity: nil)]
        }
        // "die Partei des Präsidenten Berg, der …"
        guard !isGoverned(mention.phrase.lowerBound + (tokens[mention.phrase.lowerBound].isAny(.determiner) ? 1 : 0))
        else { return [] }
        return person(number, mention, from: mention.phrase.lowerBound).map { [$0] } ?? []
    }

    /// "bei Chile", "des Präsidenten": a preposition or a noun governs what begins at a token.
    private func isGoverned(_ start: Int) -> Bool {
        guard start > 0 else { return false }
        if tokens[start - 1].isAny(.preposition), !tokens[start - 1].isAny(.definiteArticle) { return true }
        guard start > 1, tokens[start - 1].isAny(.determiner) else { return false }
        return tokens[start - 2].isAny(.preposition)
            || article.lexicon.isMarker(tokens[start - 1].word, .genitiveDeterminer)
                && tokens[start - 2].isCapitalized && tokens[start - 2].isWord
                && !tokens[start - 2].flags.contains(.opensSentence)
    }

    // MARK: - Persons

    private func persons(in phrase: Range<Int>) -> [Participant] {
        var found: [Participant] = []
        for segment in segments(of: phrase) {
            guard let token = segment.first(where: { cast.memberAt[$0] != nil }), let number = cast.memberAt[token],
                let mention = cast.members[number].mentions.first(where: { $0.name.contains(token) }),
                let person = person(number, mention, from: segment.lowerBound)
            else { continue }
            if !found.contains(where: { $0.actor == person.actor }) { found.append(person) }
        }
        return found
    }

    private func person(_ number: Int, _ mention: PersonMention, from start: Int) -> Participant? {
        let member = cast.members[number]
        let first = min(max(mention.phrase.lowerBound, start), mention.name.lowerBound)
        guard !member.names.isEmpty, isOnlyOpening(start..<first), !isOwner(mention.name) else { return nil }
        return Participant(
            actor: .person(member.name), tokens: first..<mention.name.upperBound, polity: polity(of: member))
    }

    /// True where the words before a person's own phrase name nobody else: "auch", "sowohl".
    private func isOnlyOpening(_ range: Range<Int>) -> Bool {
        range.allSatisfy { index in
            !(tokens[index].isWord && tokens[index].isCapitalized && !tokens[index].flags.contains(.opensSentence)
                && cast.entityAt[index]?.description == nil && !tokens[index].isAny([.office, .role]))
                && !(tokens[index].isAny(.preposition) && !tokens[index].isAny(.determiner))
                && !(index > range.lowerBound && article.lexicon.isMarker(tokens[index].word, .genitiveDeterminer))
        }
    }

    /// "Trumps Berater"
    private func isOwner(_ name: Range<Int>) -> Bool {
        let next = name.upperBound
        guard next < tokens.count, tokens[next].isWord, tokens[next].isCapitalized || tokens[next].isAny(.adjective)
        else { return false }
        return article.isGenitive(name) && !tokens[next].isAny(.finite)
    }

    /// The persons of a clause whom no preposition governs.
    func ungoverned(in clause: Clause, outside subject: Range<Int>) -> [Participant] {
        var found: [Participant] = []
        for index in clause.ranges.joined() where !subject.contains(index) {
            guard let number = cast.memberAt[index],
                let mention = cast.members[number].mentions.first(where: { $0.name.lowerBound == index })
            else { continue }
            let first = mention.phrase.lowerBound
            guard first > 0, !tokens[first - 1].isAny(.preposition),
                !article.lexicon.isMarker(tokens[first].word, .genitiveDeterminer),
                !article.lexicon.isMarker(tokens[first - 1].word, .genitiveDeterminer),
                let person = person(number, mention, from: first), !found.contains(where: { $0.actor == person.actor })
            else { continue }
            found.append(person)
        }
        return found
    }

    /// The state or organization that a person speaks for by an office that they hold.
    private func polity(of member: Cast.Member) -> Polity? {
        member.offices.reversed().first {
            $0.qualifier != .former && $0.polity != nil && article.lexicon.offices[$0.office].speaksForBody
        }?.polity
    }

    /// The parts of a phrase that "und" and commas join.
    private func segments(of phrase: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = phrase.lowerBound
        for index in phrase
        where tokens[index].kind == .comma || article.lexicon.isMarker(tokens[index].word, .andOr)
            || article.lexicon.isMarker(tokens[index].word, .also)
            || article.lexicon.isMarker(
                tokens[index].word, .asWell)
        {
            if start < index { found.append(start..<index) }
            start = index + 1
        }
        if start < phrase.upperBound { found.append(start..<phrase.upperBound) }
        return found
    }

    /// "Merz und Frankreich": names of states that stand alone beside persons.
    private func states(in phrase: Range<Int>, besides persons: [Participant]) -> [Participant] {
        segments(of: phrase).compactMap { segment in
            guard !persons.contains(where: { $0.tokens.overlaps(segment) }),
                let mention = cast.entities(in: segment).first, mention.manner == .name || mention.manner == .seat,
                mention.tokens.upperBound == segment.upperBound,
                (segment.lowerBound..<mention.tokens.lowerBound).allSatisfy({ tokens[$0].isAny(.determiner) }),
                !article.isGenitive(mention.tokens), let actor = parties.actor(mention)
            else { return nil }
            return Participant(actor: actor, tokens: mention.tokens, polity: nil)
        }
    }

    // MARK: - Groups

    /// "30 Verteidigungsminister", "Minister aus mehr als 30 Ländern": a group with a number.
    private func group(in words: Range<Int>) -> Participant? {
        let phrase = withOrigin(words)
        guard let number = quantities.phrases(in: phrase).first, let unit = number.unit, unit.kind == .count,
            !unit.isTime
        else { return nil }
        let head = unit.tokens.upperBound - 1
        let base = base(of: head)
        let isPeople =
            base != nil || article.analysis.hasOfficeOrRole(head)
            || article.isNamed(head, by: { article.lexicon.events.has($0, .participantNoun) })
        guard isPeople else { return nil }
        // The noun before "aus 30 Ländern" is who takes part.
        let start = number.tokens.lowerBound
        let from = start - 1
        let isOrigin = from > phrase.lowerBound && article.lexicon.events.has(tokens[from].word, .originPreposition)
        guard isOrigin || start <= phrase.lowerBound + 1 else { return nil }
        let tokens = phrase.lowerBound..<unit.tokens.upperBound
        let size = GroupSize(of: number.tokens, quantifier: nil, in: article.analysis)
        let isStates = base != nil && !isOrigin
        return Participant(
            actor: .collective(
                Collective(
                    text: article.analysis.text(of: tokens), base: isStates ? base ?? "" : "participants",
                    atLeast: isOrigin ? nil : size.atLeast, atMost: isOrigin ? nil : size.atMost,
                    isApproximate: !isOrigin && size.isApproximate)), tokens: tokens, polity: nil)
    }

    /// "Spitzenvertreter aus rund 30 Staaten", where no phrase can be told.
    func counted(in clause: Clause) -> [Participant] {
        for range in clause.ranges {
            for index in range
            where index > range.lowerBound && article.lexicon.events.has(tokens[index].word, .originPreposition) {
                guard tokens[index - 1].isCapitalized, article.analysis.hasOfficeOrRole(index - 1),
                    let group = group(in: (index - 1)..<index)
                else { continue }
                return [group]
            }
        }
        return []
    }

    /// "Vertreter", with "aus 30 Staaten" right behind it.
    private func withOrigin(_ phrase: Range<Int>) -> Range<Int> {
        let next = phrase.upperBound
        guard next + 1 < tokens.count, article.lexicon.events.has(tokens[next].word, .originPreposition),
            let number = quantities.phrase(at: next + 1, limit: min(next + 8, tokens.count))
        else { return phrase }
        return phrase.lowerBound..<number.tokens.upperBound
    }

    /// What a noun that can only mean states, or those whom they send, calls them together: no members of a crew.
    func states(of noun: Int) -> String? { base(of: noun).flatMap { $0.contains("member") ? nil : $0 } }

    /// What a noun calls states together.
    func base(of noun: Int) -> String? {
        let bases = article.lexicon.positions.bases
        return bases[tokens[noun].word]
            ?? article.analysis.compound(of: noun, head: .noun).flatMap { bases[$0.head] }
    }
}
