import Facts
import GRDB

/// What an archive knows by name, to complete what somebody types.
package enum KnownNames: Sendable, Hashable, CaseIterable {
    /// States that a source names.
    case states
    /// Of all states.
    case stateCodes
    case persons
    /// Offices that somebody holds.
    case offices
    case organizations
    case organizationKeys
    /// Topics, contributions and conditions.
    case concepts
    /// Outlets, agencies and sources.
    case publishers
    case sources
    case sourceKeys
    /// Judgements in force.
    case judgements

    /// Queries of one column `word`, the usual way to write a name first; the next is for who types none of these.
    fileprivate func spellings(_ language: String) -> [String] {
        switch self {
        case .states:
            Self.names("states WHERE EXISTS (SELECT 1 FROM mentions WHERE state = code)", language, key: "code")
        case .stateCodes: ["SELECT code AS word FROM states"]
        case .organizationKeys: [Self.key("organizations")]
        case .persons:
            ["SELECT name AS word FROM persons", "SELECT name AS word FROM person_names", Self.key("persons")]
        case .offices:
            Self.names("offices WHERE EXISTS (SELECT 1 FROM offices_held WHERE office = key)", language, key: "key")
        case .organizations:
            Self.names(
                "organizations WHERE EXISTS (SELECT 1 FROM mentions WHERE organization = key)", language, key: "key")
        case .concepts: Self.names("concepts", language, key: "key")
        case .publishers:
            [
                "SELECT outlet AS word FROM \(Self.current) UNION SELECT agency FROM \(Self.current)"
                    + " UNION SELECT name FROM \(Self.current)",
                Self.key(Self.current),
            ]
        case .sources: ["SELECT name AS word FROM \(Self.current)", Self.key(Self.current)]
        case .sourceKeys: [Self.key(Self.current)]
        case .judgements: ["SELECT key AS word FROM judgements WHERE withdrawn_at IS NULL"]
        }
    }

    private static let current = "(SELECT * FROM sources WHERE superseded_in IS NULL)"

    private static func key(_ table: String) -> String { "SELECT key AS word FROM \(table)" }

    private static func names(_ table: String, _ language: String, key: String) -> [String] {
        let columns = language == "de" ? ["name_de", "name", key] : ["name", "name_de", key]
        return columns.map { "SELECT \($0) AS word FROM \(table)" }
    }
}

extension ReadOnlyArchive {
    /// Names that begin with `start`, in any case of A to Z, sorted; at most `limit`.
    ///
    /// Names in the language come first; others, and keys, only where no name in the language begins so.
    ///
    /// - Throws: `ArchiveError` where the file cannot be read.
    package func names(_ kind: KnownNames, language: String, beginning start: String, limit: Int) throws -> [String] {
        let wild = Set("%_\\".utf8)
        let pattern = start.replacingMarks { wild.contains($0) ? "\\\(Unicode.Scalar($0))" : nil } + "%"
        return try reader.read { db in
            for spelling in kind.spellings(language) {
                let words = try String.fetchAll(
                    db,
                    sql: """
                        SELECT DISTINCT word FROM (\(spelling)) WHERE word LIKE ? ESCAPE '\\' ORDER BY word LIMIT ?
                        """,
                    arguments: [pattern, limit])
                if !words.isEmpty { return words }
            }
            return []
        }
    }
}
