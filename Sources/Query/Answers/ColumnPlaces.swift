import GRDB

/// Where the columns of an answer stand.
///
/// Each row is read in the same order as the one before, so a column is looked for first where the last row had it when
/// as many columns had been read.
final class ColumnPlaces {
    private var known: [(column: String, place: Int?)] = []
    private var next = 0

    func beginRow() { next = 0 }

    /// Nil where `row` has no such column.
    func place(of column: String, in row: Row) -> Int? {
        defer { next += 1 }
        if next < known.count, known[next].column == column { return known[next].place }
        let place = row.columnNames.enumerated().first { $0.element == column }?.offset
        if next < known.count {
            known[next] = (column, place)
        } else {
            known.append((column, place))
        }
        return place
    }
}
