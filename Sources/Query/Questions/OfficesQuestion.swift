/// Who held which office, and who says so.
public struct OfficesQuestion: OfficeQuestion, DatedQuestion {
    /// What one row of the answer is.
    public typealias Row = OfficeRow

    /// Keys of persons.
    public var persons: Set<String> = []
    /// Which offices to look at.
    public var office = OfficeFilter()
    /// Which sources to look into.
    public var sources = SourceFilter()

    /// The question without a restriction.
    public init() {}

    public static let name = "offices"
    public static let summary = "Who held which office by whose report, first to last: one row a holder of an office."
    public static let example = "onrecord report offices --state DE --office defence_minister"
    public static let parameters =
        [QuestionParameter("persons", "keys of persons")] + OfficeFilter.parameters + SourceFilter.parameters

    /// The dates are those of the sources: when an office began and ended they do not say.
    public var sql: String {
        """
        WITH passing AS (
            SELECT overview.*, COALESCE(states.name, organizations.name) AS polity
            FROM office_overview AS overview
            JOIN sources ON sources.id = overview.source_id
            LEFT JOIN states ON states.code = overview.state_key
            LEFT JOIN organizations ON organizations.key = overview.organization_key
            WHERE (:persons IS NULL OR overview.person_key IN (SELECT value FROM json_each(:persons)))
            AND overview.id IN (
                SELECT id
                FROM offices_held
                WHERE \(OfficeFilter.sql))
            AND \(SourceFilter.sql)),
        led AS MATERIALIZED (
            SELECT overview.*,
                first_value(id) OVER (same ORDER BY is_inferred, \(SourceFilter.order)) AS _lead,
                first_value(published) OVER earliest AS reported_from,
                first_value(published_earliest) OVER earliest AS first_day,
                first_value(published) OVER (
                    same ORDER BY published_latest DESC NULLS LAST, published_earliest DESC) AS reported_until
            FROM passing AS overview
            WINDOW same AS (PARTITION BY person_id, office_key, state_key, organization_key, qualifier),
                earliest AS (same ORDER BY published_earliest NULLS LAST, published_latest)),
        \(Carriage.sql)
        SELECT
            overview.person, overview.person_key, overview.office_key, overview.state_key, overview.organization_key,
            overview.qualifier, overview.rule, overview.reported_from, overview.reported_until, carried.carriers,
            \(Surroundings.citation)
        FROM carried
        CROSS JOIN led AS overview ON overview.id = carried._lead
        JOIN offices_held AS places ON places.id = overview.id
        JOIN sources ON sources.id = places.source_id
        ORDER BY overview.polity NULLS LAST, overview.office_key, overview.first_day NULLS LAST,
            CASE overview.qualifier WHEN 'former' THEN 1 WHEN 'outgoing' THEN 2 WHEN 'designate' THEN 4 ELSE 3 END,
            overview.person, overview.person_key, overview.qualifier
        """
    }

    public var arguments: [String: QuestionArgument] {
        sources.arguments(and: office.arguments(persons: persons))
    }
}
