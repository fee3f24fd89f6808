import GRDB

/// The concepts and organizations that an archive knows, with their names: what a pack brought in stays known without it.
struct NamedKeys: Sendable {
    struct Entry: Sendable {
        let key: String
        fileprivate let names: (english: String, german: String)
        /// The wider concept's key.
        var broader: String?
        /// Where the concept can stand: `contribution`, `condition`, `topic`.
        var schemes: Set<String> = []

        /// The name in a language; nil for one in which the archive has none.
        func name(in language: String) -> String? {
            switch language {
            case "en": names.english
            case "de": names.german
            default: nil
            }
        }
    }

    let concepts: [Entry]
    let organizations: [Entry]

    /// - Throws: `ArchiveError` where the archive cannot be read.
    init(_ archive: ReadOnlyArchive) throws {
        (concepts, organizations) = try archive.reader.read { db in
            var schemes: [String: Set<String>] = [:]
            try Self.each(db, "SELECT concept, scheme FROM concept_schemes") { texts in
                schemes[texts(0) ?? "", default: []].insert(texts(1) ?? "")
            }
            var concepts: [Entry] = []
            try Self.each(db, "SELECT key, name, name_de, broader FROM concepts ORDER BY key") { texts in
                var entry = Self.entry(texts)
                entry.broader = texts(3)
                entry.schemes = schemes[entry.key] ?? []
                concepts.append(entry)
            }
            var organizations: [Entry] = []
            try Self.each(db, "SELECT key, name, name_de FROM organizations ORDER BY key") { texts in
                organizations.append(Self.entry(texts))
            }
            return (concepts, organizations)
        }
    }

    /// What the first three columns hold.
    private static func entry(_ texts: (Int) -> String?) -> Entry {
        Entry(key: texts(0) ?? "", names: (texts(1) ?? "", texts(2) ?? ""))
    }

    /// Gives `body` the texts of each row, by the number of their column.
    private static func each(_ db: Database, _ sql: String, _ body: ((Int) -> String?) -> Void) throws {
        let reading = try RowReading(db.cachedStatement(sql: sql))
        while let batch = try reading.next(RowReading.most) {
            for row in 0..<batch.count {
                body { column in batch.withText(row, column) { String(decoding: $0, as: UTF8.self) } }
            }
        }
    }
}
