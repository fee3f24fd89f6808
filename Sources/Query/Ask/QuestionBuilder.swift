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
        let subjects = facts.subjects
        if subjects.contains(.statements) || quoted != nil { return try statements() }
        if subjects.contains(.conditions) { return try commitments(asConditions: true) }
        if isAboutCommitments { return try commitments(asConditions: false) }
        if let word = facts.words(where: { $0 == .negation || $0 == .reason }) { return .failure(.unusable(word)) }
        if asksForPersons { return try persons() }
        if subjects.contains(.sources) { return sources() }
        if !facts.actorKinds.isEmpty || !facts.groups.isEmpty { return states() }
        return .failure(.noSubject)
    }

    private var isAboutCommitments: Bool {
        if facts.subjects.contains(.commitments) || !facts.links.isEmpty || !facts.stances.isEmpty { return true }
        if !facts.offers.isEmpty || !facts.certainties.isEmpty { return true }
        let isListing = facts.has(.mention) || facts.subjects.contains(.sources) || asksForPersons
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
        if let concept = facts.concepts.first { return .failure(.unusable(concept.text)) }
        if let word = facts.words(where: { if case .kind = $0 { true } else { false } }) {
            return .failure(.unusable(word))
        }
        var question = SourcesQuestion()
        var scope = SourceScope(facts)
        scope.nameEverything()
        if let refusal = scope.settleCombination() { return .failure(refusal) }
        question.sources = scope.filter
        return .success(Understanding(language: language, question: question, facets: scope.facets))
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

    private func persons() throws -> Result<Understanding, Refusal> {
        if let concept = facts.concepts.first { return .failure(.unusable(concept.text)) }
        var question = PersonsQuestion()
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
