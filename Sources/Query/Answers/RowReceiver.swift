/// Takes the rows of an answer one by one, as they are read from the archive.
public protocol RowReceiver: AnyObject {
    /// The columns; comes once, before the first row.
    func begin(_ fields: [Field]) throws

    /// One row, with a value a field; false where it wants no more.
    func take(_ row: [Value]) throws -> Bool

    /// How rows can come as text; nil where they have to come one by one, as they are. It is asked for once, behind `begin`.
    var shapedRows: ShapedRows? { get }
}

extension RowReceiver {
    public var shapedRows: ShapedRows? { nil }
}

/// Adds the text of a row, as UTF-8, on whichever thread has time.
public typealias RowShaping = @Sendable (_ row: [Value], _ text: inout [UInt8]) -> Void

/// How a receiver takes rows that are text already.
public struct ShapedRows {
    /// Makes the text of a row that the receiver would make of it.
    public let shaping: RowShaping
    /// Takes the text of the next `count` rows; false where no more is wanted.
    public let take: (_ text: [UInt8], _ count: Int) throws -> Bool

    /// Rows whose text `shaping` makes, and `take` takes.
    public init(_ shaping: @escaping RowShaping, take: @escaping (_ text: [UInt8], _ count: Int) throws -> Bool) {
        (self.shaping, self.take) = (shaping, take)
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
