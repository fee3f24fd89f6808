import GRDB

/// Applies judgements on what words mean: which state or organization, or nobody.
struct WordLinks {
    let db: Database

    /// The sources that have the words of a judgement where a state or organization is named.
    func sources(with content: JudgementContent) throws -> [String] {
        try String.fetchAll(
            db,
            sql: """
                SELECT DISTINCT sources.key FROM mentions JOIN sources ON sources.id = source_id
                WHERE (mentions.state IS NOT NULL OR mentions.organization IS NOT NULL OR decided_by <> 'extractor')
                    AND substr(text, start + 1, end - start) = ?1 AND (?2 IS NULL OR sources.key = ?2)
                ORDER BY sources.key
                """,
            arguments: [content.name, content.source])
    }

    /// Applies every judgement in force to one source.
    func applyAll(to source: Int64, key: String) throws {
        for (judgement, content) in try JudgementRows(db: db).words() {
            guard content.source == nil || content.source == key else { continue }
            try apply(content, judgedBy: judgement, source: source)
        }
    }

    /// Gives the words their meaning wherever they stand for a state or organization.
    func apply(_ content: JudgementContent, judgedBy key: String) throws {
        for source in try sources(with: content) {
            guard let id = try Int64.fetchOne(db, sql: "SELECT id FROM sources WHERE key = ?", arguments: [source])
            else { continue }
            try apply(content, judgedBy: key, source: id)
        }
    }

    private func apply(_ content: JudgementContent, judgedBy key: String, source: Int64) throws {
        let writer = RowWriter(db)
        let (state, organization) = (content.targetState, content.targetOrganization)
        let words =
            "(SELECT substr(text, mentions.start + 1, mentions.end - mentions.start) FROM sources WHERE id = ?2)"
        // Who speaks or acts in these words is who the words mean.
        try writer.run(
            """
            UPDATE statements SET by_state = ?3, by_organization = ?4
            WHERE source_id = ?2 AND (by_state IS NOT NULL OR by_organization IS NOT NULL) AND EXISTS (
                SELECT 1 FROM mentions JOIN statement_spans AS spans
                    ON spans.statement_id = statements.id AND spans.part = 'speaker'
                WHERE mentions.source_id = ?2 AND mentions.start < spans.end AND spans.start < mentions.end
                    AND (mentions.state = by_state OR mentions.organization = by_organization) AND \(words) = ?1)
            """, content.name, source, state, organization)
        let actors = """
            source_id = ?2 AND (actor_state IS NOT NULL OR actor_organization IS NOT NULL) AND EXISTS (
                SELECT 1 FROM mentions
                WHERE mentions.source_id = ?2 AND mentions.start < actor_end AND actor_start < mentions.end
                    AND (mentions.state = actor_state OR mentions.organization = actor_organization) AND \(words) = ?1)
            """
        if state == nil, organization == nil {
            try writer.run("DELETE FROM commitments WHERE \(actors)", content.name, source)
            try writer.run(
                "DELETE FROM mentions WHERE source_id = ?2 AND person_id IS NULL AND collective_id IS NULL AND \(words) = ?1",
                content.name, source)
        } else {
            try writer.run(
                "UPDATE commitments SET actor_state = ?3, actor_organization = ?4 WHERE \(actors)", content.name,
                source,
                state, organization)
            try writer.run(
                """
                UPDATE mentions SET state = ?3, organization = ?4, decided_by = ?5
                WHERE source_id = ?2 AND person_id IS NULL AND collective_id IS NULL AND \(words) = ?1
                """, content.name, source, state, organization, key)
        }
    }
}
