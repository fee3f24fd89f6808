import Facts
import GRDB

/// The columns of one row that a question's SQL gave, by name.
public struct Cells {
    private let row: Row
    private let places: ColumnPlaces

    /// - Parameter places: shared by all rows of one answer.
    init(_ row: Row, _ places: ColumnPlaces) {
        self.row = row
        self.places = places
        places.begin(row)
    }

    /// A text that is never null; empty where the column is.
    func text(_ column: String) -> String { optionalText(column) ?? "" }

    func optionalText(_ column: String) -> String? { places.place(of: column).flatMap { row[$0] } }

    func integer(_ column: String) -> Int { optionalInteger(column) ?? 0 }

    func optionalInteger(_ column: String) -> Int? { places.place(of: column).flatMap { row[$0] } }

    /// A number that is stored as INTEGER where it is whole, else as REAL.
    func optionalNumber(_ column: String) -> ExactNumber? {
        let value: DatabaseValue? = places.place(of: column).flatMap { row[$0] }
        switch value?.storage {
        case .int64(let whole): return ExactNumber(Int(whole))
        case .double(let real): return ExactNumber(real.description.utf8)
        default: return nil
        }
    }

    func real(_ column: String) -> Double { places.place(of: column).flatMap { row[$0] } ?? 0 }

    /// A JSON array of texts.
    func list(_ column: String) -> [String] {
        guard let text = optionalText(column), text != "[]" else { return [] }
        return FlatJSON.rows(of: "[\(text)]")?.first?.compactMap(\.text) ?? []
    }

    /// A closed vocabulary's case; nil where the column is null or of a newer version.
    func value<Choice: RawRepresentable<String>>(_ column: String) -> Choice? {
        optionalText(column).flatMap(Choice.init(rawValue:))
    }

    /// A JSON array of `[office, state, organization, qualifier]`.
    func offices(_ column: String) -> [OfficeValue] {
        rows(column).compactMap { cells in
            guard cells.count == 4, let office = cells[0].text else { return nil }
            let polity = cells[1].text.map(Polity.state) ?? cells[2].text.map(Polity.organization)
            return OfficeValue(
                office: office, polity: polity, qualifier: cells[3].text.flatMap(OfficeQualifier.init(rawValue:)))
        }
    }

    /// A JSON array of arrays or objects, each as its values.
    func rows(_ column: String) -> [[FlatJSON.Cell]] {
        optionalText(column).flatMap(FlatJSON.rows) ?? []
    }
}
