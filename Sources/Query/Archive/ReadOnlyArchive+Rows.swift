import GRDB
import Store

extension ReadOnlyArchive {
    /// Gives the rows that answer `question` to `receiver`, each as soon as it is read.
    ///
    /// With `inSentences`, the evidence of a row comes inside the sentence that it stands in. `script` is the question's
    /// SQL where its values are in it: what people are shown is what runs.
    ///
    /// - Throws: `ArchiveError` where the file cannot be read; what `receiver` throws.
    func send<Asked: Question>(
        _ question: Asked, script: String?, to receiver: some RowReceiver, inSentences: Bool
    ) throws {
        let fields = Asked.Row.fields
        let sentence = inSentences ? EvidenceSentence(fields) : nil
        try reader.read { db in
            try receiver.begin(fields)
            let rows = try Row.fetchCursor(script.map { try db.makeStatement(sql: $0) } ?? prepared(question, db))
            let places = ColumnPlaces()
            while let row = try rows.next() {
                let values = Asked.Row(Cells(row, places)).values
                guard try receiver.take(sentence?.shown(in: values, db) ?? values) else { return }
            }
        }
    }

    /// Gives the rows that answer `question` to `receiver`, each as soon as it is read.
    ///
    /// With `inSentences`, the evidence of a row comes inside the sentence that it stands in.
    ///
    /// - Throws: `ArchiveError` where the file cannot be read; what `receiver` throws.
    public func send(_ question: some Question, to receiver: some RowReceiver, inSentences: Bool = false) throws {
        try send(question, script: nil, to: receiver, inSentences: inSentences)
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
        let statement = try db.cachedStatement(sql: question.sql)
        try statement.setArguments(StatementArguments(question.arguments.mapValues(Self.value)))
        return statement
    }

    private static func value(_ argument: QuestionArgument) -> DatabaseValue {
        switch argument {
        case .none: .null
        case .text(let text): text.databaseValue
        case .integer(let number): number.databaseValue
        case .real(let number): number.databaseValue
        case .flag(let flag): flag.databaseValue
        case .list(let texts): QuestionArgument.json(texts).databaseValue
        }
    }
}
