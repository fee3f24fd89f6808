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
            let schemes = try Row.fetchAll(db, sql: "SELECT concept, scheme FROM concept_schemes")
            let schemesByConcept = Dictionary(grouping: schemes) { $0["concept"] as String }
            let concepts = try Row.fetchAll(db, sql: "SELECT key, name, name_de, broader FROM concepts ORDER BY key")
            let organizations = try Row.fetchAll(db, sql: "SELECT key, name, name_de FROM organizations ORDER BY key")
            return (
                concepts.map { row in
                    Entry(
                        key: row["key"], names: Self.names(row), broader: row["broader"],
                        schemes: Set((schemesByConcept[row["key"]] ?? []).map { $0["scheme"] }))
                },
                organizations.map { Entry(key: $0["key"], names: Self.names($0)) }
            )
        }
    }

    private static func names(_ row: Row) -> [String: String] { ["en": row["name"], "de": row["name_de"]] }
}
