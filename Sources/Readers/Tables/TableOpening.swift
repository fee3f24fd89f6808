/// Whether a file begins as a table does, and where its rows are cut.
struct TableOpening {
    private let header: Substring
    private let fields: FieldNames

    init(_ opening: Substring, fields: FieldNames) {
        header = opening.prefix { !$0.isNewline }
        self.fields = fields
    }

    /// What separates the cells; nil where the first line is no header of a table.
    ///
    /// A header has two names or more that mean something, and one of them is that of a text. In a file that is named
    /// as a table the names do not matter.
    func separator(isNamedTable: Bool) -> UInt8? {
        for separator in Self.separators {
            let known = Set(cells(separator).compactMap { fields.meaning(of: $0)?.field })
            if known.count > 1, known.contains(.text) { return separator.asciiValue }
        }
        guard isNamedTable else { return nil }
        return Self.separators.max { cells($0).count < cells($1).count }?.asciiValue
    }

    private func cells(_ separator: Character) -> [String] {
        header.split(separator: separator, omittingEmptySubsequences: false).map { cell in
            let name = cell.trimmed
            return name.hasPrefix("\"") && name.hasSuffix("\"") ? String(name.dropFirst().dropLast()) : String(name)
        }
    }

    /// In the order in which they are tried; with a semicolon tables are written where the comma is in numbers.
    private static let separators: [Character] = ["\t", ",", ";"]
}
