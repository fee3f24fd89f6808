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

    /// The sources that a judgement changed, which have to be read anew without it: where the words mean nobody, no row
    /// is left that tells.
    func sources(changedBy content: JudgementContent) throws -> [String] {
        guard content.targetState == nil, content.targetOrganization == nil else { return try sources(with: content) }
        return try String.fetchAll(
            db,
            sql: "SELECT key FROM sources WHERE instr(text, ?1) > 0 AND (?2 IS NULL OR key = ?2) ORDER BY key",
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
        let isNobody = state == nil && organization == nil
        for use in WordUse.all {
            if isNobody, let deletion = use.deletion {
                try writer.run(deletion, content.name, source)
            } else {
                try writer.run(use.update, content.name, source, state, organization)
            }
        }
        let mentions = """
            source_id = ?2 AND person_id IS NULL AND collective_id IS NULL AND (
                SELECT substr(text, mentions.start + 1, mentions.end - mentions.start) FROM sources WHERE id = ?2) = ?1
            """
        if isNobody {
            try writer.run("DELETE FROM mentions WHERE \(mentions)", content.name, source)
        } else {
            try writer.run(
                "UPDATE mentions SET state = ?3, organization = ?4, decided_by = ?5 WHERE \(mentions)", content.name,
                source, state, organization, key)
        }
    }
}
