import Facts
import GRDB

/// All tables as CSV, with the file that describes them: a Frictionless Data Package.
///
/// It says nothing of licence and day of making: the archive does not know the one, and the other would differ from
/// run to run.
struct DataPackage {
    let tables: ArchiveTables

    func write(_ db: Database, into folder: ExportFolder) throws -> [ExportFile] {
        let files = try tables.exported.map { try TableCSV(table: $0).write(db, into: folder) }
        let description = try folder.file("datapackage.json")
        try description.write(Self.json(of: Array(zip(tables.exported, files))))
        try description.close()
        return [description] + files
    }

    private static func json(of resources: [(table: ArchiveTable, file: ExportFile)]) -> [UInt8] {
        var json = JSONText()
        json.beginObject()
        json.member("profile", "tabular-data-package")
        json.member("name", "onrecord")
        json.member("title", "Who said what, who promises what, under which condition, and where that is written")
        json.member(
            "description",
            "Tables of an OnRecord archive, and overviews of them for people. Positions count code points from 0; the "
                + "end is not part of a span. Articles are their publishers'; no licence comes with this export.")
        json.key("resources")
        json.beginArray()
        for (table, file) in resources { write(table, file, to: &json) }
        json.endArray()
        json.endObject()
        json.endLine()
        return json.bytes
    }

    private static func write(_ table: ArchiveTable, _ file: ExportFile, to json: inout JSONText) {
        json.beginObject()
        json.member("profile", "tabular-data-resource")
        json.member("name", table.name)
        json.member("path", file.name)
        json.member("description", table.meaning)
        json.member("format", "csv")
        json.member("mediatype", "text/csv")
        json.member("encoding", "utf-8")
        json.key("bytes")
        json.value(file.size)
        json.key("schema")
        TableSchema(table).write(to: &json)
        json.endObject()
    }
}

extension JSONText {
    /// Writes a member, unless there is no text.
    mutating func member(_ name: String, _ text: String?) {
        guard let text else { return }
        key(name)
        value(text)
    }

    /// Writes a list of texts as a member.
    mutating func member(_ name: String, _ texts: [String]) {
        key(name)
        beginArray()
        for text in texts { value(text) }
        endArray()
    }
}
