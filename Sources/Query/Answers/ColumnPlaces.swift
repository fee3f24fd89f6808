import GRDB

/// Where the columns of an answer stand.
///
/// Rows are mostly read in the same order, so a column is looked for first where the last row had it when as many columns
/// had been read.
final class ColumnPlaces {
    private var places: [String: Int] = [:]
    private var lately: [(column: String, place: Int?)] = []
    private var next = 0

    func begin(_ row: Row) {
        next = 0
        if places.isEmpty { places = Dictionary(zip(row.columnNames, 0...)) { first, _ in first } }
    }

    /// Nil where the answer has no such column.
    func place(of column: String) -> Int? {
        defer { next += 1 }
        if next < lately.count, lately[next].column == column { return lately[next].place }
        let place = places[column]
        if next < lately.count {
            lately[next] = (column, place)
        } else {
            lately.append((column, place))
        }
        return place
    }
}
