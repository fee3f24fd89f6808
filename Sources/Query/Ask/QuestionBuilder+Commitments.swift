import Facts

extension QuestionBuilder {
    func commitments(asConditions: Bool) throws -> Result<Understanding, Refusal> {
        if let word = facts.words(where: { if case .kind = $0 { true } else { false } }) {
            return .failure(.unusable(word))
        }
        var filter = CommitmentFilter()
        if let refusal = addConcepts(to: &filter, asConditions: asConditions) { return .failure(refusal) }
        addAmount(to: &filter)
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
        let plainStates = facts.states.filter {
            $0.markers.isDisjoint(with: [.topic, .place, .because]) && !filter.receivers.contains($0.thing)
        }
        filter.reasonStates = Set(facts.states.filter { $0.markers.contains(.because) }.map(\.thing))
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
        let probe = probe(of: filter, actors: actors)
        return .success(
            asConditions
                ? Understanding(
                    language: language, question: ConditionsQuestion(filter), facets: facets, probe: probe)
                : Understanding(
                    language: language, question: CommitmentsQuestion(filter), facets: facets, probe: probe))
    }

    private func probe(of filter: CommitmentFilter, actors: [NamedPerson]) -> EmptinessProbe {
        var probe = EmptinessProbe()
        var elsewhere = filter
        elsewhere.sources = SourceFilter()
        var weaker = elsewhere
        weaker.certainties = []
        weaker.quantity = nil
        weaker.needsQuantity = false
        weaker.units = []
        var wide = weaker
        wide.stances = []
        wide.excludedStances = []
        wide.conditions = []
        wide.needsCondition = false
        let groupStates = facts.groups.reduce(Set<String>()) { $0.union(groups.states(in: $1)) }
        let states = filter.states.subtracting(groupStates)
        probe.names =
            actors.map { .text($0.name) } + states.sorted().map { .key($0, .state) }
            + filter.organizations.sorted().map { .key($0, .organization) }
        probe.contributions = filter.contributions.sorted().map { .key($0, .concept) }
        probe.stances = filter.stances
        if !probe.names.isEmpty || !probe.contributions.isEmpty { probe.commitments = [elsewhere, weaker, wide] }
        probe.sources.states = states
        probe.sources.organizations = filter.organizations
        probe.sources.persons = Set(actors.map(\.key))
        probe.sources.isAnyNameEnough = true
        return probe
    }

    // MARK: What it is about

    private func addConcepts(to filter: inout CommitmentFilter, asConditions: Bool) -> Refusal? {
        var isAfterRequires = false
        for concept in facts.concepts where !isObject(concept) {
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
            guard facts.links.isEmpty || isWithout,
                !stances.isEmpty || !facts.offers.isEmpty || !filter.contributions.isEmpty
            else { return .negation(word) }
            if !stances.isEmpty, !isWithout {
                // Who is silent has not pledged either; only who has a position can be listed.
                filter.excludedStances = stances.contains(.pledged) ? stances.union([.delivered]) : stances
                filter.stances = Set(Stance.allCases).subtracting(stances).subtracting([.opposes, .requested])
                    .subtracting(filter.excludedStances)
                return nil
            }
            if !isWithout { stances = [.declined] }
        }
        if facts.links.contains(.without) { stances.remove(.declined) }
        // "Does Chile send troops?" wants Chile's position, whatever it is; "who sends troops?" wants those who do.
        let namesActor = facts.namesActor(besides: filter.receivers)
        if stances.isEmpty, !isConditional, !namesActor { stances = facts.offers }
        if stances.isEmpty, isConditional { stances = Set(Stance.allCases).subtracting([.opposes, .requested]) }
        let open: Set<Stance> = [.pledged, .considering, .undecided]
        if isConditional, !stances.isDisjoint(with: open) { stances.insert(.conditional) }
        filter.stances = stances
        // Who refuses a part of something does not refuse all of it.
        filter.isExact = !stances.isEmpty && stances.isSubset(of: [.declined, .opposes, .withdrawn])
        return nil
    }

    // MARK: How much, of what, for whom

    /// Whether the noun is what a verb with a concept of its own is done to: the soldiers whom somebody trains.
    private func isObject(_ concept: QuestionFacts.Named<[String]>) -> Bool {
        !concept.isVerb && facts.concepts.contains { $0.isVerb && !tree.isUnnamedContribution($0.thing) }
            && concept.thing.allSatisfy(tree.isContribution)
            && !facts.concepts.contains { $0.isVerb && $0.thing == concept.thing }
    }

    private func addAmount(to filter: inout CommitmentFilter) {
        let objects = facts.concepts.filter(isObject)
        filter.quantity = facts.quantity.map { QuantityFilter($0.bound, $0.number) }
        filter.needsQuantity = facts.countsThings && facts.has(.count)
        if filter.needsQuantity || filter.quantity != nil {
            for key in objects.flatMap(\.thing) { filter.units.formUnion(tree.topicWords(of: key)) }
        }
        for state in facts.states {
            let isOwner = state.isAdjective && objects.contains { $0.index == state.index + 1 }
            let gets = facts.has(.receives) && state.markers.isDisjoint(with: [.topic, .place, .according])
            if isOwner || gets { filter.receivers.insert(state.thing) }
        }
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
                including: filter.isExact ? [] : contributions.flatMap(tree.narrower).map { .key($0, .concept) }),
            Understanding.Facet(
                "object", facts.concepts.filter(isObject).flatMap(\.thing).map { .key($0, .concept) }),
            filter.needsQuantity ? Understanding.Facet("how_much", [.key("given", .facet)]) : quantityFacet,
            Understanding.Facet("receiver", filter.receivers.sorted().map { .key($0, .state) }),
            Understanding.Facet(
                filter.needsAllConditions ? "depends_on_all" : "depends_on",
                filter.needsCondition ? [.key("anything", .facet)] : conditions.map { .key($0, .concept) },
                including: conditions.flatMap(tree.narrower).map { .key($0, .concept) }),
            stanceFacet(filter.stances),
            Understanding.Facet("not_stance", filter.excludedStances.keys(in: .stance)),
            Understanding.Facet("because_of", filter.reasonStates.sorted().map { .key($0, .state) }),
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
