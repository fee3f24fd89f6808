import Facts
import GRDB

/// A stored article whose findings are of another version of the rules.
package struct StoredSource: Sendable, Hashable {
    package let id: Int64
    package let source: IncomingSource
}

extension Archive {
    /// The keys of current sources that other rules than `version` read; all current ones where `version` is nil.
    package func sourcesToReextract(version: String?) throws -> [String] {
        try read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT key FROM sources
                    WHERE superseded_in IS NULL AND (?1 IS NULL OR extractor_version <> ?1) ORDER BY id
                    """,
                arguments: [version])
        }
    }

    /// The article as it was stored; nil where no source has that key.
    package func storedSource(withKey key: String) throws -> StoredSource? {
        try read { db in
            let statement = try db.cachedStatement(
                sql: "SELECT id, location, text, title, language, published, url FROM sources WHERE key = ?")
            return try Row.fetchOne(statement, arguments: [key]).map { row in
                let article = Article(
                    id: row[1], text: row[2], language: row[4], date: row[5], url: row[6], title: row[3])
                return StoredSource(id: row[0], source: IncomingSource(article: article, location: row[1]))
            }
        }
    }

    /// Replaces what was found in a stored article, in one transaction. Judgements stay in force.
    ///
    /// - Throws: `StoreError`; the article keeps its findings then.
    package func rederive(_ stored: StoredSource, findings: Findings, in run: ImportRun) throws {
        try write { db in
            let settling = PersonSettling(db: db, identity: identity)
            try settling.forget(stored.id) {
                for table in Self.derivedTables {
                    try RowWriter(db).run("DELETE FROM \(table) WHERE source_id = ?", stored.id)
                }
            }
            let found = ArticleFindings(findings, of: stored.source.key, identity: identity)
            try derive(found, of: stored.id, stored.source, settling, db)
            try RowWriter(db).run(
                "UPDATE sources SET extractor_version = ?, extraction_run_id = ? WHERE id = ?", run.extractorVersion,
                run.id, stored.id)
        }
    }

    /// Tables of findings, those that point at others first.
    static let derivedTables = [
        "mentions", "figures", "events", "commitments", "statements", "collectives", "offices_held", "person_links",
        "source_readings",
        "dates",
    ]
}
