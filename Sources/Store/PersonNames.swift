import Facts
import GRDB

/// The names of persons, and which of them each person goes by.
struct PersonNames {
    let db: Database

    /// Adds a name that `source` uses, or counts one more source for it.
    func add(_ name: String, to person: Int64, from source: Int64) throws {
        let folded = FoldedName(name)
        try RowWriter(db).run(
            """
            INSERT INTO person_names (person_id, name, folded_name, folded_surname, source_id, source_count)
            VALUES (?, ?, ?, ?, ?, 1)
            ON CONFLICT (person_id, name) DO UPDATE SET source_count = source_count + 1
            """,
            person, name, folded.text, folded.surname, source)
    }

    /// Counts the names that `source` uses once more, or once less, and renames their persons where that matters.
    func countSource(_ source: Int64, by step: Int) throws {
        try RowWriter(db).run(
            """
            UPDATE person_names SET source_count = source_count + ?
            WHERE (person_id, name) IN (SELECT person_id, name FROM person_links WHERE source_id = ?)
            """,
            step, source)
        let statement = try db.cachedStatement(
            sql: "SELECT DISTINCT person_id FROM person_links WHERE source_id = ? ORDER BY person_id")
        for person in try Int64.fetchAll(statement, arguments: [source]) { try choose(for: person) }
    }

    /// Lets the person go by the name of most sources; a full name goes before a part of one.
    func choose(for person: Int64) throws {
        try RowWriter(db).run(
            """
            UPDATE persons SET name = chosen.name
            FROM (
                SELECT name FROM person_names WHERE person_id = ?
                ORDER BY source_count > 0 DESC, folded_name LIKE '% %' DESC, source_count DESC, length(name) DESC, name
                LIMIT 1
            ) AS chosen
            WHERE persons.id = ? AND persons.name <> chosen.name
            """,
            person, person)
    }

    /// Makes a person; the key is the folded name, numbered where another person has it.
    func makePerson(_ name: String) throws -> Int64 {
        let words = FoldedName(name).words
        let stem = words.isEmpty ? "person" : words.joined(separator: "_")
        let statement = try db.cachedStatement(sql: "SELECT 1 FROM persons WHERE key = ?")
        var key = stem
        var number = 1
        while try Int.fetchOne(statement, arguments: [key]) != nil {
            number += 1
            key = "\(stem)_\(number)"
        }
        let writer = RowWriter(db)
        try writer.run("INSERT INTO persons (key, name) VALUES (?, ?)", key, name)
        return writer.lastID
    }
}
