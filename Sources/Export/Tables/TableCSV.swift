import Facts
import GRDB

/// A table as CSV after RFC 4180, with a header line.
struct TableCSV {
    let table: ArchiveTable

    func write(_ db: Database, into folder: ExportFolder) throws -> ExportFile {
        let file = try folder.file("\(table.name).csv")
        try file.write(table.columns.map { CSVText.cell($0.name) }.joined(separator: ",") + "\r\n")
        let rows = try Row.fetchCursor(db, sql: table.selection)
        while let row = try rows.next() {
            try file.write(row.databaseValues.map(TableCells.csv).joined(separator: ",") + "\r\n")
            file.rows += 1
        }
        try file.close()
        return file
    }
}
