import Facts
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
        try receiver.begin(Asked.Row.fields)
        if inSentences, let sentence = EvidenceSentence(Asked.Row.fields) {
            return try reader.read { db in
                try reading(question, script, db).each(Asked.Row.self) { row in
                    try receiver.take(sentence.shown(in: row.values, db))
                }
            }
        }
        let handover = Handover<RowParcel>(most: Self.batchesAhead)
        let shaped = receiver.shapedRows
        _ = AheadThread().value { [shaping = shaped?.shaping] in
            handover.finish(Result { try self.read(question, script, to: handover, shaping) })
        }
        defer { handover.close { reader.database.interrupt() } }
        let places = ColumnPlaces()
        while let parcel = try handover.take() {
            switch parcel {
            case .read(let batch):
                for row in batch.rows(Asked.Row.self, places) where try !receiver.take(row.values) { return }
            case .shaped(let text, let count): guard try shaped?.take(text, count) ?? false else { return }
            }
        }
    }

    /// Rows on their way from who reads them to who prints them.
    private enum RowParcel: Sendable {
        case read(RowBatch)
        /// The text of so many rows.
        case shaped([UInt8], Int)
    }

    /// Batches that SQLite may be ahead of who prints them.
    private static let batchesAhead = 16

    /// Hands on the rows that answer `question`: soon the first ones, then more at a time. Where who prints them cannot
    /// keep up, some come with their text.
    private func read<Asked: Question>(
        _ question: Asked, _ script: String?, to handover: Handover<RowParcel>, _ shaping: RowShaping?
    ) throws {
        try reader.read { db in
            let rows = try reading(question, script, db)
            let places = ColumnPlaces()
            var most = 1
            while let batch = try rows.next(most) {
                var parcel = RowParcel.read(batch)
                if let shaping, handover.isFull {
                    var text: [UInt8] = []
                    for row in batch.rows(Asked.Row.self, places) { shaping(row.values, &text) }
                    parcel = .shaped(text, batch.count)
                }
                guard handover.give(parcel) else { return }
                most = min(2 * most, RowReading.most)
            }
        }
    }

    private func reading(_ question: some Question, _ script: String?, _ db: Database) throws -> RowReading {
        try RowReading(script.map { try db.makeStatement(sql: $0) } ?? prepared(question, db))
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
        var rows: [Asked.Row] = []
        try reading(question, nil, db).each(Asked.Row.self) { row in
            rows.append(row)
            return true
        }
        return rows
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
