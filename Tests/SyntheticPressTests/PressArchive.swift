import Facts
import GRDB
import Ingest
import Resolution
import Store
import SyntheticPress
import TestSupport

/// An archive of an invented press, with its sentences and nothing else.
struct PressArchive {
    private let folder: TemporaryFolder
    private let archive: Archive

    init(_ articles: [PressArticle]) throws {
        folder = try TemporaryFolder()
        archive = try Archive(path: folder.path("press.db"), identity: Resolver(.bundled()))
        let run = try archive.beginRun(at: "2025-05-01T00:00:00Z", extractorVersion: "test")
        for article in articles {
            let source = IncomingSource(
                article: Article(
                    id: article.id, text: article.text, date: article.date,
                    url: article.url,
                    title: article.title), location: article.id)
            _ = try archive.record(
                source, findings: Findings(language: "de", sentences: article.sentences), in: run)
        }
    }

    /// The passage of each sentence that carries one, by article and start.
    func passages() throws -> [String: Int] {
        try archive.read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT location || ' ' || start, passage_id
                    FROM passage_carriers JOIN sources ON sources.id = source_id
                    """)
            return Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, $0[1] as Int) })
        }
    }
}
