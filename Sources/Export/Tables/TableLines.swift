import Facts
import GRDB

/// A table as NDJSON: one object a row, its columns in their order.
struct TableLines {
    let table: ArchiveTable

    func write(_ db: Database, into folder: ExportFolder) throws -> ExportFile {
        let file = try folder.file("\(table.name).ndjson")
        let rows = try Row.fetchCursor(db, sql: table.selection)
        while let row = try rows.next() {
            var json = JSONText()
            json.beginObject()
            for (column, value) in zip(table.columns, row.databaseValues) {
                json.key(column.name)
                TableCells.write(value, of: column.kind, to: &json)
            }
            json.endObject()
            json.endLine()
            try file.write(json.bytes)
            file.rows += 1
        }
        try file.close()
        return file
    }
}
