import GRDB

/// The concepts and organizations that an archive knows, with their names: what a pack brought in stays known without it.
struct NamedKeys: Sendable {
    struct Entry: Sendable {
        let key: String
        /// By language.
        let names: [String: String]
        /// The wider concept's key.
        var broader: String?
        /// Where the concept can stand: `contribution`, `condition`, `topic`.
        var schemes: Set<String> = []
    }

    let concepts: [Entry]
    let organizations: [Entry]

    /// - Throws: `ArchiveError` where the archive cannot be read.
    init(_ archive: ReadOnlyArchive) throws {
        (concepts, organizations) = try archive.reader.read { db in
            var schemes: [String: Set<String>] = [:]
            let ofConcepts = try Row.fetchCursor(db, sql: "SELECT concept, scheme FROM concept_schemes")
            while let row = try ofConcepts.next() { schemes[row[0], default: []].insert(row[1]) }
            let concepts = try Row.fetchCursor(db, sql: "SELECT key, name, name_de, broader FROM concepts ORDER BY key")
            let organizations = try Row.fetchCursor(
                db, sql: "SELECT key, name, name_de FROM organizations ORDER BY key")
            return (
                try Array(
                    concepts.map { row in
                        let key: String = row[0]
                        return Entry(key: key, names: Self.names(row), broader: row[3], schemes: schemes[key] ?? [])
                    }),
                try Array(organizations.map { Entry(key: $0[0], names: Self.names($0)) })
            )
        }
    }

    /// The names in the second and third column.
    private static func names(_ row: Row) -> [String: String] { ["en": row[1], "de": row[2]] }
}
