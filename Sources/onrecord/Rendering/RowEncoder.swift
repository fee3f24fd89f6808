import Query

/// Turns rows into the text of one format, one after the other.
protocol RowEncoder {
    /// What stands before the rows.
    mutating func opening(_ fields: [Field]) -> String

    /// A row; empty where its text comes with later ones.
    mutating func text(of row: [Value]) -> String

    /// What stands behind the last row.
    mutating func closing() -> String
}
