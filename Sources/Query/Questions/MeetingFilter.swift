import Facts

/// Which meetings a question is about; empty parts do not restrict.
public struct MeetingFilter: Sendable, Hashable {
    /// Kinds of meeting: any of them.
    public var kinds: Set<Event.Kind> = []
    /// Cities, as sources write them: any of them.
    public var cities: Set<String> = []
    /// Codes of states where it is held: any of them.
    public var places: Set<String> = []
    /// Keys of organizations whose meeting it is, that take part, or that the source names where it gives no host.
    public var hosts: Set<String> = []

    /// A filter that lets everything pass.
    public init() {}

    static let parameters = [
        QuestionParameter("meeting_kinds", "meeting, summit, conference, session, talks or call"),
        QuestionParameter("cities", "cities where it is held, as sources write them"),
        QuestionParameter("meeting_states", "codes of states where it is held"),
        QuestionParameter("hosts", "keys of organizations that meet"),
    ]

    /// The filter's arguments, and those of the question that has it.
    func arguments(and own: [String: QuestionArgument]) -> [String: QuestionArgument] {
        own.merging([
            "meeting_kinds": .any(kinds.map(\.rawValue)), "cities": .any(cities), "meeting_states": .any(places),
            "hosts": .any(hosts),
        ]) { first, _ in first }
    }

    /// True where the meeting with that id passes.
    static func sql(_ id: String) -> String {
        """
        (COALESCE(:meeting_kinds, :cities, :meeting_states, :hosts) IS NULL OR \(id) IN (
            SELECT events.id
            FROM events
            WHERE (:meeting_kinds IS NULL OR events.kind IN (SELECT value FROM json_each(:meeting_kinds)))
                AND (:cities IS NULL OR events.place_city IN (SELECT value FROM json_each(:cities)))
                AND (:meeting_states IS NULL OR events.place_state IN (SELECT value FROM json_each(:meeting_states)))
                AND (:hosts IS NULL
                    OR events.host_organization IN (SELECT value FROM json_each(:hosts))
                    OR EXISTS (
                        SELECT 1 FROM attendances
                        WHERE event_id = events.id AND actor_organization IN (SELECT value FROM json_each(:hosts)))
                    OR events.host_organization IS NULL AND EXISTS (
                        SELECT 1 FROM mentions
                        WHERE mentions.source_id = events.source_id
                            AND mentions.organization IN (SELECT value FROM json_each(:hosts))))))
        """
    }
}
