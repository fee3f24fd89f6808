/// Which numbers are given, and what they count.
public struct FiguresQuestion: ScoredQuestion, DatedQuestion {
    public typealias Row = FigureRow

    /// Only figures of who takes part in a meeting.
    public var needsEvent = false
    /// Only figures with that score or more, from 0 to 1; nil does not restrict.
    public var minScore: Double?
    /// Which sources to look into.
    public var sources = SourceFilter()

    public init() {}

    public static let name = "figures"
    public static let summary = "Which numbers are given, what they count, and of which meeting: one row a number."
    public static let example = "onrecord report figures"
    public static let parameters =
        [
            QuestionParameter("needs_event", "1: only numbers of who takes part in a meeting"),
            QuestionParameter("min_score", "the least score"),
        ] + SourceFilter.parameters

    public var sql: String {
        """
        SELECT overview.*
        FROM figure_overview AS overview
        JOIN sources ON sources.id = overview.source_id
        WHERE (:needs_event IS NOT 1 OR overview.event_id IS NOT NULL)
        AND (:min_score IS NULL OR overview.score >= :min_score)
        AND \(SourceFilter.sql)
        ORDER BY \(SourceFilter.order)
        """
    }

    public var arguments: [String: QuestionArgument] {
        sources.arguments(and: ["needs_event": .flag(needsEvent), "min_score": .optional(minScore)])
    }
}
