/// By which columns a reader narrows the rows of a table, and which one stands for a row.
enum Facets {
    /// Columns of closed vocabularies, and others with few values.
    static func columns(of table: ArchiveTable) -> [String] {
        guard !table.isView || table.isOverview else { return [] }
        return table.columns.filter { column in
            !column.values.isEmpty || table.isOverview && others.contains(column.name)
        }.map(\.name)
    }

    /// The column that other tables show instead of the row's id; nil where none tells a row from others.
    static func label(of table: ArchiveTable) -> String? {
        guard !table.isView else { return nil }
        let names = Set(table.columns.map(\.name))
        return ["name", "quote", "text", "edtf"].first(where: names.contains)
    }

    private static let others: Set<String> = [
        "actor", "speaker", "contribution", "host", "office", "outlet", "agency", "likely_agency", "language",
    ]
}
