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

    /// A stretch of the source's text.
    public struct Excerpt: Sendable, Hashable {
        /// The words.
        public let text: String
        /// Where it begins, in code points of the source's text.
        public let start: Int
    }

    /// The row itself, as a table of one line.
    public let answer: Answer
    /// The lines of the source that hold the whole row.
    public let paragraph: String
    /// Where the paragraph begins, in code points of the source's text.
    public let start: Int
    /// What people read: the paragraph, or only the sentences of evidences and marks that are far apart.
    public let excerpts: [Excerpt]
    /// In the order of the text, wider ones first.
    public let marks: [Mark]
}

extension ReadOnlyArchive {
    /// The passage of a row; nil where no current source has such a row.
    ///
    /// - Throws: `ArchiveError` where the file cannot be read.
    public func passage(of id: RowID) throws -> Passage? {
        switch id {
        case .commitment(let number): try passage(of: CommitmentRow.self, number)
        case .statement(let number): try passage(of: StatementRow.self, number)
        }
    }

    private func passage<Numbered: NumberedRow>(of type: Numbered.Type, _ number: Int) throws -> Passage? {
        guard let row = try rows(OneRowQuestion<Numbered>(id: number)).first else { return nil }
        let (text, marks) = try reader.read { db in
            let text = try String.fetchOne(
                db, sql: "SELECT text FROM sources WHERE id = ?", arguments: [row.citation.sourceID])
            let marks = try Row.fetchAll(db, sql: Numbered.marks, arguments: ["id": number]).map {
                Passage.Mark(part: $0["part"], span: Span($0["start"], $0["end"]))
            }
            return (text ?? "", marks)
        }
        let scalars = Array(text.unicodeScalars)
        let evidence = Span(row.citation.start, row.citation.end)
        let first = marks.map(\.span.start).min() ?? evidence.start
        let last = min(marks.map(\.span.end).max() ?? evidence.end, scalars.count)
        let start = scalars[..<min(first, scalars.count)].lastIndex(of: "\n").map { $0 + 1 } ?? 0
        let end = scalars[max(last, start)...].firstIndex(of: "\n") ?? scalars.count
        let paragraph = Passage.Excerpt(scalars, start..<end)
        let groups = Surroundings.groups(of: [evidence] + marks.map(\.span), in: text)
        let answer = Answer(fields: Numbered.fields, rows: [row.values])
        return Passage(
            answer: answer.without(Carriage.fields + Carriage.counts), paragraph: paragraph.text,
            start: paragraph.start,
            excerpts: groups.count > 1 ? groups.map { Passage.Excerpt(scalars, $0) } : [paragraph], marks: marks)
    }
}

extension Passage.Excerpt {
    fileprivate init(_ scalars: [Unicode.Scalar], _ range: Range<Int>) {
        text = String(String.UnicodeScalarView(scalars[range]))
        start = range.lowerBound
    }
}
