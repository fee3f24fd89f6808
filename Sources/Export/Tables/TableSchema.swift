import Facts

/// A table's columns and keys as Frictionless Table Schema.
struct TableSchema {
    private let table: ArchiveTable

    init(_ table: ArchiveTable) { self.table = table }

    func write(to json: inout JSONText) {
        json.beginObject()
        json.key("fields")
        json.beginArray()
        for column in table.columns { write(column, to: &json) }
        json.endArray()
        json.member("missingValues", [""])
        if !table.primaryKey.isEmpty { json.member("primaryKey", table.primaryKey) }
        if !table.references.isEmpty {
            json.key("foreignKeys")
            json.beginArray()
            for reference in table.references { write(reference, to: &json) }
            json.endArray()
        }
        json.endObject()
    }

    private func write(_ column: ArchiveTable.Column, to json: inout JSONText) {
        json.beginObject()
        json.member("name", column.name)
        json.member("type", column.kind.rawValue)
        json.member("description", column.meaning)
        if column.kind == .boolean {
            json.member("trueValues", ["1"])
            json.member("falseValues", ["0"])
        }
        if column.isRequired || column.isUnique || !column.values.isEmpty {
            json.key("constraints")
            json.beginObject()
            for (name, holds) in [("required", column.isRequired), ("unique", column.isUnique)] where holds {
                json.key(name)
                json.value(true)
            }
            if !column.values.isEmpty { json.member("enum", column.values) }
            json.endObject()
        }
        json.endObject()
    }

    /// A reference into the table itself names no resource.
    private func write(_ reference: ArchiveTable.Reference, to json: inout JSONText) {
        json.beginObject()
        json.member("fields", reference.column)
        json.key("reference")
        json.beginObject()
        json.member("resource", reference.table == table.name ? "" : reference.table)
        json.member("fields", reference.target)
        json.endObject()
        json.endObject()
    }
}
