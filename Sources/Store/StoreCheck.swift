import Facts
import GRDB

/// Something in a store that is not as it must be.
package struct CheckFinding: Sendable, Hashable {
    package enum Problem: String, Sendable, Hashable, CaseIterable {
        /// SQLite's own check of the file's structure.
        case integrity
        /// A row points at a row that is not there.
        case foreignKey = "foreign_key"
        /// A span reaches past its text.
        case span
        /// A stored quote is not what its spans show.
        case quote
        /// A stored value has nothing to do with its words: the group's text, the digest of the text.
        case text
        /// A line of words without letters: evidence that shows nothing.
        case blank
    }

    package let problem: Problem
    package let table: String
    /// The row, where the problem has one.
    package let row: Int64?
    /// What was found.
    package let detail: String
}

/// What a check looked at and what it found.
package struct CheckReport: Sendable, Hashable {
    package let sources: Int
    package let spans: Int
    package let findings: [CheckFinding]
}

extension ArchiveReader {
    /// Checks the file's structure, its references, and that every stored span reads as stored.
    ///
    /// Older versions of articles are checked too. Time grows with the file; memory with the longest article.
    package func check() throws -> CheckReport {
        try read { db in
            var check = StoreCheck(db: db)
            try check.checkStructure()
            try check.checkSources()
            return CheckReport(sources: check.sources, spans: check.spans, findings: check.findings)
        }
    }
}

/// The work of one check.
struct StoreCheck {
    let db: Database
    private(set) var findings: [CheckFinding] = []
    private(set) var sources = 0
    private(set) var spans = 0

    init(db: Database) {
        self.db = db
    }

    mutating func checkStructure() throws {
        for message in try String.fetchAll(db, sql: "PRAGMA integrity_check") where message != "ok" {
            add(.integrity, "", nil, message)
        }
        for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") {
            add(.foreignKey, row[0], row[1], "no such row in \(row[2] as String)")
        }
    }

    mutating func checkSources() throws {
        let rows = try Row.fetchCursor(db, sql: "SELECT id, text, text_sha256 FROM sources ORDER BY id")
        while let row = try rows.next() {
            sources += 1
            let text: String = row[1]
            if SHA256.hex(text.utf8) != row[2] as String { add(.text, "sources", row[0], "digest of another text") }
            let index = CodePointIndex(text)
            for query in SpanQuery.all { try check(query, of: row[0], index) }
            try checkQuotes(of: row[0], index)
        }
    }

    private mutating func check(_ query: SpanQuery, of source: Int64, _ text: CodePointIndex) throws {
        let rows = try Row.fetchCursor(db.cachedStatement(sql: query.sql), arguments: [source])
        while let row = try rows.next() {
            spans += 1
            guard let words = Self.words(row[1], row[2], in: text) else {
                add(.span, query.table, row[0], "[\(row[1] as Int), \(row[2] as Int)) of \(text.count)")
                continue
            }
            if !words.contains(where: { $0.isLetter || $0.isNumber }), !query.mayBePunctuation {
                add(.blank, query.table, row[0], words)
            }
        }
    }

    private mutating func checkQuotes(of source: Int64, _ text: CodePointIndex) throws {
        let statement = try db.cachedStatement(
            sql: """
                SELECT statements.id, quote, spans.start, spans.end
                FROM statements
                LEFT JOIN statement_spans AS spans ON spans.statement_id = statements.id AND spans.part = 'quote'
                WHERE source_id = ?
                ORDER BY statements.id, position
                """)
        var shown: [Int64: (stored: String, pieces: [String])] = [:]
        for row in try Row.fetchAll(statement, arguments: [source]) {
            let piece = (row[2] as Int?).flatMap { start in Self.words(start, row[3], in: text) }
            shown[row[0], default: (row[1], [])].pieces += piece.map { [$0] } ?? []
        }
        for (id, quote) in shown.sorted(by: { $0.key < $1.key }) {
            let reading = quote.pieces.joined(separator: StatementRows.gap)
            if reading != quote.stored { add(.quote, "statements", id, reading) }
        }
    }

    private static func words(_ start: Int, _ end: Int, in text: CodePointIndex) -> String? {
        guard start >= 0, start < end else { return nil }
        return text.text(in: Span(start, end))
    }

    private mutating func add(_ problem: CheckFinding.Problem, _ table: String, _ row: Int64?, _ detail: String) {
        findings.append(CheckFinding(problem: problem, table: table, row: row, detail: detail))
    }
}

/// Where spans are stored: row, start and end of those of one source.
private struct SpanQuery {
    let table: String
    let sql: String
    var mayBePunctuation = false

    private init(_ table: String, _ sql: String, mayBePunctuation: Bool = false) {
        self.table = table
        self.sql = sql
        self.mayBePunctuation = mayBePunctuation
    }

    private init(_ table: String, start: String = "start", end: String = "end", mayBePunctuation: Bool = false) {
        self.init(
            table, "SELECT id, \(start), \(end) FROM \(table) WHERE source_id = ? AND \(start) IS NOT NULL ORDER BY id",
            mayBePunctuation: mayBePunctuation)
    }

    private init(attendances start: String, _ end: String) {
        self.init(
            "attendances",
            """
            SELECT attendances.id, attendances.\(start), attendances.\(end)
            FROM attendances JOIN events ON events.id = event_id
            WHERE source_id = ? AND attendances.\(start) IS NOT NULL ORDER BY attendances.id
            """)
    }

    static let all = [
        SpanQuery("_sentences", "SELECT source_id, start, end FROM _sentences WHERE source_id = ? ORDER BY start"),
        SpanQuery("source_readings", "SELECT source_id, start, end FROM source_readings WHERE source_id = ?"),
        SpanQuery("offices_held"),
        SpanQuery("collectives"),
        SpanQuery("mentions"),
        SpanQuery("dates"),
        SpanQuery("statements"),
        SpanQuery(
            "statement_spans",
            """
            SELECT statement_id, statement_spans.start, statement_spans.end
            FROM statement_spans JOIN statements ON statements.id = statement_id
            WHERE source_id = ? ORDER BY statement_id, part, position
            """, mayBePunctuation: true),
        SpanQuery("commitments"),
        SpanQuery("commitments", start: "actor_start", end: "actor_end"),
        SpanQuery("commitments", start: "contribution_start", end: "contribution_end"),
        SpanQuery("commitments", start: "stance_start", end: "stance_end"),
        SpanQuery("commitments", start: "beneficiary_start", end: "beneficiary_end"),
        SpanQuery("commitments", start: "place_start", end: "place_end"),
        SpanQuery("commitments", start: "reason_start", end: "reason_end"),
        SpanQuery(
            "commitment_evidences",
            """
            SELECT commitment_id, commitment_evidences.start, commitment_evidences.end
            FROM commitment_evidences JOIN commitments ON commitments.id = commitment_id
            WHERE source_id = ? ORDER BY commitment_id, position
            """),
        SpanQuery(
            "commitment_quantities",
            """
            SELECT commitment_id, quantities.start, quantities.end
            FROM commitment_quantities AS quantities JOIN commitments ON commitments.id = commitment_id
            WHERE source_id = ? ORDER BY commitment_id
            """),
        SpanQuery(
            "commitment_conditions",
            """
            SELECT commitment_id, commitment_conditions.start, commitment_conditions.end
            FROM commitment_conditions JOIN commitments ON commitments.id = commitment_id
            WHERE source_id = ? ORDER BY commitment_id, position
            """),
        SpanQuery("events"),
        SpanQuery("events", start: "words_start", end: "words_end"),
        SpanQuery("events", start: "place_start", end: "place_end"),
        SpanQuery("events", start: "time_start", end: "time_end"),
        SpanQuery("events", start: "host_start", end: "host_end"),
        SpanQuery(attendances: "start", "end"),
        SpanQuery(attendances: "actor_start", "actor_end"),
        SpanQuery(attendances: "representative_start", "representative_end"),
        SpanQuery("figures"),
        SpanQuery("figures", start: "words_start", end: "words_end"),
        SpanQuery("figures", start: "measured_start", end: "measured_end"),
    ]
}
