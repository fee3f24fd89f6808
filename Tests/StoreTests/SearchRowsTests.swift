import Facts
import GRDB
import TestSupport
import Testing

@testable import Store

/// The full-text index of a store.
struct SearchRowsTests {
    /// Every word of the text has the stem "stamm".
    private struct OneStem: SearchIndexing {
        func index(title: String?, text: String, language: String) -> SearchIndex {
            SearchIndex(stems: "stamm \(language)", endings: "mmats")
        }
    }

    private let folder: TemporaryFolder
    private let archive: Archive
    private let run: ImportRun

    init() throws {
        folder = try TemporaryFolder()
        archive = try Archive(path: folder.path("a.db"), identity: NamesAlone(), indexing: OneStem())
        try archive.seed(Fixture.reference)
        run = try archive.beginRun(at: "2025-05-01T00:00:00Z", extractorVersion: "1")
    }

    private func record(_ text: String, title: String? = nil) throws -> ImportOutcome {
        let article = Article(id: "a.txt", text: text, url: nil, title: title)
        return try archive.record(
            IncomingSource(article: article, location: "a.txt"), findings: Findings(language: "de"), in: run)
    }

    private func found(_ query: String) throws -> [Int] {
        try archive.read { db in
            try Int.fetchAll(
                db, sql: "SELECT rowid FROM source_search WHERE source_search MATCH ? ORDER BY rowid",
                arguments: [query])
        }
    }

    @Test func anArticleIsFoundByItsWordsAndStems() throws {
        #expect(try record("Die Häuser am Fluß", title: "Alte Städte") == .new)
        for query in ["hauser", "HÄUSER", "\"am fluß\"", "title : stadte", "stems : stamm", "endings : mmat*", "de"] {
            #expect(try found(query) == [1], "\(query)")
        }
        #expect(try found("haus") == [])
    }

    @Test func anotherTitleTakesThePlaceOfTheFirst() throws {
        _ = try record("Die Häuser", title: "Alte Städte")
        #expect(try record("Die Häuser", title: "Neue Dörfer") == .replaced)
        #expect(try found("stadte") == [])
        #expect(try found("dorfer") == [1])
        #expect(try found("hauser") == [1])
        #expect(try record("Die Häuser") == .unchanged)
    }

    @Test func aTextWithoutTitleCanGetOne() throws {
        _ = try record("Die Häuser")
        #expect(try record("Die Häuser", title: "Neue Dörfer") == .replaced)
        #expect(try found("dorfer AND hauser") == [1])
    }

    @Test func theIndexIsSoundAfterChanges() throws {
        _ = try record("Die Häuser", title: "Alte Städte")
        _ = try record("Die Häuser", title: "Neue Dörfer")
        _ = try record("Die Hütten")
        try archive.write { db in
            try db.execute(sql: "INSERT INTO source_search (source_search) VALUES ('integrity-check')")
        }
        #expect(try found("die") == [1, 2])
    }
}
