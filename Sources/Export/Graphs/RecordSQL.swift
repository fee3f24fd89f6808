/// Pieces of SQL that the graphs share. All of them count on `sources` being the source of the row.
enum RecordSQL {
    /// An object without the members that are null.
    static func object(_ members: (String, String)...) -> String { object(members) }

    static func object(_ members: [(String, String)]) -> String {
        "json_patch('{}', json_object(" + members.map { "'\($0.0)', \($0.1)" }.joined(separator: ", ") + "))"
    }

    /// The words of a span; null where there is none.
    static func words(_ start: String, _ end: String) -> String {
        "substr(sources.text, \(start) + 1, \(end) - \(start))"
    }

    /// What tells rows of one table and source apart in every archive: `key:start-end`, and `:2` for the second row
    /// of the same words.
    static func key(of table: String, as row: String) -> String {
        """
        (SELECT home.key || ':' || \(row).start || '-' || \(row).end FROM sources AS home WHERE home.id = \(row).source_id)
            || COALESCE(':' || NULLIF(1 + (
                SELECT count(*) FROM \(table) AS twins WHERE twins.source_id = \(row).source_id
                    AND twins.start = \(row).start AND twins.end = \(row).end AND twins.id < \(row).id), 1), '')
        """
    }

    /// An identifier in the archive's own name space: `urn:onrecord:person:ana_sousa`; null where the key is.
    static func urn(_ kind: String, _ key: String) -> String { "'urn:onrecord:\(kind):' || \(key)" }

    /// The identifier of one row of a table.
    static func urn(_ kind: String, row: String, of table: String) -> String { urn(kind, key(of: table, as: row)) }

    /// The identifier of whom four columns name; null where all of them are.
    static func actor(_ person: String, _ state: String, _ organization: String, _ collective: String) -> String {
        """
        COALESCE(
            (SELECT \(urn("person", "persons.key")) FROM persons WHERE persons.id = \(person)),
            \(urn("state", state)),
            \(urn("organization", organization)),
            (SELECT \(urn("collective", row: "collectives", of: "collectives"))
                FROM collectives WHERE collectives.id = \(collective)))
        """
    }

    /// A publication date as far as ISO 8601 has it: a day, month or year; null for any other EDTF.
    static func plainDate(_ column: String) -> String {
        "CASE WHEN \(column) GLOB '[0-9][0-9][0-9][0-9]' OR \(column) GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' "
            + "AND substr(\(column), 6) <= '12' "
            + "OR \(column) GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' THEN \(column) END"
    }

    /// The condition on rows of `sources` that an export of findings takes.
    static let isCurrent = "sources.superseded_in IS NULL"
}
