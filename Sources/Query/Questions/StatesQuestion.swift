/// Which states are named.
public struct StatesQuestion: DatedQuestion, StateQuestion {
    /// What one row of the answer is.
    public typealias Row = StateRow

    /// Codes of states.
    public var states: Set<String> = []
    /// Which sources to look into.
    public var sources = SourceFilter()

    /// The question without a restriction.
    public init() {}

    public static let name = "states"
    public static let summary = "Which states are named, and how often they speak and take positions."
    public static let example = "onrecord ask \"which countries are mentioned\""
    public static let parameters =
        [QuestionParameter("states", "codes of states")] + SourceFilter.parameters

    public var sql: String {
        """
        SELECT
            overview.*,
            \(Surroundings.citation)
        FROM state_overview AS overview
        JOIN (
            SELECT mentions.state, source_id, mentions.start, mentions.end, row_number() OVER (
                PARTITION BY mentions.state ORDER BY source_id, mentions.start, mentions.end) AS place
            FROM mentions
            JOIN sources ON sources.id = source_id
            WHERE mentions.state IS NOT NULL AND \(SourceFilter.sql)
        ) AS places ON places.state = overview.state_key AND places.place = 1
        JOIN sources ON sources.id = places.source_id
        WHERE (:states IS NULL OR overview.state_key IN (SELECT value FROM json_each(:states)))
        ORDER BY overview.mentions DESC, overview.state_key
        """
    }

    public var arguments: [String: QuestionArgument] {
        sources.arguments(and: ["states": .any(states)])
    }
}
