import Facts

extension QuestionBuilder {
    func statements() throws -> Result<Understanding, Refusal> {
        if let word = unusableInStatements { return .failure(.mixed(word)) }
        if let word = facts.words(where: { $0 == .negation || $0 == .reason }) { return .failure(.unusable(word)) }
        var question = StatementsQuestion()
        var speakers: [NamedPerson] = []
        var named: [NamedPerson] = []
        let topic: Set<QuestionRole> = [.topic, .place]
        for state in facts.states {
            if state.markers.isDisjoint(with: topic) {
                question.states.insert(state.thing)
            } else {
                question.namedStates.insert(state.thing)
            }
        }
        for organization in facts.organizations {
            if organization.markers.isDisjoint(with: topic) {
                question.organizations.insert(organization.thing)
            } else {
                question.namedOrganizations.insert(organization.thing)
            }
        }
        for person in facts.persons {
            let isNamed = !person.markers.isDisjoint(with: topic) && !person.markers.contains(.according)
            if isNamed { named += person.thing } else { speakers += person.thing }
        }
        for office in facts.offices {
            let holders = try holders(of: office.thing)
            if holders.isEmpty { return .failure(.noHolder(office.text)) }
            if office.markers.contains(.topic) { named += holders } else { speakers += holders }
        }
        question.persons = Set(speakers.map(\.key))
        question.namedPersons = Set(named.map(\.key))
        question.topics = Set(facts.concepts.flatMap(\.thing))
        question.topicWords = question.topics.reduce([]) { $0.union(tree.topicWords(of: $1)) }
        question.kinds = facts.kinds
        question.speakerKinds = facts.actorKinds
        question.quoted = quoted
        for group in facts.groups { question.states.formUnion(groups.states(in: group)) }
        let scope = SourceScope(facts)
        question.sources = scope.filter
        return .success(
            Understanding(
                language: language, question: question,
                facets: facets(of: question, speakers: speakers, named: named) + scope.facets))
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
        of question: StatementsQuestion, speakers: [NamedPerson], named: [NamedPerson]
    ) -> [Understanding.Facet] {
        let topics = question.topics.sorted()
        return [
            Understanding.Facet("speaker_kind", question.speakerKinds.keys(in: .actor)),
            Understanding.Facet(
                "speaker",
                speakers.map { .text($0.name) } + question.states.sorted().map { .key($0, .state) }
                    + question.organizations.sorted().map { .key($0, .organization) }),
            officeFacet,
            Understanding.Facet("kind", question.kinds.keys(in: .kind)),
            Understanding.Facet(
                "topic",
                topics.map { .key($0, .concept) } + question.namedStates.sorted().map { .key($0, .state) }
                    + question.namedOrganizations.sorted().map { .key($0, .organization) }
                    + named.map { .text($0.name) },
                including: topics.flatMap(tree.narrower).map { .key($0, .concept) }),
            Understanding.Facet("quoted", question.quoted.map { [.text($0)] } ?? []),
        ].filled
    }
}
