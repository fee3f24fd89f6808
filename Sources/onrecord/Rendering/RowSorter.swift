import Query

/// Puts rows into another order.
///
/// All rows have to be read before the first can be shown. Of many, no more are held than twice as many as will be
/// shown.
struct RowSorter {
    private struct Entry {
        let key: SortKey
        let number: Int
        let row: [Value]
    }

    let column: Int
    let isDescending: Bool
    /// How many of the first rows are wanted; nil for all.
    let wanted: Int?
    /// The labels that people read; nil for the formats for programs.
    let labels: Labels?
    private var entries: [Entry] = []
    private var count = 0

    init(column: Int, isDescending: Bool, wanted: Int?, labels: Labels?) {
        self.column = column
        self.isDescending = isDescending
        self.wanted = wanted
        self.labels = labels
    }

    mutating func add(_ row: [Value]) {
        entries.append(Entry(key: SortKey(row[column], labels), number: count, row: row))
        count += 1
        if let wanted, entries.count >= max(2 * wanted, Self.leastHeld) { cut(to: wanted) }
    }

    /// The rows in their order; those that are alike keep that of the question.
    mutating func sorted() -> [[Value]] {
        cut(to: wanted ?? entries.count)
        return entries.map(\.row)
    }

    private static let leastHeld = 1000

    private mutating func cut(to length: Int) {
        entries.sort(by: isBefore)
        if entries.count > length { entries.removeSubrange(length...) }
    }

    private func isBefore(_ one: Entry, _ other: Entry) -> Bool {
        if one.key == .nothing || other.key == .nothing, one.key != other.key { return other.key == .nothing }
        switch one.key.comparison(with: other.key) {
        case .orderedSame: return one.number < other.number
        case .orderedAscending: return !isDescending
        case .orderedDescending: return isDescending
        }
    }
}
