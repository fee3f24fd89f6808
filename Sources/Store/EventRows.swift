import Facts
import GRDB

/// Writes one article's meetings with who takes part in them.
struct EventRows {
    let db: Database
    let source: Int64

    /// The rows of the events, in their order.
    func insert(_ events: [Event], _ actors: inout ActorRows) throws -> [Int64] {
        try events.map { event in
            try check(event, actors)
            let id = try insert(event)
            for attendance in event.attendances { try insert(attendance, of: id, &actors) }
            return id
        }
    }

    private func check(_ event: Event, _ actors: ActorRows) throws {
        let spans =
            [event.evidence, event.words] + [event.place?.span, event.time, event.host?.span].compactMap { $0 }
        for span in spans { try actors.check(span, of: event.rule) }
        for attendance in event.attendances {
            for span in [attendance.evidence, attendance.actorSpan, attendance.representative?.span] {
                if let span { try actors.check(span, of: attendance.rule) }
            }
        }
    }

    private func insert(_ event: Event) throws -> Int64 {
        let writer = RowWriter(db)
        try writer.run(
            """
            INSERT INTO events (
                source_id, kind, status, words_start, words_end, place_city, place_state, place_start, place_end,
                time_start, time_end, host_organization, host_start, host_end, mentions, start, end, rule, score)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            source, event.kind.rawValue, event.status.rawValue, event.words.start, event.words.end, event.place?.city,
            event.place?.state, event.place?.span.start, event.place?.span.end, event.time?.start, event.time?.end,
            event.host?.organization, event.host?.span.start, event.host?.span.end, event.furtherWords.count + 1,
            event.evidence.start, event.evidence.end, event.rule, event.score)
        return writer.lastID
    }

    private func insert(_ attendance: Attendance, of event: Int64, _ actors: inout ActorRows) throws {
        let actor = try actors.columns(for: attendance.actor, at: attendance.actorSpan, rule: attendance.rule)
        let deputy = try actors.columns(
            for: attendance.representative?.person.map(Actor.person), at: attendance.evidence, rule: attendance.rule)
        var (state, organization): (String?, String?) = (nil, nil)
        switch attendance.onBehalfOf {
        case .state(let code): state = code
        case .organization(let key): organization = key
        case nil: break
        }
        try RowWriter(db).run(
            """
            INSERT INTO attendances (
                event_id, actor_person_id, actor_link_id, actor_state, actor_organization, actor_collective_id, actor_start, actor_end,
                status, certainty, for_state, for_organization, representative_person_id, representative_link_id, representative_start,
                representative_end, start, end, rule, score)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            event, actor.person, actor.link, actor.state, actor.organization, actor.collective,
            attendance.actorSpan.start,
            attendance.actorSpan.end, attendance.status.rawValue, attendance.certainty.rawValue, state, organization,
            deputy.person, deputy.link, attendance.representative?.span.start, attendance.representative?.span.end,
            attendance.evidence.start, attendance.evidence.end, attendance.rule, attendance.score)
    }
}
