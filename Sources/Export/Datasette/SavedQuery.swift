import Query

/// A report as Datasette saves it: its parameters are the fields of a form, and an empty field does not restrict.
///
/// Datasette gives every field as a text, and one without an entry as an empty one.
struct SavedQuery {
    /// Tables have their names without it, and a query of the same name would stand before them.
    let name: String
    let title: String
    let description: String
    let sql: String

    init(_ report: CatalogueEntry) {
        name = "report_\(report.name)"
        title = "Report: \(report.name)"
        sql = Self.sql(of: report)
        let fields = report.parameters.filter { $0.name != Self.nameCount && report.sql.contains(":\($0.name)") }
        let meanings = fields.map { "\($0.name): \($0.meaning)" }.joined(separator: "; ")
        description =
            report.summary + (fields.isEmpty ? "" : " Fields, of which empty ones do not restrict: \(meanings).")
    }

    /// How many of the names given a source has to have; counted from the fields themselves.
    private static let nameCount = "least_names"

    private static func sql(of report: CatalogueEntry) -> String {
        let lists = Set(report.sql.matches(of: /json_each\(:(\w+)\)/).map { String($0.output.1) })
        let names = Set(report.parameters.map(\.name))
        return report.sql.replacing(/:(\w+)/) { match in
            let name = String(match.output.1)
            guard names.contains(name) else { return String(match.output.0) }
            return value(of: name, isList: lists.contains(name))
        }
    }

    /// What a field's text stands for: a list of this one, a number, a yes or no, a text; null where it is empty.
    private static func value(of name: String, isList: Bool) -> String {
        if name == nameCount {
            return "((:named_states <> '') + (:named_organizations <> '') + (:named_persons <> ''))"
        }
        if isList { return "(CASE WHEN :\(name) <> '' THEN json_array(:\(name)) END)" }
        if name.hasPrefix("needs_") { return "CAST(:\(name) AS INTEGER)" }
        return name == "min_score" ? "CAST(NULLIF(:\(name), '') AS REAL)" : "NULLIF(:\(name), '')"
    }
}
