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

    /// A field of that name, shown there.
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

    /// An answer with these parts.
    public init(fields: [Field], rows: [[Value]]) {
        self.fields = fields
        self.rows = rows
    }

    /// The same without some columns.
    func without(_ left: [Field]) -> Answer {
        let kept = fields.indices.filter { !left.contains(fields[$0]) }
        return Answer(fields: kept.map { fields[$0] }, rows: rows.map { row in kept.map { row[$0] } })
    }

    /// The same, with the words of each carrier below the rows that several places give; only people see them.
    public var showingCarriers: Answer {
        guard let column = fields.firstIndex(where: { $0.key == "carriers" }) else { return self }
        let carriers = rows.map { row -> [Value] in
            if case .list(let values) = row[column], values.count > 1 { values } else { [] }
        }
        let most = carriers.map(\.count).max() ?? 0
        return Answer(
            fields: fields + Array(repeating: Field("carrier", .summary), count: most),
            rows: zip(rows, carriers).map { row, carriers in
                row + carriers + Array(repeating: .null, count: most - carriers.count)
            })
    }
}
