import Facts

extension QuestionBuilder {
    func commitments(asConditions: Bool) throws -> Result<Understanding, Refusal> {
        if let word = facts.words(where: { if case .kind = $0 { true } else { false } }) {
            return .failure(.unusable(word))
        }
        var filter = CommitmentFilter()
        if let refusal = addConcepts(to: &filter, asConditions: asConditions) { return .failure(refusal) }
        if let refusal = addStances(to: &filter) { return .failure(refusal) }
        filter.needsReason = facts.has(.reason) && facts.namesNothing
        filter.certainties = facts.certainties
        filter.actorKinds = facts.actorKinds
        var scope = SourceScope(facts)
        scope.nameMarked()
        var actors: [NamedPerson] = []
        var witnesses: [NamedPerson] = []
        for person in facts.persons where person.markers.isDisjoint(with: [.topic, .place]) || person.isWitness {
            if person.isWitness { witnesses += person.thing } else { actors += person.thing }
        }
        for office in facts.offices {
            let holders = try holders(of: office.thing)
            if holders.isEmpty { return .failure(.noHolder(office.text)) }
            if office.isWitness { witnesses += holders } else { actors += holders }
        }
        let plainStates = facts.states.filter { $0.markers.isDisjoint(with: [.topic, .place]) }
        filter.attributedStates = Set(plainStates.filter(\.isWitness).map(\.thing))
        filter.states = Set(plainStates.filter { !$0.isWitness }.map(\.thing))
        let witness = facts.organizations.first { $0.isWitness && !$0.markers.contains(.place) }
        if let witness { return .failure(.unusable(witness.text)) }
        filter.organizations = scope.unmarkedOrganizations
        filter.persons = Set(actors.map(\.key))
        filter.attributedPersons = Set(witnesses.map(\.key))
        for group in facts.groups {
            filter.bases.insert(group.base)
            filter.states.formUnion(groups.states(in: group))
            filter.actorKinds.formUnion([.state, .collective])
        }
        if let refusal = scope.settleCombination() { return .failure(refusal) }
        filter.sources = scope.filter
        let facets = facets(of: filter, actors: actors, witnesses: witnesses) + scope.facets
        return .success(
            asConditions
                ? Understanding(language: language, question: ConditionsQuestion(filter), facets: facets)
                : Understanding(language: language, question: CommitmentsQuestion(filter), facets: facets))
    }

    // MARK: What it is about

    private func addConcepts(to filter: inout CommitmentFilter, asConditions: Bool) -> Refusal? {
        var isAfterRequires = false
        for concept in facts.concepts {
            let conditions = concept.thing.filter(tree.isCondition)
            let contributions = concept.thing.filter(tree.isContribution)
            if conditions.isEmpty, contributions.isEmpty { return .unusable(concept.text) }
            isAfterRequires = concept.markers.contains(.requires) && !facts.links.isEmpty
            if conditions.isEmpty, isAfterRequires { return .notACondition(concept.text) }
            if contributions.isEmpty || isAfterRequires {
                filter.conditions.formUnion(conditions)
            } else {
                filter.contributions.formUnion(contributions)
            }
        }
        let named = facts.concepts.filter { !$0.thing.allSatisfy(filter.contributions.contains) }
        filter.needsAllConditions = filter.conditions.count > 1 && !named.contains(where: \.isAlternative)
        if facts.links.contains(.named) || facts.links.contains(.without), filter.conditions.isEmpty {
            let word = facts.words { $0 == .link(.named) || $0 == .link(.without) }
            return .missingCondition(word ?? "")
        }
        filter.needsCondition = filter.conditions.isEmpty && (!facts.links.isEmpty || asConditions)
        return nil
    }

    private func addStances(to filter: inout CommitmentFilter) -> Refusal? {
        let isConditional = filter.needsCondition || !filter.conditions.isEmpty
        var stances = facts.stances
        if let word = facts.words(where: { $0 == .negation }) {
            let isWithout = facts.links == [.without]
            guard stances.isEmpty, !facts.offers.isEmpty || !filter.contributions.isEmpty,
                facts.links.isEmpty || isWithout
            else { return .negation(word) }
            if !isWithout { stances = [.declined] }
        }
        if facts.links.contains(.without) { stances.remove(.declined) }
        // "Does Chile send troops?" wants Chile's position, whatever it is; "who sends troops?" wants those who do.
        if stances.isEmpty, !isConditional, !facts.namesActor { stances = facts.offers }
        if stances.isEmpty, isConditional { stances = Set(Stance.allCases).subtracting([.opposes, .requested]) }
        let open: Set<Stance> = [.pledged, .considering, .undecided]
        if isConditional, !stances.isDisjoint(with: open) { stances.insert(.conditional) }
        filter.stances = stances
        return nil
    }

    // MARK: How it is printed

    private func facets(
        of filter: CommitmentFilter, actors: [NamedPerson], witnesses: [NamedPerson]
    ) -> [Understanding.Facet] {
        let contributions = filter.contributions.sorted()
        let conditions = filter.conditions.sorted()
        return [
            Understanding.Facet("actor_kind", filter.actorKinds.keys(in: .actor)),
            Understanding.Facet("actor", actorValues(filter, actors)),
            officeFacet,
            Understanding.Facet(
                "contribution", contributions.map { .key($0, .concept) },
                including: contributions.flatMap(tree.narrower).map { .key($0, .concept) }),
            Understanding.Facet(
                filter.needsAllConditions ? "depends_on_all" : "depends_on",
                filter.needsCondition ? [.key("anything", .facet)] : conditions.map { .key($0, .concept) },
                including: conditions.flatMap(tree.narrower).map { .key($0, .concept) }),
            stanceFacet(filter.stances),
            Understanding.Facet("certainty", filter.certainties.keys(in: .certainty)),
            Understanding.Facet(
                "with_reason", facts.has(.reason) ? [.key(filter.needsReason ? "given" : "where_given", .facet)] : []),
            Understanding.Facet(
                "attributed_to",
                witnesses.map { .text($0.name) } + filter.attributedStates.sorted().map { .key($0, .state) }),
        ].filled
    }

    private func actorValues(_ filter: CommitmentFilter, _ actors: [NamedPerson]) -> [Value] {
        let groupStates = facts.groups.reduce(Set<String>()) { $0.union(groups.states(in: $1)) }
        return actors.map { .text($0.name) } + filter.states.subtracting(groupStates).sorted().map { .key($0, .state) }
            + filter.organizations.sorted().map { .key($0, .organization) }
            + filter.bases.sorted().map { .key($0, .base) }
    }

    private func stanceFacet(_ stances: Set<Stance>) -> Understanding.Facet {
        let missing = Set(Stance.allCases).subtracting(stances)
        if stances.isEmpty { return Understanding.Facet("stance", [.key("any", .facet)]) }
        return stances.count > missing.count
            ? Understanding.Facet("stance_except", missing.keys(in: .stance))
            : Understanding.Facet("stance", stances.keys(in: .stance))
    }
}

extension QuestionFacts.Named {
    /// Whether it stands behind "according to".
    fileprivate var isWitness: Bool { markers.contains(.according) }
}
