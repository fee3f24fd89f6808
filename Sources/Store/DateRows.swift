import Facts
import GRDB

/// Writes one article's dates, and to which statements and commitments they belong.
struct DateRows {
    let db: Database
    let source: Int64

    /// `statements` and `commitments` have the rows of those in `findings`.
    func insert(_ findings: Findings, statements: [Int64], commitments: [Int64], _ actors: ActorRows) throws {
        var dates: [(span: Span, id: Int64)] = []
        for date in findings.dates {
            try actors.check(date.span, of: date.rule)
            dates.append((date.span, try insert(date)))
        }
        guard !dates.isEmpty else { return }
        let frames = findings.statements.flatMap(\.frame)
        for (statement, id) in zip(findings.statements, statements) {
            let inside = dates.filter { date in statement.frame.contains { $0.contains(date.span) } }
            guard inside.count == 1 else { continue }
            try RowWriter(db).run("INSERT INTO statement_dates VALUES (?, ?)", id, inside[0].id)
        }
        for (commitment, id) in zip(findings.commitments, commitments) {
            let inside = dates.filter { date in
                commitment.evidence.contains(date.span) && !frames.contains { $0.contains(date.span) }
            }
            guard inside.count == 1 else { continue }
            try RowWriter(db).run("INSERT INTO commitment_dates VALUES (?, ?)", id, inside[0].id)
        }
    }

    private func insert(_ date: DateMentioned) throws -> Int64 {
        let writer = RowWriter(db)
        try writer.run(
            """
            INSERT INTO dates (source_id, edtf, earliest, latest, anchor, start, end, rule)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            source, date.edtf, date.earliest, date.latest, date.anchor.rawValue, date.span.start, date.span.end,
            date.rule)
        return writer.lastID
    }
}

extension Span {
    /// True where `other` lies inside.
    fileprivate func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
}
