import Query

/// Rows that make one figure: all are held, because its size follows from them.
struct WholeRows: RowEncoder {
    let draw: (Answer) -> String
    private var fields: [Field] = []
    private var rows: [[Value]] = []

    init(draw: @escaping (Answer) -> String) { self.draw = draw }

    mutating func opening(_ fields: [Field]) -> String {
        self.fields = fields
        return ""
    }

    mutating func add(_ row: [Value], to text: inout [UInt8]) { rows.append(row) }

    func closing() -> String { draw(Answer(fields: fields, rows: rows)) }
}
