import Foundation
import GRDB

/// Everything that an archive says, in an order and with names that do not depend on how it came there: the rows of the
/// views for people, without the numbers of rows.
enum CanonicalDump {
    static func lines(of path: String) throws -> [String] {
        try DatabaseQueue(path: path).read { db in
            let views = try String.fetchAll(
                db,
                sql:
                    "SELECT name FROM sqlite_schema WHERE type = 'view' AND name LIKE '%\\_overview' ESCAPE '\\' ORDER BY name"
            )
            return try views.flatMap { view in
                try Row.fetchAll(db, sql: "SELECT * FROM \(view)").map { row in
                    let cells = zip(row.columnNames, row.databaseValues).compactMap { name, value in
                        name == "id" || name.hasSuffix("_id") ? nil : "\(name)=\(value)"
                    }
                    return "\(view): \(cells.joined(separator: " | "))"
                }.sorted()
            } + decisions(db)
        }
    }

    /// Who each name of each current source was taken for, and why.
    private static func decisions(_ db: Database) throws -> [String] {
        try String.fetchAll(
            db,
            sql: """
                SELECT 'link: ' || sources.key || ' ' || person_links.name || ' = ' || persons.key || ' by ' || rule
                    || ': ' || reason
                FROM person_links
                JOIN sources ON sources.id = source_id
                JOIN persons ON persons.id = person_links.person_id
                WHERE superseded_in IS NULL
                ORDER BY 1
                """)
    }
}
