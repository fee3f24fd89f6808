import Facts
import GRDB

/// A statement or commitment inside its paragraph.
public struct Passage: Sendable, Hashable {
    /// A part of the row and the words that carry it.
    public struct Mark: Sendable, Hashable {
        /// speaker, cue, frame, quote, addressee; or actor, contribution, condition, reason, evidence.
        public let part: String
        /// In code points of the source's text.
        public let span: Span
    }

    /// The row itself, as a table of one line.
    public let answer: Answer
    /// The lines of the source that hold the whole row.
    public let paragraph: String
    /// Where the paragraph begins, in code points of the source's text.
    public let start: Int
    /// In the order of the text, wider ones first.
    public let marks: [Mark]
}

extension ReadOnlyArchive {
    /// The passage of a row; nil where no current source has such a row.
    ///
    /// - Throws: `ArchiveError` where the file cannot be read.
    public func passage(of id: RowID) throws -> Passage? {
        switch id {
        case .commitment(let number):
            guard let row = try rows(OneCommitmentQuestion(id: number)).first else { return nil }
            return try passage(
                Answer(fields: CommitmentRow.fields, rows: [row.values]), row.citation, marks: Self.commitmentMarks,
                id: number)
        case .statement(let number):
            guard let row = try rows(OneStatementQuestion(id: number)).first else { return nil }
            return try passage(
                Answer(fields: StatementRow.fields, rows: [row.values]), row.citation, marks: Self.statementMarks,
                id: number)
        }
    }

    private static let statementMarks = """
        SELECT part, start, end FROM statement_spans WHERE statement_id = :id ORDER BY start, end DESC, part
        """

    private static let commitmentMarks = """
        SELECT * FROM (
            SELECT 'evidence' AS part, start, end FROM commitments WHERE id = :id
            UNION ALL SELECT 'actor', actor_start, actor_end FROM commitments WHERE id = :id
            UNION ALL SELECT 'contribution', contribution_start, contribution_end FROM commitments WHERE id = :id
            UNION ALL SELECT 'reason', reason_start, reason_end FROM commitments WHERE id = :id
            UNION ALL SELECT 'condition', start, end FROM commitment_conditions WHERE commitment_id = :id
        )
        WHERE start IS NOT NULL
        ORDER BY start, end DESC, part
        """

    private func passage(_ answer: Answer, _ citation: Citation, marks sql: String, id: Int) throws -> Passage {
        let (text, marks) = try reader.read { db in
            let text = try String.fetchOne(
                db, sql: "SELECT text FROM sources WHERE id = ?", arguments: [citation.sourceID])
            let marks = try Row.fetchAll(db, sql: sql, arguments: ["id": id]).map {
                Passage.Mark(part: $0["part"], span: Span($0["start"], $0["end"]))
            }
            return (text ?? "", marks)
        }
        let scalars = Array(text.unicodeScalars)
        let first = marks.map(\.span.start).min() ?? citation.start
        let last = min(marks.map(\.span.end).max() ?? citation.end, scalars.count)
        let start = scalars[..<min(first, scalars.count)].lastIndex(of: "\n").map { $0 + 1 } ?? 0
        let end = scalars[max(last, start)...].firstIndex(of: "\n") ?? scalars.count
        var paragraph = String.UnicodeScalarView()
        paragraph.append(contentsOf: scalars[start..<end])
        return Passage(answer: answer, paragraph: String(paragraph), start: start, marks: marks)
    }
}
