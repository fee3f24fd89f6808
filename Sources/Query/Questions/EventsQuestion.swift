import Facts

/// Who took part in which meeting.
public struct EventsQuestion: ScoredQuestion, DatedQuestion, StateQuestion, PersonQuestion {
    /// What one row of the answer is.
    public typealias Row = EventRow

    /// Codes of states that take part, or for which somebody does.
    public var states: Set<String> = []
    /// Keys of persons who take part, or are there for somebody.
    public var persons: Set<String> = []
    /// Ways of taking part: any of them.
    public var statuses: Set<Attendance.Status> = []
    /// Kinds of participant: any of them.
    public var participantKinds: Set<ActorName.Kind> = []
    /// Which meetings.
    public var meeting = MeetingFilter()
    /// Only meetings with that score or more, from 0 to 1; nil does not restrict.
    public var minScore: Double?
    /// Which sources to look into.
    public var sources = SourceFilter()

    /// The question without a restriction.
    public init() {}

    public static let name = "events"
    public static let summary = "Which meetings there are, and who took part: one row a participant of a meeting."
    public static let example = "onrecord report events"
    public static let parameters =
        [
            QuestionParameter("states", "codes of states that take part, or for which somebody does"),
            QuestionParameter("persons", "keys of persons who take part, or are there for somebody"),
            QuestionParameter("statuses", "attended, expected, absent or represented"),
            QuestionParameter("participant_kinds", "state, organization, person or collective"),
            QuestionParameter("min_score", "the least score"),
        ] + MeetingFilter.parameters + SourceFilter.parameters

    public var sql: String {
        """
        SELECT
            overview.id, overview.kind, overview.words, overview.place, overview.place_city, overview.place_key,
            overview.time, overview.host, overview.host_key, overview.status AS event_status, overview.figures,
            attendances.actor, attendances.actor_kind, attendances.actor_key, attendances.status, attendances.certainty,
            attendances.for_name, attendances.for_key, attendances.representative, attendances.representative_key,
            overview.source, overview.outlet, overview.agency, overview.published, overview.source_id,
            COALESCE(attendances.start, overview.start) AS start,
            COALESCE(attendances.end, overview.end) AS end,
            COALESCE(attendances.evidence, overview.evidence) AS evidence,
            COALESCE(attendances.rule, overview.rule) AS rule,
            COALESCE(attendances.score, overview.score) AS score
        FROM event_overview AS overview
        JOIN sources ON sources.id = overview.source_id
        LEFT JOIN attendance_overview AS attendances ON attendances.event_id = overview.id
        WHERE (:states IS NULL
            OR attendances.for_key IN (SELECT value FROM json_each(:states))
            OR attendances.actor_key IN (SELECT value FROM json_each(:states)))
        AND (:persons IS NULL
            OR attendances.representative_key IN (SELECT value FROM json_each(:persons))
            OR attendances.actor_key IN (SELECT value FROM json_each(:persons)))
        AND (:statuses IS NULL OR attendances.status IN (SELECT value FROM json_each(:statuses)))
        AND (:participant_kinds IS NULL
            OR attendances.actor_kind IN (SELECT value FROM json_each(:participant_kinds)))
        AND \(MeetingFilter.sql("overview.id"))
        AND (:min_score IS NULL OR COALESCE(attendances.score, overview.score) >= :min_score)
        AND \(SourceFilter.sql)
        ORDER BY \(SourceFilter.order), attendances.start, attendances.id
        """
    }

    public var arguments: [String: QuestionArgument] {
        sources.arguments(
            and: meeting.arguments(and: [
                "states": .any(states), "persons": .any(persons), "statuses": .any(statuses.map(\.rawValue)),
                "participant_kinds": .any(participantKinds.map(\.rawValue)), "min_score": .optional(minScore),
            ]))
    }
}
