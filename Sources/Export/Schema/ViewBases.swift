/// Which tables the columns of a view come from.
enum ViewBases {
    /// The table that gives the view its rows first.
    static func tables(of view: String) -> [String] {
        let subject = view.hasSuffix("_overview") ? String(view.dropLast("_overview".count)) : view
        let first = ["office": "offices_held", "passage": "_passages"][subject] ?? subject + "s"
        return [first, "commitment_quantities", "sources"]
    }

    /// The kind of a column that views compute.
    static func kind(of column: String) -> ColumnKind? {
        if counts.contains(column) || column == "start" || column == "end" || column.hasSuffix("_start") {
            return .integer
        }
        if column == "id" || column.hasSuffix("_id") { return .integer }
        return column == "origin_published" ? .date : nil
    }

    private static let counts: Set<String> = [
        "sources", "origins", "mentions", "statements", "commitments", "commitments_attributed",
        "commitments_as_member", "persons", "states", "characters", "evidences", "attendances",
    ]
}
