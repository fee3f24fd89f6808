/// A table or view of an archive, as other programs are told of it.
struct ArchiveTable {
    struct Column {
        let name: String
        let kind: ColumnKind
        /// Whether every row has a value, and no empty text.
        let isRequired: Bool
        let isUnique: Bool
        /// The only values that it can have; empty where they are open.
        let values: [String]
        /// What it holds; nil where the schema says nothing.
        let meaning: String?
    }

    struct Reference {
        let column: String
        let table: String
        let target: String
    }

    let name: String
    let isView: Bool
    /// The program's own, or SQLite's: its name begins with `_`, or it is a full-text index or a part of one.
    let isInternal: Bool
    let columns: [Column]
    let primaryKey: [String]
    let references: [Reference]
    /// What one row is; nil where nothing is known of the table.
    let meaning: String?

    /// A view for people, by the habit of its name.
    var isOverview: Bool { isView && name.hasSuffix("_overview") }

    /// SQL for all rows in a stable order; a view has its own.
    var selection: String {
        let columns = columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
        let order = primaryKey.isEmpty ? "" : " ORDER BY " + primaryKey.joined(separator: ", ")
        return "SELECT \(columns) FROM \"\(name)\"\(order)"
    }
}
