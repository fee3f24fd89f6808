import GRDB

/// A file of JSON records that SQLite makes, one a line.
///
/// Each of `selections` gives one column, a JSON text; what is null in it is left out.
struct RecordDocument {
    let name: String
    /// What stands before the first record, with its line break.
    var head = ""
    /// Between two records.
    var separator = "\n"
    /// What stands behind the last record.
    var tail = "\n"
    let selections: [String]
    /// How many of the selections, counted from the end, give what the file is about.
    var counted = Int.max

    func write(_ db: Database, into folder: ExportFolder) throws -> ExportFile {
        let file = try folder.file(name)
        try file.write(head)
        var isFirst = true
        for (number, selection) in selections.enumerated() {
            let counts = selections.count - number <= counted
            let records = try String.fetchCursor(db, sql: selection)
            while let record = try records.next() {
                if !isFirst { try file.write(separator) }
                try file.write(record)
                isFirst = false
                if counts { file.rows += 1 }
            }
        }
        if !isFirst || !head.isEmpty { try file.write(tail) }
        try file.close()
        return file
    }
}
