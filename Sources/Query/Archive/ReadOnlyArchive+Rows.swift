import GRDB
import Store

extension ReadOnlyArchive {
    /// Gives the rows that answer `question` to `receiver`, each as soon as it is read.
    ///
    /// With `inSentences`, the evidence of a row comes inside the sentence that it stands in.
    ///
    /// - Throws: `ArchiveError` where the file cannot be read; what `receiver` throws.
    public func send<Asked: Question>(
        _ question: Asked, to receiver: some RowReceiver, inSentences: Bool = false
    ) throws {
        let fields = Asked.Row.fields
        let sentence = inSentences ? EvidenceSentence(fields) : nil
        try reader.read { db in
            try receiver.begin(fields)
            let rows = try Row.fetchCursor(prepared(question, db))
            let places = ColumnPlaces()
            while let row = try rows.next() {
                let values = Asked.Row(Cells(row, places)).values
                guard try receiver.take(sentence?.shown(in: values, db) ?? values) else { return }
            }
        }
    }

    /// The rows that answer `question`, in a stable order.
    ///
    /// - Throws: `ArchiveError` where the file cannot be read.
    public func rows<Asked: Question>(_ question: Asked) throws -> [Asked.Row] {
        try reader.read { try rows(question, $0) }
    }

    func rows<Asked: Question>(_ question: Asked, _ db: Database) throws -> [Asked.Row] {
        let places = ColumnPlaces()
        let rows = try Row.fetchCursor(prepared(question, db))
        return try Array(rows.map { Asked.Row(Cells($0, places)) })
    }

    /// The same as a table.
    ///
    /// - Throws: `ArchiveError` where the file cannot be read.
    public func answer<Asked: Question>(_ question: Asked) throws -> Answer {
        let collector = AnswerCollector()
        try send(question, to: collector)
        return collector.answer
    }

    func prepared(_ question: some Question, _ db: Database) throws -> GRDB.Statement {
        let bound = question.arguments.compactMapValues(Self.value)
        let known = question.arguments.filter { bound[$0.key] == nil }
        // SQLite leaves out what cannot restrict anything only where it knows that when it reads the SQL.
        let statement = try db.cachedStatement(sql: SQLScript.filled(question.sql, known, absent: "NULL"))
        try statement.setArguments(StatementArguments(bound))
        return statement
    }

    /// Nil for what is written into the SQL.
    private static func value(_ argument: QuestionArgument) -> DatabaseValue? {
        switch argument {
        case .none, .flag: nil
        case .text(let text): text.databaseValue
        case .integer(let number): number.databaseValue
        case .real(let number): number.databaseValue
        case .list(let texts): QuestionArgument.json(texts).databaseValue
        }
    }
}
