import Query

/// Turns rows into the text of one format, one after the other.
protocol RowEncoder {
    /// What stands before the rows.
    mutating func opening(_ fields: [Field]) -> String

    /// Adds a row to `text`, as UTF-8; nothing where it comes with later ones.
    mutating func add(_ row: [Value], to text: inout [UInt8])

    /// What stands behind the last row.
    mutating func closing() -> String

    /// The same as `add`, behind `opening` and on any thread; nil where the text of a row depends on those before it.
    var shaping: RowShaping? { get }
}

extension RowEncoder {
    var shaping: RowShaping? { nil }

    /// Several rows, without what stands before and behind them all.
    mutating func text(of rows: [[Value]]) -> String {
        var text: [UInt8] = []
        for row in rows { add(row, to: &text) }
        return String(decoding: text, as: UTF8.self)
    }
}
