import GRDB

/// The concepts and organizations that an archive knows, with their names: what a pack brought in stays known without it.
struct NamedKeys: Sendable {
    struct Entry: Sendable {
        let key: String
        /// Most names are never asked for: the lexicon has the same.
        private let rows: RowBatch
        private let row: Int
        /// The wider concept's key.
        var broader: String?
        /// Where the concept can stand: `contribution`, `condition`, `topic`.
        var schemes: Set<String> = []

        /// The name in a language; nil for one in which the archive has none.
        func name(in language: String) -> String? {
            switch language {
            case "en": text(1) ?? ""
            case "de": text(2) ?? ""
            default: nil
            }
        }

        /// A row whose first columns are the key and the names.
        fileprivate init(_ rows: RowBatch, _ row: Int) {
            (self.rows, self.row) = (rows, row)
            key = rows.text(row, 0) ?? ""
        }

        /// Another column of the row.
        fileprivate func text(_ column: Int) -> String? { rows.text(row, column) }
    }

    let concepts: [Entry]
    let organizations: [Entry]

    /// - Throws: `ArchiveError` where the archive cannot be read.
    init(_ archive: ReadOnlyArchive) throws {
        (concepts, organizations) = try archive.reader.read { db in
            var schemes: [String: Set<String>] = [:]
            try Self.each(db, "SELECT concept, scheme FROM concept_schemes") { rows, row in
                schemes[rows.text(row, 0) ?? "", default: []].insert(rows.text(row, 1) ?? "")
            }
            var concepts: [Entry] = []
            try Self.each(db, "SELECT key, name, name_de, broader FROM concepts ORDER BY key") { rows, row in
                var entry = Entry(rows, row)
                entry.broader = entry.text(3)
                entry.schemes = schemes[entry.key] ?? []
                concepts.append(entry)
            }
            var organizations: [Entry] = []
            try Self.each(db, "SELECT key, name, name_de FROM organizations ORDER BY key") { rows, row in
                organizations.append(Entry(rows, row))
            }
            return (concepts, organizations)
        }
    }

    /// Gives `body` each row, by its place among those that it was read with.
    private static func each(_ db: Database, _ sql: String, _ body: (RowBatch, Int) -> Void) throws {
        let reading = try RowReading(db.cachedStatement(sql: sql))
        while let batch = try reading.next(RowReading.most) {
            for row in 0..<batch.count { body(batch, row) }
        }
    }
}
