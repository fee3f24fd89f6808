/// Who takes which position on which contribution.
public struct CommitmentsQuestion: CommitmentSelection {
    /// What one row of the answer is.
    public typealias Row = CommitmentRow

    /// Which commitments to list.
    public var filter: CommitmentFilter

    /// The question of what the filter lets pass.
    public init(_ filter: CommitmentFilter = CommitmentFilter()) {
        self.filter = filter
    }

    public static let name = "commitments"
    public static let summary = "Who takes which position on which contribution, with condition, reason and evidence."
    public static let example = "onrecord ask \"which countries condition participation on a US backstop\""
    public var sql: String {
        """
        WITH passing AS MATERIALIZED (
            SELECT overview.*,
                \(CarriedRows.commitments.keys(number: "id"))
            FROM (
        \(Self.columns)
            ) AS overview
            WHERE overview.id IN (
        \(CommitmentFilter.sql))),
        \(CarriedRows.commitments.tables)
        SELECT overview.*, carried.carriers
        FROM carried
        CROSS JOIN passing AS overview ON overview._number = carried._lead
        ORDER BY \(SourceFilter.order)
        """
    }

    /// What a row reads, before its restrictions.
    static let columns = """
        SELECT
            overview.*,
            \(CommitmentFilter.members),
            (SELECT json_group_array(concept) FROM (
                SELECT concept FROM commitment_conditions
                WHERE commitment_id = overview.id ORDER BY position)) AS condition_concepts,
            (SELECT json_group_array(state) FROM (
                SELECT state FROM commitment_reason_states
                WHERE commitment_id = overview.id ORDER BY state)) AS reason_states,
            (SELECT json_group_array(concept) FROM (
                SELECT concept FROM commitment_reason_concepts
                WHERE commitment_id = overview.id ORDER BY concept)) AS reason_concepts
        FROM commitment_overview AS overview
        """
}
