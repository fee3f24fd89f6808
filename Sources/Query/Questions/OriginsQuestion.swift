/// Which passages several sources carry.
public struct OriginsQuestion: DatedQuestion {
    /// What one row of the answer is.
    public typealias Row = CarrierRow

    /// Keys of the sources that a passage counts for.
    public var origins: Set<String> = []
    /// Which sources to look into; of a passage that one of them carries all carriers are shown.
    public var sources = SourceFilter()

    /// The question without a restriction.
    public init() {}

    public static let name = "origins"
    public static let summary = "Which passages several articles carry: one row a carrier, the earliest first."
    public static let example = "onrecord report origins"
    public static let parameters =
        [QuestionParameter("origins", "keys of the sources that a passage counts for")] + SourceFilter.parameters

    public var sql: String {
        """
        SELECT
            overview.*,
            dense_rank() OVER (ORDER BY
                overview.origin_published NULLS LAST, overview.origin, overview.origin_key, overview.origin_start
            ) AS passage
        FROM passage_overview AS overview
        WHERE (:origins IS NULL OR overview.origin_key IN (SELECT value FROM json_each(:origins)))
        AND overview.passage_id IN (
            SELECT passage_id FROM passage_carriers JOIN sources ON sources.id = source_id
            WHERE \(SourceFilter.sql))
        ORDER BY overview.origin_published NULLS LAST, overview.origin, overview.origin_key, overview.origin_start,
            overview.is_origin DESC, overview.published_earliest NULLS LAST, overview.source, overview.source_id,
            overview.start
        """
    }

    public var arguments: [String: QuestionArgument] {
        sources.arguments(and: ["origins": .any(origins)])
    }
}
