/// What articles say of whom, as edges between an article and an entity, or between two entities.
enum MoneyEdges {
    static let statements =
        "SELECT "
        + MoneySQL.entity(
            "Documentation", id: MoneySQL.id("statement", row: "statements", of: "statements"),
            [
                ("document", MoneySQL.value(MoneySQL.article)),
                (
                    "entity",
                    MoneySQL.value(
                        MoneySQL.party("statements.by_person_id", "statements.by_state", "statements.by_organization"))
                ),
                (
                    "role",
                    "json_array('speaker: ' || replace(statements.kind, '_', ' ') || ' ' || replace(statements.medium, '_', ' or '))"
                ),
                ("summary", MoneySQL.value("statements.quote")),
                ("description", MoneySQL.value(RecordSQL.words("statements.start", "statements.end"))),
            ] + MoneySQL.evidence) + """
             FROM statements JOIN sources ON sources.id = statements.source_id
            WHERE \(RecordSQL.isCurrent)
                AND COALESCE(statements.by_person_id, statements.by_state, statements.by_organization) IS NOT NULL
            ORDER BY statements.source_id, statements.start, statements.id
            """

    /// One edge an actor; of a group each member that the text names.
    static let commitments =
        "SELECT "
        + MoneySQL.entity(
            "Documentation",
            id: MoneySQL.id("commitment", row: "commitments", of: "commitments")
                + " || COALESCE('-' || lower(members.state), '')",
            [
                ("document", MoneySQL.value(MoneySQL.article)),
                (
                    "entity",
                    MoneySQL.value(
                        "COALESCE(\(MoneySQL.party("commitments.actor_person_id", "commitments.actor_state", "commitments.actor_organization")), \(MoneySQL.state("members.state")))"
                    )
                ),
                ("role", MoneySQL.value("commitments.stance || ': ' || contributions.name")),
                ("status", MoneySQL.value("commitments.certainty")),
                ("summary", MoneySQL.values(summary)),
                ("description", MoneySQL.value(RecordSQL.words("commitments.start", "commitments.end"))),
            ] + MoneySQL.evidence) + """
             FROM commitments
            JOIN sources ON sources.id = commitments.source_id
            JOIN concepts AS contributions ON contributions.key = commitments.contribution
            LEFT JOIN collective_members AS members ON members.collective_id = commitments.actor_collective_id
            WHERE \(RecordSQL.isCurrent) AND (commitments.actor_collective_id IS NULL OR members.state IS NOT NULL)
            ORDER BY commitments.source_id, commitments.start, commitments.id, members.state
            """

    /// What the role leaves out, one sentence each.
    private static let summary = """
        SELECT 'on condition of: ' || name AS value FROM commitment_conditions JOIN concepts ON key = concept
        WHERE commitment_conditions.commitment_id = commitments.id
        UNION ALL
        SELECT 'as a member of: ' || text FROM collectives WHERE id = commitments.actor_collective_id
        UNION ALL
        SELECT 'according to: ' || name FROM persons WHERE id = commitments.attributed_person_id
        UNION ALL
        SELECT 'according to: ' || name FROM states WHERE code = commitments.attributed_state
        UNION ALL
        SELECT 'according to: ' || name FROM organizations WHERE key = commitments.attributed_organization
        """

    /// Who gives something to whom.
    static let receipts =
        "SELECT "
        + MoneySQL.entity(
            "UnknownLink", id: MoneySQL.id("receipt", row: "commitments", of: "commitments"),
            [
                (
                    "subject",
                    MoneySQL.value(
                        MoneySQL.party(
                            "commitments.actor_person_id", "commitments.actor_state", "commitments.actor_organization"))
                ),
                (
                    "object",
                    MoneySQL.value(
                        MoneySQL.party("NULL", "commitments.beneficiary_state", "commitments.beneficiary_organization"))
                ),
                ("role", MoneySQL.value("commitments.stance || ': ' || contributions.name")),
                ("status", MoneySQL.value("commitments.certainty")),
                ("description", MoneySQL.value(RecordSQL.words("commitments.start", "commitments.end"))),
            ] + MoneySQL.evidence) + """
             FROM commitments
            JOIN sources ON sources.id = commitments.source_id
            JOIN concepts AS contributions ON contributions.key = commitments.contribution
            WHERE \(RecordSQL.isCurrent) AND commitments.actor_collective_id IS NULL
                AND COALESCE(commitments.beneficiary_state, commitments.beneficiary_organization) IS NOT NULL
            ORDER BY commitments.source_id, commitments.start, commitments.id
            """

    /// A name as an article writes it, and whom it means: each name once an article.
    static let mentions =
        "SELECT "
        + MoneySQL.entity(
            "Mention", id: MoneySQL.id("mention", row: "mentions", of: "mentions"),
            [
                ("document", MoneySQL.value(MoneySQL.article)), ("name", MoneySQL.value("words")),
                (
                    "resolved",
                    MoneySQL.value(MoneySQL.party("mentions.person_id", "mentions.state", "mentions.organization"))
                ),
            ]) + """
             FROM (
                SELECT min(mentions.id) AS id, \(RecordSQL.words("mentions.start", "mentions.end")) AS words
                FROM mentions JOIN sources ON sources.id = mentions.source_id
                WHERE \(RecordSQL.isCurrent) AND mentions.collective_id IS NULL
                GROUP BY mentions.source_id, mentions.person_id, mentions.state, mentions.organization, words) AS first
            JOIN mentions ON mentions.id = first.id
            JOIN sources ON sources.id = mentions.source_id
            ORDER BY mentions.source_id, mentions.start, mentions.id
            """
}
