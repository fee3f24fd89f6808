import Facts
import GRDB

/// Writes one article sentence by sentence, with the rows of what it says.
struct ArticleRows {
    let sink: RowSink
    let source: Int64
    let words: ArchiveWords
    var draft = ArticleDraft()
    /// Rows of `person_links` by person.
    private var links: [Int64: Int64] = [:]
    /// Rows of `statements`, with who says it.
    private(set) var statements: [(id: Int64, by: Actor)] = []

    /// The columns that say who somebody is: at most one of the four has a value.
    struct Actor {
        var person: Int64?
        var link: Int64?
        var state: String?
        var organization: String?
        var collective: Int64?
    }

    init(_ sink: RowSink, source: Int64, words: ArchiveWords) {
        (self.sink, self.source, self.words) = (sink, source, words)
    }

    /// A line of its own, which says who publishes the article.
    mutating func writeOutlet(_ outlet: String) throws {
        let span = draft.write(outlet)
        draft.write("\n\n")
        try sink.insert(
            "source_readings", "source_id, field, value, start, end", [source, "outlet", outlet, span.start, span.end])
    }

    mutating func write(_ plan: StatementPlan, in passage: Int64?, publisher: String) throws {
        let first = draft.length
        let (by, speaker) = try writeSpeaker(plan.speaker)
        draft.write(" ")
        let cue = draft.write(plan.cue)
        var date: Int64?
        if let day = plan.date {
            draft.write(" ")
            date = try writeDate(day)
        }
        var addressee: Span?
        if let named = plan.addressee {
            draft.write(" ")
            let span = draft.write(named.name)
            try mention(Actor(state: named.key), at: span)
            addressee = span
        }
        let frame = Span(first, draft.length)
        draft.write(plan.kind == .direct ? ": \u{201E}" : ", ")
        let quote = draft.write(plan.quote)
        draft.write(plan.kind == .direct ? "\u{201C}." : ".")
        let id = try sink.insertNumbered(
            "statements",
            "source_id, kind, medium, by_person_id, by_link_id, by_state, by_organization, by_collective_id, quote, "
                + "start, end, rule, score",
            [
                source, plan.kind.rawValue, plan.medium.rawValue, by.person, by.link, by.state, by.organization,
                by.collective, plan.quote, first, quote.end, "generated", 0.9,
            ])
        for (part, span) in [
            ("speaker", speaker), ("cue", cue), ("frame", frame), ("quote", quote), ("addressee", addressee),
        ] {
            guard let span else { continue }
            try sink.insert(
                "statement_spans", "statement_id, part, position, start, end", [id, part, 1, span.start, span.end])
        }
        if let date { try sink.insert("statement_dates", "statement_id, date_id", [id, date]) }
        try endSentence(from: first, in: passage, publisher: publisher)
        statements.append((id, by))
    }

    private mutating func writeSpeaker(_ speaker: StatementPlan.Speaker) throws -> (Actor, Span) {
        switch speaker {
        case .person(let person):
            let isKnown = links[person.id] != nil
            let span = draft.write(isKnown ? person.surname : person.name)
            let actor = try link(person, at: span)
            try mention(actor, at: span)
            return (actor, span)
        case .state(let state): return try writeNamed(Actor(state: state.key), state.name)
        case .organization(let body): return try writeNamed(Actor(organization: body.key), body.name)
        case .collective(let plan): return try writeCollective(plan)
        case .unknown(let words): return (Actor(), draft.write(words))
        }
    }

    /// Writes a name that stands for `actor`.
    mutating func writeNamed(_ actor: Actor, _ name: String) throws -> (Actor, Span) {
        let span = draft.write(name)
        try mention(actor, at: span)
        return (actor, span)
    }

    mutating func writeCollective(_ plan: CollectivePlan) throws -> (Actor, Span) {
        let span = draft.write(plan.words)
        let id = try sink.insertNumbered(
            "collectives", "source_id, text, quantifier, base, start, end",
            [source, plan.words, plan.quantifier, plan.base, span.start, span.end])
        for state in plan.members {
            try sink.insert("collective_members", "collective_id, state", [id, state])
        }
        let actor = Actor(collective: id)
        try mention(actor, at: span)
        return (actor, span)
    }

    /// Writes the name of a person.
    mutating func writePerson(_ person: InventedPerson) throws -> (Actor, Span) { try writeSpeaker(.person(person)) }

    /// The link of a person in this article; with the first one half of the persons get their office.
    private mutating func link(_ person: InventedPerson, at span: Span) throws -> Actor {
        if let link = links[person.id] { return Actor(person: person.id, link: link) }
        let link = try sink.insertNumbered(
            "person_links", "source_id, name, person_id, profile_id, score, rule, reason",
            [source, person.name, person.id, person.id, 0.95, "same_name", "the same full name"])
        links[person.id] = link
        if (source + person.id) % 2 == 0 {
            _ = try sink.insertNumbered(
                "offices_held", "source_id, person_id, person_link_id, office, of_state, rule, start, end",
                [source, person.id, link, person.office, person.state, "office_named", span.start, span.end])
        }
        return Actor(person: person.id, link: link)
    }

    private func mention(_ actor: Actor, at span: Span) throws {
        _ = try sink.insertNumbered(
            "mentions",
            "source_id, start, end, person_id, state, organization, collective_id, person_link_id, rule, score",
            [
                source, span.start, span.end, actor.person, actor.state, actor.organization, actor.collective,
                actor.link, "generated", 0.9,
            ])
    }

    /// Writes a day of the calendar; gives its row.
    mutating func writeDate(_ day: String) throws -> Int64 {
        let span = draft.write(day)
        return try sink.insertNumbered(
            "dates", "source_id, edtf, earliest, latest, anchor, start, end, rule",
            [source, day, day, day, "absolute", span.start, span.end, "generated"])
    }

    /// Ends the sentence that began at `first`.
    mutating func endSentence(from first: Int, in passage: Int64? = nil, publisher: String = "") throws {
        let end = draft.length
        let print = Self.print(of: draft.text.unicodeScalars.suffix(end - first))
        try sink.insert("_sentences", "source_id, start, end, print", [source, first, end, print])
        if let passage {
            try sink.insert(
                "_passage_carriers", "source_id, start, end, print, passage_id, publisher",
                [source, first, end, print, passage, publisher])
        }
        draft.write(statements.count % 4 == 3 ? "\n\n" : " ")
    }

    /// FNV-1a over the letters.
    private static func print(of letters: some Sequence<Unicode.Scalar>) -> Int64 {
        Int64(
            bitPattern: letters.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1.value)) &* 0x100_0000_01B3 })
    }
}
