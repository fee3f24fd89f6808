/// What positions depend on.
public struct ConditionsQuestion: CommitmentSelection {
    public typealias Row = ConditionRow

    /// Which commitments to look at.
    public var filter: CommitmentFilter

    public init(_ filter: CommitmentFilter = CommitmentFilter()) {
        self.filter = filter
    }

    public static let name = "conditions"
    public static let summary = "What positions depend on: one row a condition of a commitment."
    public static let example = "onrecord ask \"under which conditions does Norway take part\""
    public var sql: String {
        """
        SELECT
            overview.*,
            conditions.concept AS condition_key,
            substr(sources.text, conditions.start + 1, conditions.end - conditions.start) AS condition_text,
            \(CommitmentFilter.members)
        FROM commitment_overview AS overview
        JOIN commitment_conditions AS conditions ON conditions.commitment_id = overview.id
        JOIN sources ON sources.id = overview.source_id
        WHERE overview.id IN (
        \(CommitmentFilter.sql))
        AND (:conditions IS NULL OR conditions.concept IN (
            SELECT concept FROM concept_ancestors WHERE wider IN (SELECT value FROM json_each(:conditions))))
        ORDER BY conditions.concept, \(SourceFilter.order), conditions.position
        """
    }
}
