/// Pieces of SQL for FollowTheMoney: entities are an id, a schema, and properties of which each has several values.
enum MoneySQL {
    /// A record of the entity; properties without a value are left out.
    static func entity(_ schema: String, id: String, _ properties: [(String, String)]) -> String {
        "json_object('id', \(id), 'schema', '\(schema)', 'properties', \(RecordSQL.object(properties)))"
    }

    /// One value, or none where it is null.
    static func value(_ expression: String) -> String {
        "CASE WHEN \(expression) IS NOT NULL THEN json_array(\(expression)) END".asJSON
    }

    /// The values of a selection of one column named `value`, sorted.
    static func values(_ selection: String) -> String {
        """
        (SELECT NULLIF(json_group_array(value), '[]') FROM (
            SELECT DISTINCT value FROM (\(selection)) WHERE value IS NOT NULL ORDER BY value))
        """.asJSON
    }

    /// An identifier of what has a key: ids take letters, digits, dots and hyphens only.
    static func id(_ kind: String, key: String) -> String {
        """
        'onrecord.\(kind).' || CASE WHEN \(key) GLOB '*[^a-z0-9_]*' THEN 'x' || lower(hex(\(key)))
            ELSE replace(\(key), '_', '.') END
        """
    }

    /// An identifier of a row that stands in a source; null where there is no such row.
    static func id(_ kind: String, row: String, of table: String) -> String {
        "'onrecord.\(kind).' || replace(\(RecordSQL.key(of: table, as: row)), ':', '.')"
    }

    static let article = id("article", key: "sources.key")

    /// The id of a person, state or organization; null for none of them, and for an unnamed group.
    static func party(_ person: String, _ state: String, _ organization: String) -> String {
        """
        COALESCE(
            (SELECT \(id("person", key: "persons.key")) FROM persons WHERE persons.id = \(person)),
            \(self.state(state)), \(id("organization", key: organization)))
        """
    }

    static func state(_ code: String) -> String { "'onrecord.state.' || lower(\(code))" }

    /// What every edge says of its source.
    static let evidence: [(String, String)] = [
        ("proof", value(article)), ("date", value(RecordSQL.plainDate("sources.published"))),
        ("publisher", value("sources.outlet")), ("sourceUrl", value("sources.url")),
    ]
}
