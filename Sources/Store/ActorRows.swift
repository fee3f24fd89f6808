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
    private var personsByName: [String: PersonLinkRow] = [:]
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

    /// Settles who the names are, then writes each person's offices and mentions.
    mutating func addPersons(
        _ persons: [Person], _ names: [(name: String, profile: PersonProfile)], _ settling: PersonSettling
    ) throws {
        personsByName = try settling.link(names, of: source)
        for person in persons {
            let row = try row(of: person.name)
            for span in person.mentions { try mention(span, person: row, rule: person.rule) }
            for held in person.offices { try addOffice(held, of: row, rule: person.rule) }
        }
    }

    private func row(of name: String) throws -> PersonLinkRow {
        guard let row = personsByName[name] else { throw StoreError.undecidedPerson(name: name) }
        return row
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
            let row = try row(of: name)
            return ActorColumns(person: row.person, link: row.id)
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

    private func addOffice(_ held: OfficeHeld, of person: PersonLinkRow, rule: String) throws {
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
                source_id, person_id, person_link_id, office, of_state, of_organization, qualifier, rule, start,
                end)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            source, person.person, person.id, held.office, state, organization, held.qualifier?.rawValue,
            held.rule.rawValue, held.evidence.start, held.evidence.end)
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
        _ span: Span, person: PersonLinkRow? = nil, state: String? = nil, organization: String? = nil,
        collective: Int64? = nil, rule: String
    ) throws {
        try check(span, of: rule)
        try RowWriter(db).run(
            """
            INSERT INTO mentions (
                source_id, start, end, person_id, state, organization, collective_id, person_link_id, rule, score)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1.0)
            """,
            source, span.start, span.end, person?.person, state, organization, collective, person?.id, rule)
    }
}

/// An actor as its four columns; at most one is filled.
struct ActorColumns {
    var person: Int64?
    /// The decision behind the person.
    var link: Int64?
    var state: String?
    var organization: String?
    var collective: Int64?
}
