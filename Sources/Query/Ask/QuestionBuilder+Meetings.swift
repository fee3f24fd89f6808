import Facts

extension QuestionBuilder {
    /// Whether it asks who was where, or how many were there.
    var isAboutMeetings: Bool {
        // "absent a ceasefire" is a condition, "absent" alone is not.
        let isCondition = !facts.links.isEmpty && (!facts.concepts.isEmpty || facts.attendances.isEmpty)
        guard facts.stances.isEmpty, !isCondition else { return false }
        return facts.subjects.contains(.events) || !facts.meetings.isEmpty || !facts.attendances.isEmpty
            || !facts.cities.isEmpty && facts.concepts.allSatisfy(isParticipation) && !facts.subjects.contains(.sources)
    }

    /// Whether "how many" asks for a number that articles give: of things that only they know.
    var isCountingOnly: Bool { facts.countsThings || !facts.texts.isEmpty }

    func meetings() throws -> Result<Understanding, Refusal> {
        if let concept = facts.concepts.first(where: { !isParticipation($0) }) {
            return .failure(.unusable(concept.text))
        }
        if let word = facts.words(where: { $0 == .reason }) { return .failure(.unusable(word)) }
        return facts.quantity != nil || facts.has(.count) && !facts.actorKinds.isEmpty ? figures() : try events()
    }

    private func isParticipation(_ concept: QuestionFacts.Named<[String]>) -> Bool {
        tree.isUnnamedContribution(concept.thing)
    }

    /// How those asked for take part: who was represented was there too.
    private var statuses: Set<Attendance.Status> {
        var statuses = facts.attendances
        if statuses.isEmpty, !facts.offers.isEmpty { statuses = [.attended] }
        if facts.has(.negation), !statuses.isEmpty { return [.absent] }
        if statuses.contains(.attended) { statuses.insert(.represented) }
        return statuses
    }

    // MARK: Who was there

    private func events() throws -> Result<Understanding, Refusal> {
        var question = EventsQuestion()
        question.statuses = statuses
        question.participantKinds = facts.actorKinds
        question.meeting = meeting
        var people: [NamedPerson] = facts.persons.flatMap(\.thing)
        for office in facts.offices {
            let holders = try holders(of: office.thing)
            if holders.isEmpty { return .failure(.noHolder(office.text)) }
            people += holders
        }
        question.persons = Set(people.map(\.key))
        question.states = Set(participants.map(\.thing))
        for group in facts.groups { question.states.formUnion(groups.states(in: group)) }
        let scope = SourceScope(facts)
        question.sources = scope.filter
        let own = [
            Understanding.Facet("participant_kind", question.participantKinds.keys(in: .actor)),
            Understanding.Facet(
                "participant", people.map { .text($0.name) } + question.states.sorted().map { .key($0, .state) }),
            officeFacet,
            Understanding.Facet("attendance", question.statuses.keys(in: .attendance)),
        ]
        var probe = EmptinessProbe()
        probe.names = people.map { .text($0.name) } + question.states.sorted().map { .key($0, .state) }
        probe.sources.persons = question.persons
        probe.sources.states = question.states
        probe.sources.isAnyNameEnough = true
        return .success(
            Understanding(
                language: language, question: question, facets: (own + meetingFacets).filled + scope.facets,
                probe: probe))
    }

    /// Which meetings the question speaks of.
    private var meeting: MeetingFilter {
        var meeting = MeetingFilter()
        meeting.kinds = facts.meetings
        meeting.cities = facts.cities
        let places = facts.states.filter { !$0.markers.isDisjoint(with: [.place]) && !isCity($0) }
        meeting.places = Set(places.map(\.thing))
        meeting.hosts = Set(
            facts.organizations.map(\.thing) + facts.values { if case .host(let key) = $0 { key } else { nil } })
        return meeting
    }

    private var participants: [QuestionFacts.Named<String>] {
        facts.states.filter { $0.markers.isDisjoint(with: [.place]) && !isCity($0) }
    }

    /// Whether the word also names the city of a meeting: Paris.
    private func isCity(_ state: QuestionFacts.Named<String>) -> Bool {
        facts.roles.contains { role, text in
            if case .city = role { text == state.text } else { false }
        }
    }

    private var meetingFacets: [Understanding.Facet] {
        let meeting = meeting
        return [
            Understanding.Facet("meeting_kind", meeting.kinds.keys(in: .meeting)),
            Understanding.Facet(
                "meeting_of", meeting.hosts.sorted().map { .key($0, .organization) }),
            Understanding.Facet(
                "meeting_place",
                meeting.cities.sorted().map { .text($0) } + meeting.places.sorted().map { .key($0, .state) }),
        ]
    }

    // MARK: How many were there

    func figures() -> Result<Understanding, Refusal> {
        var question = FiguresQuestion()
        question.meeting = meeting
        question.needsEvent = isAboutMeetings
        question.statuses = statuses
        if facts.actorKinds.contains(.state) || facts.actorKinds.contains(.collective) { question.bases = ["states"] }
        question.bases.formUnion(facts.groups.map(\.base))
        question.words = Set(facts.texts.map(\.thing))
        let contributions = isAboutMeetings ? [] : facts.concepts
        question.units = contributions.reduce([]) { units, concept in
            concept.thing.reduce(units) { $0.union(tree.topicWords(of: $1)) }
        }
        question.quantity = facts.quantity.map { QuantityFilter($0.bound, $0.number) }
        let scope = SourceScope(facts)
        question.sources = scope.filter
        let own = [
            Understanding.Facet(
                "counted",
                question.bases.sorted().map { .key($0, .base) } + question.words.sorted().map { .text($0) }
                    + contributions.flatMap(\.thing).map { .key($0, .concept) }),
            Understanding.Facet("attendance", question.statuses.keys(in: .attendance)),
            quantityFacet,
        ]
        return .success(
            Understanding(
                language: language, question: question, facets: (own + meetingFacets).filled + scope.facets))
    }

    /// "more than 100".
    var quantityFacet: Understanding.Facet {
        Understanding.Facet(
            "quantity_\(facts.quantity?.bound.rawValue ?? "")", facts.quantity.map { [.integer($0.number)] } ?? [])
    }
}

extension QuestionBuilder {
    /// Where the articles contradict each other.
    func conflicts() -> Result<Understanding, Refusal> {
        if let concept = facts.concepts.first { return .failure(.unusable(concept.text)) }
        var question = ConflictsQuestion()
        var scope = SourceScope(facts)
        scope.nameEverything()
        question.sources = scope.filter
        return .success(Understanding(language: language, question: question, facets: scope.facets))
    }
}
