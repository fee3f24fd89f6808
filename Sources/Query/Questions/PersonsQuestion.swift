/// Who is named, and in which office.
public struct PersonsQuestion: OfficeQuestion, DatedQuestion {
    /// What one row of the answer is.
    public typealias Row = PersonRow

    /// Keys of persons.
    public var persons: Set<String> = []
    /// Which offices to look at.
    public var office = OfficeFilter()
    /// Which sources to look into.
    public var sources = SourceFilter()

    /// The question without a restriction.
    public init() {}

    public static let name = "persons"
    public static let summary = "Who is named, and in which office: one row a person."
    public static let example = "onrecord ask \"who is defence minister of Germany\""
    public static let parameters =
        [QuestionParameter("persons", "keys of persons")] + OfficeFilter.parameters + SourceFilter.parameters

    public var sql: String {
        """
        SELECT
            overview.*,
            (SELECT json_group_array(json_array(office_key, state_key, organization_key, qualifier)) FROM (
                SELECT DISTINCT office_key, state_key, organization_key, qualifier
                FROM office_overview WHERE office_overview.person_id = overview.person_id
                ORDER BY office_key, state_key, organization_key, qualifier)) AS office_list,
            (SELECT json_group_array(name) FROM (
                SELECT name FROM person_names
                WHERE person_names.person_id = overview.person_id AND name <> overview.person
                ORDER BY name)) AS other_name_list,
            \(Surroundings.citation)
        FROM person_overview AS overview
        JOIN (
            SELECT person_id, source_id, start, end, row_number() OVER (
                PARTITION BY person_id ORDER BY rank, source_id, start, end) AS place
            FROM (
                SELECT person_id, source_id, start, end, 1 AS rank FROM offices_held
                WHERE \(OfficeFilter.sql)
                UNION ALL
                SELECT person_id, source_id, start, end, 2 FROM mentions
                WHERE person_id IS NOT NULL AND :offices IS NULL AND :office_states IS NULL
                    AND :office_organizations IS NULL AND :qualifiers IS NULL)
            JOIN sources ON sources.id = source_id
            WHERE \(SourceFilter.sql)
        ) AS places ON places.person_id = overview.person_id AND places.place = 1
        JOIN sources ON sources.id = places.source_id
        WHERE (:persons IS NULL OR overview.person_key IN (SELECT value FROM json_each(:persons)))
        ORDER BY overview.person, overview.person_id
        """
    }

    public var arguments: [String: QuestionArgument] {
        sources.arguments(and: office.arguments(persons: persons))
    }
}
