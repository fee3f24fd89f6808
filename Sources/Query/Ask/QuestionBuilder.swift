import Facts

/// Makes a question of what its words say; refuses where a word would have to be ignored.
struct QuestionBuilder {
    let facts: QuestionFacts
    let tree: ConceptTree
    let archive: ArchiveNames
    let groups: GroupTable
    let language: String
    let quoted: String?

    /// The question's kind, decided by the strongest word.
    func build() throws -> Result<Understanding, Refusal> {
        if let word = facts.incomplete.first { return .failure(.incomplete(word)) }
        switch try decided() {
        case .success(let understanding):
            if let word = unusedWord(in: understanding) { return .failure(.unusable(word)) }
            let countsRows = facts.has(.count) && !facts.countsThings && understanding.question != FiguresQuestion.name
            return .success(countsRows ? understanding.counted : understanding)
        case .failure(let refusal): return .failure(refusal)
        }
    }

    /// A word that says what questions of this kind do not restrict.
    private func unusedWord(in understanding: Understanding) -> String? {
        let kind = understanding.question
        let isMeeting = [EventsQuestion.name, FiguresQuestion.name].contains(kind)
        let isCommitment = [CommitmentsQuestion.name, ConditionsQuestion.name].contains(kind)
        let takesTexts = [StatementsQuestion.name, SourcesQuestion.name, FiguresQuestion.name].contains(kind)
        if !takesTexts, let text = facts.texts.first { return text.text }
        if kind != StatementsQuestion.name, let hearer = facts.hearers.first { return hearer.text }
        if !isCommitment, let state = facts.reasonState { return state.text }
        return facts.words { role in
            switch role {
            case .city: !isMeeting && !facts.states.contains { $0.thing == facts.stateOfCity(role) }
            case .meeting, .subject(.events): !isMeeting
            case .attendance: !isMeeting && !isCommitment
            case .number: !isCommitment && kind != FiguresQuestion.name
            case .receives: !isCommitment
            default: false
            }
        }
    }

    private func decided() throws -> Result<Understanding, Refusal> {
        let subjects = facts.subjects
        if subjects.contains(.conflicts) { return conflicts() }
        if subjects.contains(.statements) || quoted != nil { return try statements() }
        if isAboutMeetings { return try meetings() }
        if subjects.contains(.conditions) { return try commitments(asConditions: true) }
        if isAboutCommitments { return try commitments(asConditions: false) }
        if let word = facts.words(where: { $0 == .negation || $0 == .reason }) { return .failure(.unusable(word)) }
        if facts.quantity != nil || facts.has(.count) && isCountingOnly { return figures() }
        if asksForPersons {
            return subjects.contains(.offices) && !facts.offices.isEmpty ? try offices() : try persons()
        }
        if subjects.contains(.sources) { return sources() }
        if !facts.actorKinds.isEmpty || !facts.groups.isEmpty { return states() }
        return .failure(.noSubject)
    }

    private var isAboutCommitments: Bool {
        if facts.subjects.contains(.commitments) || !facts.links.isEmpty || !facts.stances.isEmpty { return true }
        if !facts.offers.isEmpty || !facts.certainties.isEmpty || facts.reasonState != nil { return true }
        // "What does the taz report about troops?"
        let isReport = !facts.publishers.isEmpty && facts.actorKinds.isEmpty && !asksForPersons
        let isListing = facts.has(.mention) && !isReport || facts.subjects.contains(.sources) || asksForPersons
        return !facts.concepts.isEmpty && !isListing || (facts.has(.reason) && !facts.states.isEmpty)
    }

    private var asksForPersons: Bool {
        facts.subjects.contains(.persons) || !facts.offices.isEmpty || !facts.qualifiers.isEmpty
            || facts.actorKinds == [.person]
    }

    /// Words that name somebody who mentions others: a question that only statements could answer.
    private func mentioner(in scope: SourceScope) -> String? {
        guard facts.has(.mention), !facts.subjects.contains(.sources) else { return nil }
        if let state = facts.states.first(where: { scope.unmarkedStates.contains($0.thing) }) { return state.text }
        return facts.persons.first { !scope.unmarkedPersons.isEmpty && $0.thing == scope.unmarkedPersons }?.text
    }

    // MARK: Sources, states and persons

    private func sources() -> Result<Understanding, Refusal> {
        if let word = facts.words(where: { if case .kind = $0 { true } else { false } }) {
            return .failure(.unusable(word))
        }
        var question = SourcesQuestion()
        var scope = SourceScope(facts)
        scope.nameEverything()
        if let refusal = scope.settleCombination() { return .failure(refusal) }
        question.sources = scope.filter
        question.sources.match = match
        let words = [
            Understanding.Facet(
                "words",
                facts.concepts.flatMap(\.thing).sorted().map { .key($0, .concept) }
                    + facts.texts.map { .text($0.thing) })
        ]
        return .success(
            Understanding(language: language, question: question, facets: scope.facets + words.filled))
    }

    /// What the text of a source has to match: words of each concept, and the words that only articles know.
    private var match: String? {
        let concepts = facts.concepts.map { concept in
            let words = concept.thing.reduce(Set<String>()) { $0.union(tree.topicWords(of: $1)) }
            return SearchQuery.expression(ofAny: words.sorted())
        }
        let expressions = concepts + facts.texts.compactMap { SearchQuery($0.thing)?.expression }
        return expressions.isEmpty ? nil : expressions.map { "(\($0))" }.joined(separator: " AND ")
    }

    private func states() -> Result<Understanding, Refusal> {
        if let concept = facts.concepts.first { return .failure(.unusable(concept.text)) }
        let wanted: Set<ActorName.Kind> = [.state, .collective]
        guard facts.actorKinds.isSubset(of: wanted), facts.actorKinds != [.collective] else {
            return .failure(.unusable(facts.words { if case .actors = $0 { true } else { false } } ?? ""))
        }
        var question = StatesQuestion()
        var scope = SourceScope(facts)
        scope.nameMarked()
        if let word = mentioner(in: scope) { return .failure(.unusable(word)) }
        for group in facts.groups { question.states.formUnion(groups.states(in: group)) }
        question.states.formUnion(scope.unmarkedStates)
        scope.nameRest()
        if let refusal = scope.settleCombination() { return .failure(refusal) }
        question.sources = scope.filter
        let own = [Understanding.Facet("state", question.states.sorted().map { .key($0, .state) })]
        return .success(
            Understanding(language: language, question: question, facets: own.filled + scope.facets))
    }

    private func persons() throws -> Result<Understanding, Refusal> { try holders(PersonsQuestion()) }

    /// Who held an office according to whom.
    private func offices() throws -> Result<Understanding, Refusal> { try holders(OfficesQuestion()) }

    private func holders<Asked: OfficeQuestion & DatedQuestion>(
        _ asked: Asked
    ) throws -> Result<Understanding, Refusal> {
        if let concept = facts.concepts.first { return .failure(.unusable(concept.text)) }
        var question = asked
        question.office.qualifiers = facts.qualifiers
        question.office.offices = Set(facts.offices.map(\.thing.office))
        var scope = SourceScope(facts)
        scope.nameMarked(exceptPlaces: true)
        if let word = mentioner(in: scope) { return .failure(.unusable(word)) }
        let people = scope.unmarkedPersons
        question.persons = Set(people.map(\.key))
        question.office.states = scope.unmarkedStates
        question.office.organizations = scope.unmarkedOrganizations
        for case .state(let code) in facts.offices.flatMap(\.thing.polities) { question.office.states.insert(code) }
        for case .organization(let key) in facts.offices.flatMap(\.thing.polities) {
            question.office.organizations.insert(key)
        }
        if let refusal = scope.settleCombination() { return .failure(refusal) }
        question.sources = scope.filter
        let own = [
            Understanding.Facet("person", people.map { .text($0.name) }),
            Understanding.Facet("qualifier", question.office.qualifiers.keys(in: .qualifier)),
            Understanding.Facet("office", question.office.offices.sorted().map { .key($0, .office) }),
            Understanding.Facet(
                "polity",
                question.office.states.sorted().map { .key($0, .state) }
                    + question.office.organizations.sorted().map { .key($0, .organization) }),
        ]
        return .success(
            Understanding(language: language, question: question, facets: own.filled + scope.facets))
    }
}

extension [Understanding.Facet] {
    /// Those that restrict something.
    var filled: [Understanding.Facet] { filter { !$0.values.isEmpty } }
}

extension Set where Element: RawRepresentable<String> & CaseIterable {
    /// The cases as keys, in the order of their type.
    func keys(in vocabulary: Vocabulary) -> [Value] {
        Element.allCases.filter(contains).map { .key($0.rawValue, vocabulary) }
    }
}
