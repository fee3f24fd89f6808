import Facts
import GRDB

/// Says which words a search finds an article by.
package protocol SearchIndexing: Sendable {
    /// The words beside those that stand in `title` and `text`; `language` is a BCP 47 code.
    func index(title: String?, text: String, language: String) -> SearchIndex
}

/// Finds articles by the words that stand in them alone.
package struct WordsAlone: SearchIndexing {
    package init() {}

    package func index(title: String?, text: String, language: String) -> SearchIndex {
        SearchIndex(stems: "", endings: "")
    }
}

/// Writes the full-text index. It keeps no text, so what leaves it has to be said again word by word.
///
/// What is added in a transaction waits for `flush()` at its end: SQLite writes the index down, as far as it is, at the
/// next statement that could fail in its middle.
final class SearchRows {
    private struct Addition {
        let id: Int64
        let title: String?
        let text: String
        let index: SearchIndex
    }

    private let db: Database
    private let indexing: any SearchIndexing
    private var additions: [Addition] = []

    init(db: Database, indexing: any SearchIndexing) {
        self.db = db
        self.indexing = indexing
    }

    /// Adds an article under its row in `sources`.
    func add(_ id: Int64, title: String?, text: String, _ index: SearchIndex) {
        additions.append(Addition(id: id, title: title, text: text, index: index))
    }

    /// Writes what was added.
    func flush() throws {
        for addition in additions { try insert(addition) }
        additions = []
    }

    private func insert(_ addition: Addition) throws {
        try RowWriter(db).run(
            "INSERT INTO source_search (rowid, title, words, stems, endings) VALUES (?, ?, ?, ?, ?)",
            addition.id, addition.title, addition.text, addition.index.stems, addition.index.endings)
    }

    /// Gives the article another title.
    func setTitle(_ title: String, of id: Int64) throws {
        try flush()
        let statement = try db.cachedStatement(sql: "SELECT title, text, language FROM sources WHERE id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [id]) else { return }
        let (old, text, language) = (row[0] as String?, row[1] as String, row[2] as String)
        let index = indexing.index(title: old, text: text, language: language)
        try RowWriter(db).run(
            """
            INSERT INTO source_search (source_search, rowid, title, words, stems, endings)
            VALUES ('delete', ?, ?, ?, ?, ?)
            """,
            id, old, text, index.stems, index.endings)
        add(id, title: title, text: text, indexing.index(title: title, text: text, language: language))
    }
}
