/// A column of an answer.
public struct Field: Sendable, Hashable {
    /// How people's tables show a column.
    public enum Place: Sendable, Hashable {
        /// A column of its own.
        case column
        /// A passage of text, shown below its row at full width.
        case passage
        /// Only for people, below the row: what other fields say too, shortened.
        case summary
        /// Only in data formats: keys, ids and positions.
        case data
    }

    /// The name in data formats: `attributed_to`.
    public let key: String
    /// Where people's formats show it.
    public let place: Place

    public init(_ key: String, _ place: Place = .column) {
        self.key = key
        self.place = place
    }
}

/// The rows that answer a question, in a stable order.
public struct Answer: Sendable, Hashable {
    /// The columns, in the order of the values.
    public let fields: [Field]
    /// Each row has one value a field.
    public let rows: [[Value]]

    public init(fields: [Field], rows: [[Value]]) {
        self.fields = fields
        self.rows = rows
    }
}
