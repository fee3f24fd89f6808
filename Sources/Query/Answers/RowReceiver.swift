/// Takes the rows of an answer one by one, as they are read from the archive.
public protocol RowReceiver: AnyObject {
    /// The columns; comes once, before the first row.
    func begin(_ fields: [Field]) throws

    /// One row, with a value a field; false where it wants no more.
    func take(_ row: [Value]) throws -> Bool

    /// Turns a row into the text that this receiver would make of it, as UTF-8, on whichever thread has time. Nil where
    /// rows have to come one by one, as they are. It is asked for once, behind `begin`.
    var shaping: RowShaping? { get }

    /// The text of the next `count` rows, as `shaping` made it; false where no more is wanted.
    func take(_ shaped: [UInt8], rows count: Int) throws -> Bool
}

/// Adds the text of a row, as UTF-8.
public typealias RowShaping = @Sendable (_ row: [Value], _ text: inout [UInt8]) -> Void

extension RowReceiver {
    public var shaping: RowShaping? { nil }

    public func take(_ shaped: [UInt8], rows count: Int) throws -> Bool {
        preconditionFailure("A receiver without a shaping gets its rows one by one.")
    }
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
