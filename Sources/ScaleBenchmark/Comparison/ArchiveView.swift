import GRDB
import Store

/// A view of the schema, and what it is measured by.
package struct ArchiveView: Sendable {
    package let name: String
    /// The names of `sqlite_schema` that are views, in the order of the schema.
    ///
    /// - Throws: `StoreError`.
    package static func all(of path: String) throws -> [ArchiveView] {
        try ArchiveReader(path: path).read { db in
            try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY rowid")
        }.map(ArchiveView.init)
    }

    /// The first page as Datasette reads it.
    package var page: String { "SELECT * FROM \(name) LIMIT 101" }
    /// All rows, counted.
    package var count: String { "SELECT count(*) FROM \(name)" }
}
