/// What positions depend on.
public struct ConditionsQuestion: CommitmentSelection {
    /// What one row of the answer is.
    public typealias Row = ConditionRow

    /// Which commitments to look at.
    public var filter: CommitmentFilter

    /// The question of what the filter lets pass.
    public init(_ filter: CommitmentFilter = CommitmentFilter()) {
        self.filter = filter
    }

    public static let name = "conditions"
    public static let summary = "What positions depend on: one row a condition of a commitment."
    public static let example = "onrecord ask \"under which conditions does Norway take part\""
    public var sql: String {
        """
        WITH stated AS (
            SELECT
                overview.*,
                conditions.concept AS condition_key,
                conditions.position,
                substr(sources.text, conditions.start + 1, conditions.end - conditions.start) AS condition_text,
                \(CommitmentFilter.members)
            FROM commitment_overview AS overview
            JOIN commitment_conditions AS conditions ON conditions.commitment_id = overview.id
            JOIN sources ON sources.id = overview.source_id
            WHERE overview.id IN (
        \(CommitmentFilter.sql))
            AND (:conditions IS NULL OR conditions.concept IN (
                SELECT concept FROM concept_ancestors WHERE wider IN (SELECT value FROM json_each(:conditions))))),
        passing AS MATERIALIZED (
            SELECT overview.*,
                \(CarriedRows.conditions.keys(number: "row_number() OVER (ORDER BY id, position)"))
            FROM stated AS overview),
        \(CarriedRows.conditions.tables)
        SELECT overview.*, carried.carriers
        FROM carried
        CROSS JOIN passing AS overview ON overview._number = carried._lead
        ORDER BY overview.condition_key, \(SourceFilter.order), overview.position
        """
    }
}
