/// Which dates are named.
public struct DatesQuestion: DatedQuestion {
    /// What one row of the answer is.
    public typealias Row = DateRow

    /// First day, as `2025-04-01`: dates that can be of that day or later.
    public var from: String?
    /// Last day: dates that can be of that day or earlier.
    public var until: String?
    /// Which sources to look into.
    public var sources = SourceFilter()

    /// The question without a restriction.
    public init() {}

    public static let name = "dates"
    public static let summary = "Which dates are named, and the first and last day that each can mean."
    public static let example = "onrecord report dates"
    public static let parameters =
        [
            QuestionParameter("date_from", "first day that the date can be of"),
            QuestionParameter("date_until", "last day that the date can be of"),
        ] + SourceFilter.parameters

    public var sql: String {
        """
        SELECT
            overview.id,
            overview.words,
            overview.edtf,
            overview.earliest,
            overview.latest,
            overview.anchor,
            overview.statements,
            overview.commitments,
            overview.rule,
            \(Surroundings.citation)
        FROM date_overview AS overview
        JOIN dates AS places ON places.id = overview.id
        JOIN sources ON sources.id = places.source_id
        WHERE (:date_from IS NULL OR overview.edtf IS NOT NULL AND COALESCE(overview.latest, '9999') >= :date_from)
        AND (:date_until IS NULL OR overview.edtf IS NOT NULL AND COALESCE(overview.earliest, '0000') <= :date_until)
        AND \(SourceFilter.sql)
        ORDER BY \(SourceFilter.order)
        """
    }

    public var arguments: [String: QuestionArgument] {
        sources.arguments(and: ["date_from": .optional(from), "date_until": .optional(until)])
    }
}
