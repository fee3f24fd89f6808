import Facts

/// The columns of one row that a question's SQL gave, by name.
public struct Cells {
    private let batch: RowBatch
    private let row: Int
    private let places: ColumnPlaces

    /// - Parameter places: shared by all rows of one answer.
    init(_ batch: RowBatch, _ row: Int, _ places: ColumnPlaces) {
        (self.batch, self.row, self.places) = (batch, row, places)
        places.begin(batch.columns)
    }

    /// A text that is never null; empty where the column is.
    func text(_ column: String) -> String { optionalText(column) ?? "" }

    func optionalText(_ column: String) -> String? { places.place(of: column).flatMap { batch.text(row, $0) } }

    /// Gives `body` a text as UTF-8; nil where the column is null.
    func withText<Result>(_ column: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
        places.place(of: column).flatMap { batch.withText(row, $0, body) }
    }

    func integer(_ column: String) -> Int { optionalInteger(column) ?? 0 }

    func optionalInteger(_ column: String) -> Int? { places.place(of: column).flatMap { batch.integer(row, $0) } }

    /// A number that is stored as INTEGER where it is whole, else as REAL.
    func optionalNumber(_ column: String) -> ExactNumber? {
        guard let place = places.place(of: column) else { return nil }
        return batch.isDecimal(row, place)
            ? batch.real(row, place).flatMap { ExactNumber($0.description.utf8) }
            : batch.integer(row, place).map { ExactNumber($0) }
    }

    func real(_ column: String) -> Double { places.place(of: column).flatMap { batch.real(row, $0) } ?? 0 }

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
    func rows(_ column: String) -> [[FlatJSON.Cell]] { withText(column, FlatJSON.rows(in:)).flatMap(\.self) ?? [] }
}
