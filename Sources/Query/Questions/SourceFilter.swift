/// Which sources a question looks into; empty parts do not restrict.
public struct SourceFilter: Sendable, Hashable {
    /// Outlets, agencies, names or keys of sources: any of them.
    public var publishers: Set<String> = []
    /// First day, as `2025-04-01`: sources that can be of that day or later.
    public var from: String?
    /// Last day: sources that can be of that day or earlier.
    public var until: String?
    /// A day: only sources that were there by then, whatever their date can mean.
    public var asOf: String?
    /// Codes of states that the source names.
    public var states: Set<String> = []
    /// Keys of organizations that the source names.
    public var organizations: Set<String> = []
    /// Keys of persons whom the source names.
    public var persons: Set<String> = []
    /// Whether one of the states, organizations and persons is enough, instead of all.
    public var isAnyNameEnough = false
    /// What the source's text has to match, in the language of FTS5; nil does not restrict.
    public var match: String?

    /// A filter that lets everything pass.
    public init() {}

    static let parameters = [
        QuestionParameter("publishers", "outlets, agencies, names or keys of sources"),
        QuestionParameter("from", "first day that the source can be of"),
        QuestionParameter("until", "last day that the source can be of"),
        QuestionParameter("as_of", "the day by which the source was there for sure"),
        QuestionParameter("named_states", "codes of states that the source names"),
        QuestionParameter("named_organizations", "keys of organizations that the source names"),
        QuestionParameter("named_persons", "keys of persons whom the source names"),
        QuestionParameter("least_names", "how many of these it has to name"),
        QuestionParameter("text_match", "what its text has to match, as FTS5 reads it"),
    ]

    var arguments: [String: QuestionArgument] {
        [
            "publishers": .any(publishers), "from": .optional(from), "until": .optional(until),
            "as_of": .optional(asOf),
            "named_states": .any(states), "named_organizations": .any(organizations), "named_persons": .any(persons),
            "least_names": leastNames == 0 ? .none : .integer(leastNames), "text_match": .optional(match),
        ]
    }

    /// The arguments of a question that has `own` ones beside the filter's.
    func arguments(and own: [String: QuestionArgument]) -> [String: QuestionArgument] {
        own.merging(arguments) { first, _ in first }
    }

    private var leastNames: Int {
        let count = states.count + organizations.count + persons.count
        return isAnyNameEnough ? min(count, 1) : count
    }

    /// Restricts the current rows of `sources`.
    static let sql = """
        sources.superseded_in IS NULL
        AND (:publishers IS NULL
            OR sources.outlet IN (SELECT value FROM json_each(:publishers))
            OR sources.agency IN (SELECT value FROM json_each(:publishers))
            OR sources.name IN (SELECT value FROM json_each(:publishers))
            OR sources.key IN (SELECT value FROM json_each(:publishers)))
        AND (:from IS NULL OR sources.published_latest >= :from)
        AND (:until IS NULL OR sources.published_earliest <= :until)
        AND (:as_of IS NULL OR sources.published_latest <= :as_of)
        AND (:text_match IS NULL
            OR sources.id IN (SELECT rowid FROM source_search WHERE source_search MATCH :text_match))
        AND (COALESCE(:least_names, 0) = 0 OR :least_names <= (
            SELECT count(DISTINCT COALESCE(state, organization, named.key))
            FROM mentions LEFT JOIN persons AS named ON named.id = mentions.person_id
            WHERE mentions.source_id = sources.id
                AND (state IN (SELECT value FROM json_each(:named_states))
                    OR organization IN (SELECT value FROM json_each(:named_organizations))
                    OR named.key IN (SELECT value FROM json_each(:named_persons)))))
        """

    /// The order of rows that are called `overview`: by when their source appeared, then by place in it.
    static let order = """
        overview.published_earliest NULLS LAST, overview.source, overview.source_id, overview.start, overview.id
        """
}
