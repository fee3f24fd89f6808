import Facts
import GRDB

/// Writes who one article names: persons with offices, states, organizations, groups; knows their rows afterwards.
struct ActorRows {
    private struct Group {
        let id: Int64
        let collective: Collective
        let span: Span
    }

    let db: Database
    let source: Int64
    let text: CodePointIndex
    private var personsByName: [String: Int64] = [:]
    private var groups: [Group] = []

    init(db: Database, source: Int64, text: CodePointIndex) {
        self.db = db
        self.source = source
        self.text = text
    }

    /// Writes what the text says about its own origin.
    func addReadings(_ masthead: Masthead) throws {
        let readings = [
            ("date", masthead.date), ("outlet", masthead.outlet), ("agency", masthead.agency),
            ("place", masthead.place),
        ]
        for case (let field, let reading?) in readings {
            try check(reading.span, of: "masthead")
            try RowWriter(db).run(
                "INSERT INTO source_readings (source_id, field, value, start, end) VALUES (?, ?, ?, ?, ?)", source,
                field, reading.value, reading.span.start, reading.span.end)
        }
    }

    /// Writes the decisions, then each person's names, offices and mentions.
    mutating func addPersons(_ persons: [Person], decisions: [PersonDecision]) throws {
        let links = try addLinks(decisions)
        for person in persons {
            guard let id = personsByName[person.name] else { throw StoreError.undecidedPerson(name: person.name) }
            for span in person.mentions {
                try mention(span, person: id, link: links[person.name], rule: person.rule)
            }
            for held in person.offices { try addOffice(held, of: id, rule: person.rule) }
        }
    }

    /// Writes where states and organizations are named.
    func addMentions(of states: [StateMentioned], _ organizations: [OrganizationMentioned]) throws {
        for state in states {
            for span in state.mentions { try mention(span, state: state.code, rule: "state_name") }
        }
        for organization in organizations {
            for span in organization.mentions {
                try mention(span, organization: organization.key, rule: "organization_name")
            }
        }
    }

    /// The columns for an actor that stands at `span`; a group that is new gets a row.
    mutating func columns(for actor: Actor?, at span: Span, rule: String) throws -> ActorColumns {
        switch actor {
        case nil: return ActorColumns()
        case .state(let code): return ActorColumns(state: code)
        case .organization(let key): return ActorColumns(organization: key)
        case .person(let name):
            guard let id = personsByName[name] else { throw StoreError.undecidedPerson(name: name) }
            return ActorColumns(person: id)
        case .collective(let collective):
            return ActorColumns(collective: try row(of: collective, at: span, rule: rule))
        }
    }

    /// The columns for an actor without words of its own: a group is the one that the article names elsewhere.
    mutating func columns(forRemote actor: Actor?, evidence: Span, rule: String) throws -> ActorColumns {
        if case .collective(let collective) = actor, let group = groups.first(where: { $0.collective == collective }) {
            return ActorColumns(collective: group.id)
        }
        return try columns(for: actor, at: evidence, rule: rule)
    }

    /// - Throws: `StoreError.invalidSpan`, unless `span` lies inside the text and is not empty.
    func check(_ span: Span, of rule: String) throws {
        guard span.start >= 0, span.start < span.end, span.end <= text.count else {
            throw StoreError.invalidSpan(rule: rule, start: span.start, end: span.end, length: text.count)
        }
    }

    private mutating func addLinks(_ decisions: [PersonDecision]) throws -> [String: Int64] {
        let names = PersonNames(db: db)
        var newPersons: [String: Int64] = [:]
        var links: [String: Int64] = [:]
        for decision in decisions where personsByName[decision.name] == nil {
            let person: Int64
            switch decision.choice {
            case .known(let id): person = id
            case .new(let name): person = try newPersons[name] ?? names.makePerson(name)
            }
            if case .new(let name) = decision.choice { newPersons[name] = person }
            personsByName[decision.name] = person
            let writer = RowWriter(db)
            try writer.run(
                "INSERT INTO person_links (source_id, name, person_id, score, rule, reason) VALUES (?, ?, ?, ?, ?, ?)",
                source, decision.name, person, decision.score, decision.rule, decision.reason)
            links[decision.name] = writer.lastID
            try names.add(decision.name, to: person, from: source)
        }
        for person in Set(personsByName.values).sorted() { try names.choose(for: person) }
        return links
    }

    private func addOffice(_ held: OfficeHeld, of person: Int64, rule: String) throws {
        try check(held.evidence, of: rule)
        var (state, organization): (String?, String?) = (nil, nil)
        switch held.of {
        case .state(let code): state = code
        case .organization(let key): organization = key
        case nil: break
        }
        try RowWriter(db).run(
            """
            INSERT INTO offices_held (
                source_id, person_id, office, of_state, of_organization, qualifier, is_inferred, start, end)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            source, person, held.office, state, organization, held.qualifier?.rawValue, held.isInferred,
            held.evidence.start, held.evidence.end)
    }

    private mutating func row(of collective: Collective, at span: Span, rule: String) throws -> Int64 {
        if let group = groups.first(where: { $0.collective == collective && $0.span.overlaps(span) }) {
            return group.id
        }
        try check(span, of: rule)
        let writer = RowWriter(db)
        try writer.run(
            """
            INSERT INTO collectives (source_id, text, quantifier, base, at_least, at_most, is_approximate, start, end)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            source, collective.text, collective.quantifier, collective.base, collective.atLeast, collective.atMost,
            collective.isApproximate, span.start, span.end)
        let id = writer.lastID
        for state in collective.members {
            try writer.run("INSERT OR IGNORE INTO collective_members (collective_id, state) VALUES (?, ?)", id, state)
        }
        groups.append(Group(id: id, collective: collective, span: span))
        try mention(span, collective: id, rule: rule)
        return id
    }

    private func mention(
        _ span: Span, person: Int64? = nil, state: String? = nil, organization: String? = nil,
        collective: Int64? = nil, link: Int64? = nil, rule: String
    ) throws {
        try check(span, of: rule)
        try RowWriter(db).run(
            """
            INSERT INTO mentions (
                source_id, start, end, person_id, state, organization, collective_id, person_link_id, rule, score)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1.0)
            """,
            source, span.start, span.end, person, state, organization, collective, link, rule)
    }
}

/// An actor as its four columns; at most one is filled.
struct ActorColumns {
    var person: Int64?
    var state: String?
    var organization: String?
    var collective: Int64?
}
