import Facts

/// What a question names, each with the words that mark its place.
struct QuestionFacts {
    /// Something named in the question.
    struct Named<Thing> {
        let thing: Thing
        /// The prepositions before it: topic, place, addressee, according, requires, time, link.
        let markers: Set<QuestionRole>
        let text: String
        /// Whether "or" joins it to what was named before.
        let isAlternative: Bool
        /// Whether "and", "or" or punctuation stands before it.
        let isJoined: Bool
        /// Whether a concept was named before it.
        let followsConcept: Bool
        /// Its place among the question's items.
        let index: Int
        /// Whether it is an adjective: "Ukrainian".
        var isAdjective = false
        /// Whether a verb or another word of questions brings it with it: "train" the concept of training.
        var isVerb = false
    }

    private(set) var concepts: [Named<[String]>] = []
    private(set) var states: [Named<String>] = []
    private(set) var organizations: [Named<String>] = []
    private(set) var offices: [Named<(office: String, polities: [Polity])>] = []
    private(set) var persons: [Named<[NamedPerson]>] = []
    private(set) var publishers: [Named<[String]>] = []
    private(set) var periods: [Named<Period>] = []
    /// Words for whom a statement is made to, as articles have them.
    private(set) var hearers: [Named<String>] = []
    /// Words that only the articles know.
    private(set) var texts: [Named<String>] = []
    /// The number asked for, with how it is bound.
    private(set) var quantity: (bound: Quantity.Bound, number: Int)?
    private var bound: Quantity.Bound?
    /// Whether "how many" stands before a thing that is counted, and not before who or which rows.
    private(set) var countsThings = false
    /// Roles that restrict by themselves, with their words.
    private(set) var roles: [(role: QuestionRole, text: String)] = []
    /// Words whose only meaning needs something that is not there: a month without a year.
    private(set) var incomplete: [String] = []

    init(_ composed: QuestionComposer) {
        var markers: Set<QuestionRole> = []
        var lastMarkers: Set<QuestionRole> = []
        var isAlternative = false
        var isJoined = false
        var isCounting = false
        for (index, item) in composed.items.enumerated() where !composed.isConsumed(index) {
            let roles = item.roles
            readNumber(roles)
            if roles.contains(.count) { isCounting = true }
            if isCounting, let counted = Self.countsThings(item) {
                countsThings = counted
                isCounting = false
            }
            if !roles.isEmpty, roles.contains(where: \.isMarker) {
                markers = Set(roles)
                add(roles.filter { if case .subject = $0 { true } else { false } }, item)
            } else if roles.contains(.and) || roles.contains(.or) {
                markers = lastMarkers
                isAlternative = roles.contains(.or)
                isJoined = true
            } else if addNames(
                item, index, markers, composed.polities[index] ?? [], isAlternative: isAlternative, isJoined: isJoined)
            {
                lastMarkers = markers
                markers = []
                isAlternative = false
                isJoined = item.endsClause
                add(roles, item)
            } else if !roles.contains(.word) {
                // "On what does Italy …": the preposition belongs to the question word. "To the former …": it does not.
                if !roles.contains(where: \.qualifies) { markers = [] }
                add(roles, item)
            }
        }
    }

    private mutating func add(_ roles: [QuestionRole], _ item: QuestionItem) {
        for role in roles {
            if case .month = role { incomplete.append(item.text) } else { self.roles.append((role, item.text)) }
        }
    }

    /// Takes up what the item names; false where it names nothing.
    private mutating func addNames(
        _ item: QuestionItem, _ index: Int, _ markers: Set<QuestionRole>, _ polities: [Polity], isAlternative: Bool,
        isJoined: Bool
    ) -> Bool {
        func named<Thing>(_ thing: Thing) -> Named<Thing> {
            Named(
                thing: thing, markers: markers, text: item.text, isAlternative: isAlternative,
                isJoined: isJoined, followsConcept: !concepts.isEmpty, index: index)
        }
        var keys: [String] = []
        var found = false
        for meaning in item.meanings {
            found = true
            switch meaning {
            case .role: found = !keys.isEmpty || item.meanings.contains { $0.role == nil }
            case .concept(let key, _): keys.append(key)
            case .state(let code, let form):
                if states.last?.thing != code || states.last?.text != item.text {
                    var state = named(code)
                    state.isAdjective = form == .adjective || item.meanings.contains(.state(code, .adjective))
                    states.append(state)
                }
            case .organization(let key): organizations.append(named(key))
            case .office(let key):
                offices.append(named((key, polities)))
            case .persons(let people): persons.append(named(people))
            case .publishers(let names): publishers.append(named(names))
            case .period(let period): periods.append(named(period))
            case .text(let word): texts.append(named(word))
            case .hearer(let word): hearers.append(named(word))
            }
        }
        if !keys.isEmpty {
            var concept = named(keys)
            concept.isVerb = item.roles.contains { role in
                switch role {
                case .offer, .stance: true
                default: false
                }
            }
            concepts.append(concept)
        }
        return found
    }

    /// True where the item is a thing that can be counted, false where it is an actor or a kind of row.
    private static func countsThings(_ item: QuestionItem) -> Bool? {
        if item.meanings.contains(where: { $0.concept != nil }) { return true }
        let isRow = item.roles.contains { role in
            switch role {
            case .actors, .group, .subject: true
            default: false
            }
        }
        return isRow ? false : nil
    }

    private mutating func readNumber(_ roles: [QuestionRole]) {
        for role in roles {
            switch role {
            case .bound(let bound): self.bound = bound
            case .number(let number): quantity = (bound ?? .exactly, number)
            default: continue
            }
        }
    }

    /// Whether it names somebody who can act.
    func namesActor(besides receivers: Set<String>) -> Bool {
        let marks: Set<QuestionRole> = [.topic, .place, .according, .because]
        return (states + organizations).contains {
            $0.markers.isDisjoint(with: marks) && !receivers.contains($0.thing)
        }
            || persons.contains { $0.markers.isDisjoint(with: marks) } || !offices.isEmpty
    }

    /// Whether nothing but its kind restricts it.
    var namesNothing: Bool {
        concepts.isEmpty && states.isEmpty && organizations.isEmpty && persons.isEmpty && offices.isEmpty
            && stances.isEmpty && offers.isEmpty && groups.isEmpty && links.isEmpty
    }

    // MARK: What the roles say

    /// The words of the first role that `pick` takes.
    func words(where pick: (QuestionRole) -> Bool) -> String? { roles.first { pick($0.role) }?.text }

    func has(_ role: QuestionRole) -> Bool { roles.contains { $0.role == role } }

    func values<Thing>(_ pick: (QuestionRole) -> Thing?) -> [Thing] { roles.compactMap { pick($0.role) } }

    var subjects: Set<QuestionRole.Subject> {
        Set(values { if case .subject(let subject) = $0 { subject } else { nil } })
    }

    var links: Set<QuestionRole.Link> {
        Set(values { if case .link(let link) = $0 { link } else { nil } })
    }

    var stances: Set<Stance> {
        values { if case .stance(let stances) = $0 { stances } else { nil } }.reduce([]) { $0.union($1) }
    }

    var offers: Set<Stance> {
        values { if case .offer(let stances) = $0 { stances } else { nil } }.reduce([]) { $0.union($1) }
    }

    var actorKinds: Set<ActorName.Kind> {
        values { if case .actors(let kinds) = $0 { kinds } else { nil } }.reduce([]) { $0.union($1) }
    }

    var certainties: Set<Certainty> {
        values { if case .certainty(let found) = $0 { found } else { nil } }.reduce([]) { $0.union($1) }
    }

    var kinds: Set<StatementKind> {
        values { if case .kind(let found) = $0 { found } else { nil } }.reduce([]) { $0.union($1) }
    }

    var qualifiers: Set<OfficeQualifier> {
        Set(values { if case .qualifier(let qualifier) = $0 { qualifier } else { nil } })
    }

    var attendances: Set<Attendance.Status> {
        values { if case .attendance(let statuses) = $0 { statuses } else { nil } }.reduce([]) { $0.union($1) }
    }

    var meetings: Set<Event.Kind> {
        Set(values { if case .meeting(let kind) = $0 { kind } else { nil } })
    }

    /// Whether it asks to whom something is said.
    var asksForAddressee: Bool { has(.hearer) }

    /// The state that the words of the city name too: Paris.
    func stateOfCity(_ city: QuestionRole) -> String? {
        let text = roles.first { $0.role == city }?.text
        return states.first { $0.text == text }?.thing
    }

    /// A state that a reason names.
    var reasonState: Named<String>? { states.first { $0.markers.contains(.because) } }

    /// Cities, as sources write them.
    var cities: Set<String> {
        Set(values { if case .city(let city) = $0 { city } else { nil } })
    }

    var groups: [QuestionRole.Group] { values { if case .group(let group) = $0 { group } else { nil } } }
}
