import Facts

extension QuestionBuilder {
    func statements() throws -> Result<Understanding, Refusal> {
        if let word = unusableInStatements { return .failure(.mixed(word)) }
        if let word = facts.words(where: { $0 == .negation || $0 == .reason }) { return .failure(.unusable(word)) }
        var question = StatementsQuestion()
        var speakers: [NamedPerson] = []
        var named: [NamedPerson] = []
        var addressed: [NamedPerson] = []
        for state in facts.states {
            switch state.part(canBeTopic: true) {
            case .speaker: question.states.insert(state.thing)
            case .addressee: question.addressedStates.insert(state.thing)
            case .topic: question.namedStates.insert(state.thing)
            }
        }
        for organization in facts.organizations {
            switch organization.part(canBeTopic: true) {
            case .speaker: question.organizations.insert(organization.thing)
            case .addressee: question.addressedOrganizations.insert(organization.thing)
            case .topic: question.namedOrganizations.insert(organization.thing)
            }
        }
        for person in facts.persons {
            switch person.part(canBeTopic: false) {
            case .speaker where !speakers.isEmpty && !person.isJoined:
                // Two names side by side: one speaks, the other may be spoken to.
                return .failure(.unusable(person.text))
            case .speaker: speakers += person.thing
            case .addressee: addressed += person.thing
            case .topic: named += person.thing
            }
        }
        for office in facts.offices {
            let holders = try holders(of: office.thing)
            if holders.isEmpty { return .failure(.noHolder(office.text)) }
            switch office.part(canBeTopic: true) {
            case .addressee: addressed += holders
            case .topic where office.markers.contains(.topic): named += holders
            case .speaker, .topic: speakers += holders
            }
        }
        question.persons = Set(speakers.map(\.key))
        question.namedPersons = Set(named.map(\.key))
        question.addressedPersons = Set(addressed.map(\.key))
        question.topics = Set(facts.concepts.flatMap(\.thing))
        question.topicWords = question.topics.reduce([]) { $0.union(tree.topicWords(of: $1)) }
        question.words = Set(facts.texts.map(\.thing))
        question.addressedWords = Set(facts.hearers.map(\.thing))
        question.needsAddressee = facts.asksForAddressee
        question.kinds = facts.kinds
        question.speakerKinds = facts.actorKinds
        question.quoted = quoted
        for group in facts.groups { question.states.formUnion(groups.states(in: group)) }
        let scope = SourceScope(facts)
        question.sources = scope.filter
        return .success(
            Understanding(
                language: language, question: question,
                facets: facets(of: question, speakers: speakers, named: named, addressed: addressed)
                    + scope.facets,
                probe: probe(of: question, speakers: speakers)))
    }

    private func probe(of question: StatementsQuestion, speakers: [NamedPerson]) -> EmptinessProbe {
        var probe = EmptinessProbe()
        probe.names =
            speakers.map { .text($0.name) } + question.states.sorted().map { .key($0, .state) }
            + question.organizations.sorted().map { .key($0, .organization) }
        guard !probe.names.isEmpty else { return probe }
        var wide = StatementsQuestion()
        wide.persons = question.persons
        wide.states = question.states
        wide.organizations = question.organizations
        probe.statements = wide
        probe.sources.states = question.states
        probe.sources.organizations = question.organizations
        probe.sources.persons = question.persons
        probe.sources.isAnyNameEnough = true
        return probe
    }

    /// Words of a question about positions.
    private var unusableInStatements: String? {
        let hasTopic = !facts.concepts.isEmpty
        return facts.words { role in
            switch role {
            case .stance, .link, .certainty, .subject(.commitments), .subject(.conditions): true
            case .offer: !hasTopic
            default: false
            }
        }
    }

    /// The offices through which persons were found.
    var officeFacet: Understanding.Facet {
        Understanding.Facet("as", facts.offices.map { .key($0.thing.office, .office) })
    }

    func holders(of office: (office: String, polities: [Polity])) throws -> [NamedPerson] {
        var states: Set<String> = []
        var organizations: Set<String> = []
        for polity in office.polities {
            switch polity {
            case .state(let code): states.insert(code)
            case .organization(let key): organizations.insert(key)
            }
        }
        return try archive.holders(
            of: [office.office], states: states, organizations: organizations, qualifiers: facts.qualifiers)
    }

    private func facets(
        of question: StatementsQuestion, speakers: [NamedPerson], named: [NamedPerson], addressed: [NamedPerson]
    ) -> [Understanding.Facet] {
        let topics = question.topics.sorted()
        return [
            Understanding.Facet("speaker_kind", question.speakerKinds.keys(in: .actor)),
            Understanding.Facet(
                "speaker",
                speakers.map { .text($0.name) } + question.states.sorted().map { .key($0, .state) }
                    + question.organizations.sorted().map { .key($0, .organization) }),
            Understanding.Facet(
                "addressee",
                addressed.map { .text($0.name) } + question.addressedStates.sorted().map { .key($0, .state) }
                    + question.addressedOrganizations.sorted().map { .key($0, .organization) }
                    + question.addressedWords.sorted().map { .text($0) }),
            Understanding.Facet("addressee", question.needsAddressee ? [.key("given", .facet)] : []),
            officeFacet,
            Understanding.Facet("kind", question.kinds.keys(in: .kind)),
            Understanding.Facet(
                "topic",
                topics.map { .key($0, .concept) } + question.namedStates.sorted().map { .key($0, .state) }
                    + question.namedOrganizations.sorted().map { .key($0, .organization) }
                    + named.map { .text($0.name) } + question.words.sorted().map { .text($0) },
                including: topics.flatMap(tree.narrower).map { .key($0, .concept) }),
            Understanding.Facet("quoted", question.quoted.map { [.text($0)] } ?? []),
        ].filled
    }
}

/// What somebody who is named in a question about statements has to do with them.
private enum StatementPart {
    case speaker, addressee, topic
}

extension QuestionFacts.Named {
    /// What the words before it make of it.
    ///
    /// - Parameter canBeTopic: whether one speaks about it more often than to it, so that a preposition that can mean
    ///   both is taken for a topic's, and one behind a concept for that of a place: "troops to Norway".
    fileprivate func part(canBeTopic: Bool) -> StatementPart {
        if markers.contains(.according) { return .speaker }
        let isOpen = canBeTopic && (followsConcept || markers.contains(.topic))
        if markers.contains(.addressee), !isOpen { return .addressee }
        return markers.isDisjoint(with: [.topic, .place]) ? .speaker : .topic
    }
}
