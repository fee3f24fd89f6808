import Facts
import Lexicon
import Linguistics

/// Everyone and everything that an article names, and who is meant by a phrase.
struct Cast {
    /// One person of the article with everything that it says of them.
    struct Member {
        var names: [String: Int] = [:]
        var family: String
        var gender: Gender
        var mentions: [PersonMention] = []
        var offices: [OfficeReader.Office] = []

        /// The full name written most often; of several the longest, then the first in the alphabet.
        var name: String {
            names.max { ($0.value, $0.key.utf8.count, $1.key) < ($1.value, $1.key.utf8.count, $0.key) }?.key ?? family
        }
    }

    private(set) var members: [Member] = []
    let entities: [EntityMention]
    let offices: OfficeReader
    /// For each token of a name the member it belongs to.
    private(set) var memberAt: TokenIndex
    let entityAt: TokenIndex
    /// The first tokens of all names in text order, with their members.
    private(set) var nameStarts: [(token: Int, member: Int)] = []
    private var membersByFamily: [String: [Int]] = [:]
    let article: ArticleContext

    init(_ article: ArticleContext) {
        self.article = article
        entities = EntityFinder(article).mentions()
        var entityAt = TokenIndex(count: article.tokens.count)
        for (number, mention) in entities.enumerated() { entityAt.cover(mention.tokens, with: number) }
        self.entityAt = entityAt
        memberAt = TokenIndex(count: article.tokens.count)
        offices = OfficeReader(article, entities: entities, entityAt: entityAt)
        for mention in PersonFinder(article, taken: entityAt).mentions() { add(mention) }
        for (number, member) in members.enumerated() {
            nameStarts += member.mentions.map { ($0.name.lowerBound, number) }
        }
        nameStarts.sort { $0.token < $1.token }
        inferCounterparts()
        inferOffices()
    }

    /// The entity mentions that begin in a range, in text order.
    func entities(in range: Range<Int>) -> [EntityMention] {
        var found: [EntityMention] = []
        for token in range {
            if let number = entityAt[token], entities[number].tokens.lowerBound == token {
                found.append(entities[number])
            }
        }
        return found
    }

    /// The members who are named before a token, nearest first, not farther back than `sentences` sentences.
    func membersNamed(before token: Int, within sentences: Int) -> [Int] {
        let from = article.sentences[max(0, article.sentenceNumber(of: token) - sentences)].tokens.lowerBound
        var low = 0
        var high = nameStarts.count
        while low < high {
            let middle = (low + high) / 2
            if nameStarts[middle].token < token { low = middle + 1 } else { high = middle }
        }
        var found: [Int] = []
        while low > 0, nameStarts[low - 1].token >= from {
            low -= 1
            if !found.contains(nameStarts[low].member) { found.append(nameStarts[low].member) }
        }
        return found
    }

    /// "sein französischer Amtskollege X": the office of the person before, in the state of the adjective.
    private mutating func inferCounterparts() {
        for member in members.indices {
            for mention in members[member].mentions {
                let noun = mention.name.lowerBound - 1
                guard noun > 0, article.lexicon.isMarker(article.tokens[noun].word, .counterpartNoun),
                    let number = entityAt[noun - 1], entities[number].manner == .adjective,
                    let model = officeOfPerson(before: noun), members[member].offices.isEmpty
                else { continue }
                members[member].offices.append(
                    OfficeReader.Office(
                        office: model, polity: offices.polity(of: entities[number]), qualifier: nil,
                        rule: .officeOfCounterpart, gender: .unknown, words: (noun - 1)..<(noun + 1)))
            }
        }
    }

    /// The office of the person who is named last before a token.
    private func officeOfPerson(before token: Int) -> Int? {
        membersNamed(before: token, within: 2).first.flatMap { members[$0].offices.first?.office }
    }

    private mutating func add(_ mention: PersonMention) {
        let family = family(of: mention)
        let held = offices.offices(of: mention)
        let number =
            member(named: mention, family, held)
            ?? {
                members.append(Member(family: family, gender: mention.gender))
                membersByFamily[family, default: []].append(members.count - 1)
                return members.count - 1
            }()
        if !mention.given.isEmpty {
            let name = (mention.given + (family.isEmpty ? [] : [family])).joined(separator: " ")
            members[number].names[name, default: 0] += 1
        }
        members[number].mentions.append(mention)
        memberAt.cover(mention.name, with: number)
        for office in held {
            if members[number].gender == .unknown { members[number].gender = office.gender }
            members[number].offices.append(office)
        }
    }

    /// The member of that family whom the mention names: of several the one who is called so, the last of
    /// them; else the one named first, whom an article is about more often than their relatives.
    private func member(named mention: PersonMention, _ family: String, _ held: [OfficeReader.Office]) -> Int? {
        guard let alike = membersByFamily[family] else { return nil }
        guard alike.count > 1, mention.given.isEmpty else { return alike.first { isCompatible(members[$0], mention) } }
        let called = alike.filter { member in
            held.contains { office in members[member].offices.contains { isCalled($0, office) } }
        }
        return called.max { lastMention(of: $0) < lastMention(of: $1) } ?? alike.first
    }

    private func lastMention(of member: Int) -> Int { members[member].mentions.last?.name.lowerBound ?? 0 }

    /// True where the holder of `office` is called by `name` too: "Minister" is a foreign minister.
    private func isCalled(_ office: OfficeReader.Office, _ name: OfficeReader.Office) -> Bool {
        let kinds = article.lexicon.persons.offices
        let (held, called) = (article.lexicon.offices[office.office].key, article.lexicon.offices[name.office].key)
        return kinds.isKind(held, of: called) || kinds.post(held) == kinds.post(called)
    }

    private func isCompatible(_ member: Member, _ mention: PersonMention) -> Bool {
        guard let first = mention.given.first else { return true }
        return member.names.isEmpty || member.names.keys.contains { $0.hasPrefix(first + " ") || $0 == first }
    }

    /// The family name without a genitive letter.
    private func family(of mention: PersonMention) -> String {
        guard let bare = article.lexicon.inflection.nameWithoutGenitive(mention.family) else { return mention.family }
        if membersByFamily[bare] != nil { return bare }
        let next = mention.name.upperBound
        guard next < article.tokens.count, article.tokens[next].isCapitalized, article.tokens[next].isWord,
            article.tokens[next].isAny([.noun, .role, .office]),
            membersByFamily[mention.family] == nil
        else { return mention.family }
        return bare
    }

    /// An office without a body belongs to the state that its sentence, or the subject of the one before, speaks of.
    private mutating func inferOffices() {
        for member in members.indices {
            for index in members[member].offices.indices where members[member].offices[index].polity == nil {
                let office = members[member].offices[index]
                guard
                    article.lexicon.offices[office.office].of == .state
                        || article.lexicon.offices[office.office].of == .either,
                    !office.words.contains(where: isNarrowed),
                    let polity = stateInFocus(before: office.words.lowerBound)
                else { continue }
                members[member].offices[index].polity = polity
                if office.rule == .officeNamed { members[member].offices[index].rule = .officeOfStateInFocus }
            }
        }
    }

    /// "Stammespräsident": the compound's first part says whose office it is, and that is no state.
    private func isNarrowed(_ index: Int) -> Bool {
        !article.tokens[index].isAny(.office) && article.analysis.compound(of: index, head: .office) != nil
    }

    private func stateInFocus(before token: Int) -> Polity? {
        let number = article.sentenceNumber(of: token)
        let sentence = article.sentences[number]
        if let mention = entities(in: sentence.tokens.lowerBound..<token).last(where: isActing) {
            return offices.polity(of: mention)
        }
        guard number > 0 else { return nil }
        let before = article.sentences[number - 1]
        guard let main = before.clauses.first(where: { $0.kind == .main || $0.kind == .verbFirst }),
            let subject = Subjects(article.analysis).subject(of: main),
            let mention = entities(in: subject).first(where: isActing)
        else { return nil }
        return offices.polity(of: mention)
    }

    private func isActing(_ mention: EntityMention) -> Bool {
        guard case .state = mention.entity else { return false }
        return mention.manner == .name || mention.manner == .adjective
    }

    /// The findings about persons.
    func persons() -> [Person] {
        let kinds = article.lexicon.persons.offices
        return members.filter(isSomebody).map { member in
            var held: [OfficeHeld] = []
            for office in member.offices {
                let entry = OfficeHeld(
                    office: article.lexicon.offices[office.office].key, of: office.polity, qualifier: office.qualifier,
                    rule: office.rule, evidence: article.analysis.span(of: office.words))
                add(entry, to: &held, kinds)
            }
            held = held.filter { office in !held.contains { $0.office != office.office && $0.covers(office, kinds) } }
            return Person(
                name: member.name, offices: held, mentions: member.mentions.map { article.analysis.span(of: $0.name) },
                rule: member.mentions[0].rule)
        }
    }

    /// Adds what is not said yet; what the text names goes before what it implies.
    private func add(_ entry: OfficeHeld, to held: inout [OfficeHeld], _ kinds: OfficeKinds) {
        guard let known = held.firstIndex(where: { $0.covers(entry, kinds) }) else { return held.append(entry) }
        if held[known].isInferred, !entry.isInferred, entry.covers(held[known], kinds) { held[known] = entry }
    }

    /// A full name, or a surname with an office: "Kanzler Huber".
    private func isSomebody(_ member: Member) -> Bool { !member.names.isEmpty || !member.offices.isEmpty }

    /// The findings about states, by code.
    func states() -> [StateMentioned] {
        var mentions: [String: [Span]] = [:]
        for mention in entities {
            guard case .state(let index) = mention.entity else { continue }
            mentions[article.lexicon.states[index].code, default: []].append(
                mention.span ?? article.analysis.span(of: mention.tokens))
        }
        return mentions.sorted { $0.key < $1.key }.map { StateMentioned(code: $0.key, mentions: $0.value) }
    }

    /// The findings about organizations, by key.
    func organizations() -> [OrganizationMentioned] {
        var mentions: [String: [Span]] = [:]
        for mention in entities {
            guard case .organization(let index) = mention.entity else { continue }
            mentions[article.lexicon.organizations[index].key, default: []].append(
                mention.span ?? article.analysis.span(of: mention.tokens))
        }
        return mentions.sorted { $0.key < $1.key }.map { OrganizationMentioned(key: $0.key, mentions: $0.value) }
    }
}

extension OfficeHeld {
    /// True where this office says all that the other says: the same one, or "minister" beside "defence_minister".
    fileprivate func covers(_ other: OfficeHeld, _ kinds: OfficeKinds) -> Bool {
        kinds.isKind(office, of: other.office) && (of == other.of || other.of == nil) && qualifier == other.qualifier
    }
}
