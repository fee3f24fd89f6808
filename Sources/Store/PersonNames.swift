import Facts
import GRDB

/// The names of persons, and which of them each person goes by.
struct PersonNames {
    let db: Database

    /// Counts one more source that uses the name.
    func count(_ name: String, of person: Int64, from source: Int64) throws {
        try add(name, to: person, source: source, count: 1)
    }

    /// Counts a person's names anew from the articles that use them.
    func recount(_ person: Int64) throws {
        try RowWriter(db).run("DELETE FROM person_names WHERE person_id = ? AND source_id IS NOT NULL", person)
        let used = try db.cachedStatement(
            sql: """
                SELECT person_links.name, min(source_id), sum(superseded_in IS NULL)
                FROM person_links JOIN sources ON sources.id = source_id
                WHERE person_id = ?
                GROUP BY person_links.name
                ORDER BY person_links.name
                """)
        for row in try Row.fetchAll(used, arguments: [person]) {
            try add(row[0], to: person, source: row[1], count: row[2])
        }
        try choose(for: person)
    }

    /// Lets the person go by the name given by hand, else by that of most sources; a full name goes before a part of one.
    func choose(for person: Int64) throws {
        try RowWriter(db).run(
            """
            UPDATE persons SET name = chosen.name
            FROM (
                SELECT COALESCE((SELECT given_name FROM persons WHERE id = ?1), (
                    SELECT name FROM person_names WHERE person_id = ?1
                    ORDER BY
                        source_count > 0 DESC, folded_name LIKE '% %' DESC, source_count DESC, length(name) DESC, name
                    LIMIT 1)) AS name
            ) AS chosen
            WHERE persons.id = ?1 AND chosen.name IS NOT NULL AND persons.name <> chosen.name
            """,
            person)
    }

    private func add(_ name: String, to person: Int64, source: Int64, count: Int) throws {
        let folded = FoldedName(name)
        try RowWriter(db).run(
            """
            INSERT INTO person_names (person_id, name, folded_name, folded_surname, source_id, source_count)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (person_id, name) DO UPDATE SET source_count = source_count + excluded.source_count
            """,
            person, name, folded.text, folded.surname, source, count)
    }
}
