/// Which sources a question looks into; empty parts do not restrict.
public struct SourceFilter: Sendable, Hashable {
    /// Outlets, agencies or names of sources: any of them.
    public var publishers: Set<String> = []
    /// First day, as `2025-04-01`: sources that can be of that day or later.
    public var from: String?
    /// Last day: sources that can be of that day or earlier.
    public var until: String?
    /// Codes of states, any of which the source names.
    public var states: Set<String> = []
    /// Keys of organizations, any of which the source names.
    public var organizations: Set<String> = []
    /// Keys of persons, any of whom the source names.
    public var persons: Set<String> = []

    public init() {}

    static let parameters = [
        QuestionParameter("publishers", "outlets, agencies or names of sources"),
        QuestionParameter("from", "first day that the source can be of"),
        QuestionParameter("until", "last day that the source can be of"),
        QuestionParameter("named_states", "codes of states that the source names"),
        QuestionParameter("named_organizations", "keys of organizations that the source names"),
        QuestionParameter("named_persons", "keys of persons that the source names"),
    ]

    var arguments: [String: QuestionArgument] {
        [
            "publishers": .any(publishers), "from": .optional(from), "until": .optional(until),
            "named_states": .any(states), "named_organizations": .any(organizations), "named_persons": .any(persons),
        ]
    }

    /// Restricts the current rows of `sources`.
    static let sql = """
        sources.superseded_in IS NULL
        AND (:publishers IS NULL
            OR sources.outlet IN (SELECT value FROM json_each(:publishers))
            OR sources.agency IN (SELECT value FROM json_each(:publishers))
            OR sources.name IN (SELECT value FROM json_each(:publishers)))
        AND (:from IS NULL OR sources.published_latest >= :from)
        AND (:until IS NULL OR sources.published_earliest <= :until)
        AND (:named_states IS NULL OR EXISTS (
            SELECT 1 FROM mentions
            WHERE mentions.source_id = sources.id AND state IN (SELECT value FROM json_each(:named_states))))
        AND (:named_organizations IS NULL OR EXISTS (
            SELECT 1 FROM mentions
            WHERE mentions.source_id = sources.id
                AND organization IN (SELECT value FROM json_each(:named_organizations))))
        AND (:named_persons IS NULL OR EXISTS (
            SELECT 1 FROM mentions JOIN persons AS named ON named.id = mentions.person_id
            WHERE mentions.source_id = sources.id AND named.key IN (SELECT value FROM json_each(:named_persons))))
        """
}
