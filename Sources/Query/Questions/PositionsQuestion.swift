import Facts

/// How positions went over time.
public struct PositionsQuestion: CommitmentSelection {
    /// What one row of the answer is.
    public typealias Row = PositionRow

    /// Which commitments to list.
    public var filter: CommitmentFilter

    /// The question of what the filter lets pass.
    public init(_ filter: CommitmentFilter = CommitmentFilter()) {
        self.filter = filter
    }

    public static let name = "positions"
    public static let summary = "How each actor's position on a contribution went over time, and what each step was."
    public static let example = "onrecord report positions"

    /// What is read of a commitment: of many, the other columns of the view take a quarter of the time.
    private static let columns = """
        id, actor, actor_kind, actor_key, contribution, contribution_key, contribution_words, overview.stance, certainty,
                rule, score, source, outlet, agency, published, source_id, start, end, evidence, origin_key, source_key,
                published_earliest, published_latest, passage_id
        """

    /// A step is marked only where the dates of the two sources leave no doubt which came first; equal stances need none.
    public var sql: String {
        """
        WITH strengths (stance, line, strength) AS (VALUES
            ('delivered', 'own', 5), ('pledged', 'own', 4), ('conditional', 'own', 3), ('considering', 'own', 2),
            ('undecided', 'own', 0), ('declined', 'own', -4), ('withdrawn', 'own', -5), ('requested', 'requested', 1),
            ('opposes', 'opposes', 1)),
        passing AS MATERIALIZED (
            SELECT \(Self.columns), line, strength - (certainty = 'unlikely') * 4 AS strength,
                \(CarriedRows.steps.keys(number: "id")),
                CASE WHEN overview.contribution_key = 'other' THEN lower(overview.contribution_words) END AS other_words
            FROM commitment_overview AS overview
            CROSS JOIN strengths USING (stance)
            WHERE overview.id IN (
        \(CommitmentFilter.sql))),
        \(CarriedRows.steps.tables),
        ordered AS (
            SELECT overview.*, carried.carriers,
                lag(strength) OVER before AS strength_before,
                lag(published_latest) OVER before AS latest_before,
                lag(published_earliest) OVER before AS earliest_before,
                row_number() OVER before AS nth
            FROM carried
            CROSS JOIN passing AS overview ON overview._number = carried._lead
            WINDOW before AS (
                PARTITION BY actor_kind, actor_key, contribution_key, other_words, line
                ORDER BY published_earliest NULLS LAST, published_latest, source_key, start, id))
        SELECT *,
            CASE
                WHEN nth = 1 THEN 'new'
                WHEN strength = strength_before THEN 'repeated'
                WHEN published_earliest IS NULL OR earliest_before IS NULL OR latest_before >= published_earliest THEN NULL
                WHEN strength * strength_before < 0 THEN 'reversed'
                WHEN abs(strength) > abs(strength_before) THEN 'hardened'
                ELSE 'softened'
            END AS step
        FROM ordered AS overview
        ORDER BY overview.actor, overview.actor_key, overview.contribution, overview.contribution_key,
            overview.other_words, overview.line, overview.nth
        """
    }
}
