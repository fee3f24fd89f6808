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
            JOIN commitment_states ON commitment_states.commitment_id = commitments.id),
        dated AS (
            SELECT scope, outlet, agency, published,
                row_number() OVER (publisher ORDER BY published_earliest, published) AS nth,
                row_number() OVER (publisher ORDER BY published_latest DESC, published) AS nth_from_last
            FROM parts
            WHERE published IS NOT NULL
            WINDOW publisher AS (PARTITION BY scope, outlet, agency)),
        periods AS MATERIALIZED (
            SELECT scope, outlet, agency, max(published) FILTER (WHERE nth = 1) AS first,
                max(published) FILTER (WHERE nth_from_last = 1) AS last
            FROM dated
            GROUP BY scope, outlet, agency),
        \(Self.states("named_states", "SELECT * FROM named")),
        \(Self.states("silent_states", "SELECT * FROM named EXCEPT SELECT * FROM positioned"))
        SELECT overview.scope, overview.outlet, overview.agency,
            count(*) AS sources,
            \(Self.value("first", of: "periods")) AS first,
            \(Self.value("last", of: "periods")) AS last,
            sum(published IS NULL) AS undated,
            sum((SELECT count(*) FROM statements WHERE statements.source_id = overview.source_id)) AS statements,
            sum((SELECT count(*) FROM commitments WHERE commitments.source_id = overview.source_id)) AS commitments,
            COALESCE(\(Self.value("states", of: "named_states")), '[]') AS states,
            COALESCE(\(Self.value("states", of: "silent_states")), '[]') AS silent
        FROM parts AS overview
        GROUP BY overview.scope, overview.outlet, overview.agency
        ORDER BY overview.scope, count(*) DESC, overview.outlet NULLS LAST, overview.agency
        """
    }

    public var arguments: [String: QuestionArgument] { sources.arguments }

    /// A common table of the states of each publisher that `selection` gives one by one.
    private static func states(_ name: String, _ selection: String) -> String {
        """
        \(name) AS MATERIALIZED (
            SELECT scope, outlet, agency, json_group_array(state) AS states
            FROM (\(selection) ORDER BY scope, outlet, agency, state)
            GROUP BY scope, outlet, agency)
        """
    }

    /// What a table with a row for each publisher has for the one of the row.
    private static func value(_ column: String, of table: String) -> String {
        """
        (SELECT \(column) FROM \(table)
                WHERE \(table).scope = overview.scope AND \(table).outlet IS overview.outlet
                    AND \(table).agency IS overview.agency)
        """
    }
}
