/// Where each state stands on each contribution now.
public struct MatrixQuestion: CommitmentSelection, GridQuestion {
    /// What one row of the answer is.
    public typealias Row = MatrixRow

    /// Which commitments to look at.
    public var filter: CommitmentFilter

    /// The question of what the filter lets pass.
    public init(_ filter: CommitmentFilter = CommitmentFilter()) {
        self.filter = filter
    }

    public static let name = "matrix"
    public static let summary = "Where each state stands on each contribution by the latest report."
    public static let example = "onrecord report matrix"

    /// The latest report counts: a dated one before one without a date, and what the state says for itself before what it
    /// asks of others. Of one day, what is stated comes before what is hedged, and a word of its own before a group's.
    public var sql: String {
        """
        WITH passing AS MATERIALIZED (
            SELECT overview.*, commitment_states.state AS state_key, commitment_states.is_member,
                (SELECT json_group_array(concept) FROM (
                    SELECT concept FROM commitment_conditions
                    WHERE commitment_id = overview.id ORDER BY position)) AS condition_concepts
            FROM commitment_overview AS overview
            JOIN commitment_states ON commitment_states.commitment_id = overview.id
            WHERE overview.contribution_key <> 'other' AND overview.id IN (
        \(CommitmentFilter.sql))
            AND (:states IS NULL OR commitment_states.state IN (SELECT value FROM json_each(:states)))),
        ranked AS (
            SELECT overview.*,
                count(*) OVER (PARTITION BY state_key, contribution_key) AS reports,
                row_number() OVER (
                    PARTITION BY state_key, contribution_key
                    ORDER BY stance IN ('requested', 'opposes'), published_latest DESC NULLS LAST,
                        published_earliest DESC, certainty <> 'stated', is_member, score DESC, id DESC) AS recency
            FROM passing AS overview)
        SELECT overview.*,
            (SELECT json_group_array(stance) FROM (
                SELECT DISTINCT stance FROM passing
                WHERE passing.state_key = overview.state_key
                    AND passing.contribution_key = overview.contribution_key
                ORDER BY stance)) AS stances
        FROM ranked AS overview
        WHERE overview.recency = 1
        ORDER BY overview.state_key, overview.contribution_key
        """
    }
}
