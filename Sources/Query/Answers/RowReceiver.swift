/// Takes the rows of an answer one by one, as they are read from the archive.
public protocol RowReceiver: AnyObject {
    /// The columns; comes once, before the first row.
    func begin(_ fields: [Field]) throws

    /// One row, with a value a field; false where it wants no more.
    func take(_ row: [Value]) throws -> Bool
}

extension Answer {
    /// Gives all rows to `receiver`.
    public func send(to receiver: some RowReceiver) throws {
        try receiver.begin(fields)
        for row in rows where try !receiver.take(row) { return }
    }
}

/// Keeps all rows.
final class AnswerCollector: RowReceiver {
    private var fields: [Field] = []
    private var rows: [[Value]] = []

    var answer: Answer { Answer(fields: fields, rows: rows) }

    func begin(_ fields: [Field]) { self.fields = fields }

    func take(_ row: [Value]) -> Bool {
        rows.append(row)
        return true
    }
}
