import Facts
import GRDB

/// Writes one article's statements.
struct StatementRows {
    let db: Database
    let source: Int64

    /// Between the pieces of a quote that its frame interrupts.
    static let gap = " … "

    /// The rows made, in the order of `statements`.
    func insert(_ statements: [Facts.Statement], _ actors: inout ActorRows) throws -> [Int64] {
        try statements.map { try insert($0, &actors) }
    }

    private func insert(_ statement: Facts.Statement, _ actors: inout ActorRows) throws -> Int64 {
        let parts = Self.parts(of: statement)
        let spans = parts.flatMap(\.spans)
        for span in spans { try actors.check(span, of: statement.rule) }
        guard let start = spans.map(\.start).min(), let end = spans.map(\.end).max(), !statement.quote.isEmpty else {
            throw StoreError.invalidSpan(rule: statement.rule, start: 0, end: 0, length: actors.text.count)
        }
        let whole = Span(start, end)
        let by = try actors.columns(for: statement.by, at: statement.speaker.first ?? whole, rule: statement.rule)
        let quote = statement.quote.compactMap { actors.text.text(in: $0) }.joined(separator: Self.gap)
        let writer = RowWriter(db)
        try writer.run(
            """
            INSERT INTO statements (
                source_id, kind, medium, by_person_id, by_link_id, by_state, by_organization, by_collective_id, quote,
                start, end, rule, score)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            source, statement.kind.rawValue, statement.medium.rawValue, by.person, by.link, by.state, by.organization,
            by.collective, quote, whole.start, whole.end, statement.rule, statement.score)
        let id = writer.lastID
        for (part, spans) in parts {
            for (position, span) in spans.enumerated() {
                try writer.run(
                    "INSERT INTO statement_spans (statement_id, part, position, start, end) VALUES (?, ?, ?, ?, ?)",
                    id, part, position + 1, span.start, span.end)
            }
        }
        return id
    }

    private static func parts(of statement: Facts.Statement) -> [(part: String, spans: [Span])] {
        [
            ("speaker", statement.speaker), ("cue", statement.cue), ("frame", statement.frame),
            ("quote", statement.quote), ("addressee", statement.addressee),
        ]
    }
}
