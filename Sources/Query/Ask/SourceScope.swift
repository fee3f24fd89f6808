import Facts

/// The part of a question that says in which sources to look.
struct SourceScope {
    private let facts: QuestionFacts
    private(set) var filter = SourceFilter()
    private(set) var unmarkedStates: Set<String> = []
    private(set) var unmarkedOrganizations: Set<String> = []
    private(set) var unmarkedPersons: [NamedPerson] = []
    private var namedPersons: [NamedPerson] = []
    private var periods: [Understanding.Facet] = []

    init(_ facts: QuestionFacts) {
        self.facts = facts
        for name in facts.publishers { filter.publishers.formUnion(name.thing) }
        for period in facts.periods { restrict(to: period) }
    }

    /// How the reading prints it.
    var facets: [Understanding.Facet] {
        let named: [Value] =
            filter.states.sorted().map { .key($0, .state) }
            + filter.organizations.sorted().map { .key($0, .organization) } + namedPersons.map { .text($0.name) }
        return [
            Understanding.Facet("publisher", filter.publishers.sorted().map { .text($0) }),
            Understanding.Facet(filter.isAnyNameEnough && named.count > 1 ? "naming_any" : "naming", named),
        ].filled + periods
    }

    /// Whatever the question names, the sources have to name.
    mutating func nameEverything() {
        nameMarked()
        nameRest()
    }

    /// What stands behind a preposition of topic or place is what the sources name; the rest stays unmarked.
    mutating func nameMarked(exceptPlaces: Bool = false) {
        let marks: Set<QuestionRole> = exceptPlaces ? [.topic] : [.topic, .place]
        for state in facts.states where !state.markers.contains(.because) {
            if state.markers.isDisjoint(with: marks) {
                unmarkedStates.insert(state.thing)
            } else {
                filter.states.insert(state.thing)
            }
        }
        for organization in facts.organizations {
            if organization.markers.isDisjoint(with: marks) {
                unmarkedOrganizations.insert(organization.thing)
            } else {
                filter.organizations.insert(organization.thing)
            }
        }
        for person in facts.persons {
            if person.markers.isDisjoint(with: marks) || person.markers.contains(.according) {
                unmarkedPersons += person.thing
            } else {
                name(person.thing)
            }
        }
    }

    /// What `nameMarked` left over besides states.
    mutating func nameRest() {
        filter.organizations.formUnion(unmarkedOrganizations)
        name(unmarkedPersons)
        if facts.subjects.contains(.sources) { filter.states.formUnion(unmarkedStates) }
    }

    /// Why the names cannot be combined, if they cannot: "a or b and c", or one of several persons among others.
    mutating func settleCombination() -> Refusal? {
        let alternatives =
            facts.states.filter { filter.states.contains($0.thing) && $0.isAlternative }.map(\.text)
            + facts.organizations.filter { filter.organizations.contains($0.thing) && $0.isAlternative }.map(\.text)
            + facts.persons.filter { isNamed($0.thing) && $0.isAlternative }.map(\.text)
        let people = facts.persons.filter { isNamed($0.thing) }
        let count = filter.states.count + filter.organizations.count + people.count
        let homonym = people.first { $0.thing.count > 1 }
        if count > 1, !alternatives.isEmpty, alternatives.count < count - 1 { return .unusable(alternatives[0]) }
        filter.isAnyNameEnough = !alternatives.isEmpty || (count == 1 && homonym != nil)
        guard let homonym, !filter.isAnyNameEnough else { return nil }
        return .ambiguous(homonym.text, persons: homonym.thing.map(\.name))
    }

    private func isNamed(_ people: [NamedPerson]) -> Bool {
        !people.isEmpty && people.allSatisfy { filter.persons.contains($0.key) }
    }

    private mutating func name(_ people: [NamedPerson]) {
        filter.persons.formUnion(people.map(\.key))
        namedPersons += people
    }

    private mutating func restrict(to period: QuestionFacts.Named<Period>) {
        let relations = period.markers.compactMap { role in
            if case .time(let relation) = role { relation } else { nil }
        }
        let relation = relations.first ?? .in
        switch relation {
        case .in: (filter.from, filter.until) = (period.thing.first, period.thing.last)
        case .since: filter.from = period.thing.first
        case .until: filter.until = period.thing.last
        case .before: filter.until = Days.before(period.thing.first)
        case .after: filter.from = Days.after(period.thing.last)
        }
        periods.append(Understanding.Facet("time_\(relation.rawValue)", [.text(period.thing.text)]))
    }
}
