/// What of the press is in the archive, and which states say nothing in it.
public struct CoverageQuestion: DatedQuestion {
    /// What one row of the answer is.
    public typealias Row = CoverageRow

    /// Which sources to look into.
    public var sources = SourceFilter()

    /// The question without a restriction.
    public init() {}

    public static let name = "coverage"
    public static let summary = "How many sources of which publisher and time there are, and which states are silent."
    public static let example = "onrecord report coverage"
    public static let parameters = SourceFilter.parameters

    public var sql: String {
        """
        WITH admitted AS MATERIALIZED (
            SELECT sources.* FROM sources WHERE \(SourceFilter.sql)),
        parts AS MATERIALIZED (
            SELECT 'all' AS scope, NULL AS outlet, NULL AS agency, id AS source_id, published, published_earliest,
                published_latest
            FROM admitted
            UNION ALL
            SELECT CASE WHEN COALESCE(outlet, agency) IS NULL THEN 'unnamed' ELSE 'publisher' END, outlet, agency, id,
                published, published_earliest, published_latest
            FROM admitted),
        named AS MATERIALIZED (
            SELECT DISTINCT scope, outlet, agency, state
            FROM parts JOIN mentions ON mentions.source_id = parts.source_id
            WHERE state IS NOT NULL),
        positioned AS MATERIALIZED (
            SELECT DISTINCT scope, outlet, agency, state
            FROM parts JOIN commitments ON commitments.source_id = parts.source_id
            JOIN commitment_states ON commitment_states.commitment_id = commitments.id)
        SELECT overview.scope, overview.outlet, overview.agency,
            count(*) AS sources,
            \(Self.date("published_earliest")) AS first,
            \(Self.date("published_latest DESC")) AS last,
            sum(published IS NULL) AS undated,
            sum((SELECT count(*) FROM statements WHERE statements.source_id = overview.source_id)) AS statements,
            sum((SELECT count(*) FROM commitments WHERE commitments.source_id = overview.source_id)) AS commitments,
            \(Self.states("SELECT state FROM named WHERE \(Self.isSame("named"))")) AS states,
            \(Self.states("""
                SELECT state FROM named WHERE \(Self.isSame("named"))
                        EXCEPT SELECT state FROM positioned WHERE \(Self.isSame("positioned"))
                """)) AS silent
        FROM parts AS overview
        GROUP BY overview.scope, overview.outlet, overview.agency
        ORDER BY overview.scope, count(*) DESC, overview.outlet NULLS LAST, overview.agency
        """
    }

    public var arguments: [String: QuestionArgument] { sources.arguments }

    private static func date(_ order: String) -> String {
        """
        (SELECT published FROM parts
                WHERE \(isSame("parts")) AND published IS NOT NULL ORDER BY \(order), published LIMIT 1)
        """
    }

    private static func states(_ selection: String) -> String {
        "(SELECT json_group_array(state) FROM (\(selection) ORDER BY state))"
    }

    private static func isSame(_ table: String) -> String {
        """
        \(table).scope = overview.scope AND \(table).outlet IS overview.outlet AND \(table).agency IS overview.agency
        """
    }
}
