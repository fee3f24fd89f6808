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
struct SearchRows {
    let db: Database
    let indexing: any SearchIndexing

    /// Adds an article under its row in `sources`.
    func add(_ id: Int64, title: String?, text: String, language: String) throws {
        let index = indexing.index(title: title, text: text, language: language)
        try RowWriter(db).run(
            "INSERT INTO source_search (rowid, title, words, stems, endings) VALUES (?, ?, ?, ?, ?)",
            id, title, text, index.stems, index.endings)
    }

    /// Gives the article another title.
    func setTitle(_ title: String, of id: Int64) throws {
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
        try add(id, title: title, text: text, language: language)
    }
}
