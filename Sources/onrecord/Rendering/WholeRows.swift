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

    mutating func text(of row: [Value]) -> String {
        rows.append(row)
        return ""
    }

    func closing() -> String { draw(Answer(fields: fields, rows: rows)) }
}
