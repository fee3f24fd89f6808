/// Where the columns of an answer stand.
///
/// Rows are mostly read in the same order, so a column is looked for first where the last row had it when as many columns
/// had been read.
final class ColumnPlaces {
    private var places: [String: Int] = [:]
    private var lately: [(column: String, place: Int?)] = []
    private var next = 0

    /// To be called before the columns of a row are asked for.
    func begin(_ columns: [String]) {
        next = 0
        if places.isEmpty { places = Dictionary(zip(columns, 0...)) { first, _ in first } }
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
