import Facts
import GRDB

/// The names of persons, and which of them each person goes by.
struct PersonNames {
    /// How often articles use a name for somebody.
    struct Use {
        let name: String
        /// The first source that does.
        let source: Int64
        /// How many current sources do.
        let count: Int
    }

    let db: Database

    /// Counts one more source that uses the name for the person.
    func add(_ name: String, of person: Int64, from source: Int64) throws {
        // Most names are known from an earlier source: then no index changes.
        try RowWriter(db).run(
            """
            UPDATE person_names SET source_count = source_count + 1
            WHERE person_id = ? AND name = ? AND source_id <= ?
            """, person, name, source)
        guard db.changesCount == 0 else { return }
        try add(Use(name: name, source: source, count: 1), to: person)
    }

    /// Counts the names of an article that became current, or is no longer.
    func count(_ source: Int64, by step: Int) throws {
        try RowWriter(db).run(
            """
            UPDATE person_names SET source_count = source_count + ?1
            WHERE source_id IS NOT NULL
                AND (person_id, name) IN (SELECT person_id, name FROM person_links WHERE source_id = ?2)
            """, step, source)
    }

    /// Whom an article names, and how.
    func names(in source: Int64) throws -> [(person: Int64, name: String)] {
        let statement = try db.cachedStatement(
            sql: "SELECT person_id, name FROM person_links WHERE source_id = ? ORDER BY person_id, name")
        return try Row.fetchAll(statement, arguments: [source]).map { ($0[0], $0[1]) }
    }

    /// How often the names are used whose links have `value` in a column.
    func uses(_ column: String, _ value: Int64) throws -> [Use] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT person_links.name, min(source_id), sum(superseded_in IS NULL)
                FROM person_links JOIN sources ON sources.id = source_id
                WHERE person_links.\(column) = ?
                GROUP BY person_links.name
                ORDER BY person_links.name
                """)
        return try Row.fetchAll(statement, arguments: [value]).map { Use(name: $0[0], source: $0[1], count: $0[2]) }
    }

    /// Takes the uses of a name from one person to another; their links are moved already.
    func move(_ use: Use, from old: Int64, to person: Int64) throws {
        try RowWriter(db).run(
            """
            UPDATE person_names SET source_count = source_count - ?
            WHERE person_id = ? AND name = ? AND source_id IS NOT NULL
            """, use.count, old, use.name)
        try tidy(use.name, of: old)
        try add(use, to: person)
    }

    /// Drops a name that no article uses any more for the person, or finds the first that does.
    func tidy(_ name: String, of person: Int64) throws {
        let writer = RowWriter(db)
        try writer.run(
            """
            UPDATE person_names
            SET source_id = (SELECT min(source_id) FROM person_links WHERE person_id = ?1 AND name = ?2)
            WHERE person_id = ?1 AND name = ?2 AND source_id IS NOT NULL
                AND EXISTS (SELECT 1 FROM person_links WHERE person_id = ?1 AND name = ?2)
            """, person, name)
        try writer.run(
            """
            DELETE FROM person_names
            WHERE person_id = ?1 AND name = ?2 AND source_id IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM person_links WHERE person_id = ?1 AND name = ?2)
            """, person, name)
    }

    /// The same as `choose(for:)` where nothing else has changed since but that one more source uses the name: if the
    /// person goes by it already, it is only the more chosen.
    func choose(for person: Int64, behindUseOf name: String) throws {
        let isKnownByIt = try db.rows("SELECT name FROM persons WHERE id = ?", person) { $0.text(0) == name }
        if !isKnownByIt.contains(true) { try choose(for: person) }
    }

    /// Lets the person go by the name given by hand, else by that of most sources; a full name goes before a part of one.
    func choose(for person: Int64) throws {
        let names = try db.rows(
            """
            SELECT name, COALESCE(given_name, (
                SELECT name FROM person_names WHERE person_id = persons.id
                ORDER BY
                    source_count > 0 DESC, folded_name LIKE '% %' DESC, source_count DESC, length(name) DESC, name
                LIMIT 1))
            FROM persons WHERE id = ?
            """, person
        ) { ($0.text(0), $0.text(1)) }
        guard case (let name, let chosen?)? = names.first, chosen != name else { return }
        try RowWriter(db).run("UPDATE persons SET name = ? WHERE id = ?", chosen, person)
    }

    private func add(_ use: Use, to person: Int64) throws {
        let folded = FoldedName(use.name)
        try RowWriter(db).run(
            """
            INSERT INTO person_names (person_id, name, folded_name, folded_surname, source_id, source_count)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (person_id, name) DO UPDATE SET
                source_id = min(source_id, excluded.source_id), source_count = source_count + excluded.source_count
            """,
            person, use.name, folded.text, folded.surname, use.source, use.count)
    }
}
