/// What led to one statement or commitment.
public struct WhyQuestion: Question {
    /// What one row of the answer is.
    public typealias Row = WhyRow

    /// Which row is asked about.
    public let id: RowID

    /// The question of that row.
    public init(_ id: RowID) { self.id = id }

    public static let name = "why"
    public static let summary = "What led to a row: its rule, its words, who was taken for whom, and its source."
    public static let parameters = [QuestionParameter("id", "the row in statements or commitments")]
    public static let example = "onrecord why c5"

    public var sql: String {
        """
        WITH asked AS (\(selection)),
        steps (nth, step, about, rule, score, decided_by, detail, start, end) AS (
            SELECT 1, 'found', :id_text, rule, score, 'extractor', NULL, start, end FROM asked
            UNION ALL SELECT 2, 'words', part, NULL, NULL, NULL, NULL, start, end FROM (\(marks))
            UNION ALL
            SELECT 3, 'link', persons.key, links.rule, links.score, links.decided_by,
                links.name || ': ' || links.reason, NULL, NULL
            FROM asked
            JOIN person_links AS links ON links.id IN (asked.link_id, asked.said_link_id)
            JOIN persons ON persons.id = links.person_id
            UNION ALL
            SELECT 4, 'statement', 's' || statements.id, statements.rule, statements.score, 'extractor', NULL,
                statements.start, statements.end
            FROM asked JOIN statements ON statements.id = asked.statement_id
            UNION ALL
            SELECT 5, 'origin', origins.key, NULL, NULL, NULL, origins.name, NULL, NULL
            FROM asked JOIN sources AS origins ON origins.id = asked.origin_id
            WHERE asked.origin_id <> asked.source_id
            UNION ALL
            SELECT 6, 'source', sources.key, NULL, NULL, NULL, sources.name || ', ' || sources.extractor_version, NULL, NULL
            FROM asked JOIN sources ON sources.id = asked.source_id
            UNION ALL
            SELECT 7, 'run', CAST(runs.id AS TEXT), NULL, NULL, NULL, runs.extractor_version || ', ' || runs.started_at,
                NULL, NULL
            FROM asked JOIN sources ON sources.id = asked.source_id
            JOIN import_runs AS runs ON runs.id = sources.import_run_id
            UNION ALL
            SELECT 8, 'reading', CAST(runs.id AS TEXT), NULL, NULL, NULL,
                runs.extractor_version || ', ' || runs.started_at, NULL, NULL
            FROM asked JOIN sources ON sources.id = asked.source_id
            JOIN import_runs AS runs ON runs.id = sources.extraction_run_id
            WHERE sources.extraction_run_id <> sources.import_run_id
            UNION ALL
            SELECT 8 + packs.position, 'pack', packs.name, NULL, NULL, NULL, packs.sha256, NULL, NULL
            FROM asked JOIN sources ON sources.id = asked.source_id
            JOIN import_packs AS packs ON packs.import_run_id = sources.extraction_run_id)
        SELECT overview.*, substr(sources.text, overview.start + 1, overview.end - overview.start) AS words
        FROM steps AS overview JOIN asked JOIN sources ON sources.id = asked.source_id
        ORDER BY overview.nth, overview.start, overview.end DESC, overview.about
        """
    }

    public var arguments: [String: QuestionArgument] {
        switch id {
        case .statement(let number), .commitment(let number): ["id": .integer(number), "id_text": .text(id.text)]
        }
    }

    private var selection: String {
        switch id {
        case .statement:
            """
            SELECT rule, score, start, end, statements.source_id, by_link_id AS link_id, NULL AS said_link_id,
                NULL AS statement_id, origin_source_id AS origin_id
            FROM statements JOIN statement_origins ON statement_id = id
            WHERE id = :id
            """
        case .commitment:
            """
            SELECT rule, score, start, end, commitments.source_id, actor_link_id AS link_id,
                attributed_link_id AS said_link_id, statement_id, origin_source_id AS origin_id
            FROM commitments JOIN commitment_origins ON commitment_id = id
            WHERE id = :id
            """
        }
    }

    private var marks: String {
        switch id {
        case .statement: StatementRow.marks
        case .commitment: CommitmentRow.marks
        }
    }
}
