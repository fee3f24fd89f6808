import Facts
import Foundation
import Ingest
import Query
import Resolution
import Store

/// Two invented articles with findings of every kind, stored as an import stores them.
package final class FixtureArchive: Sendable {
    package let folder: TemporaryFolder
    package let path: String

    /// A copy of its own of the archive that all tests share.
    package init() throws {
        folder = try TemporaryFolder()
        path = folder.path("fixture.db")
        try Self.original.get().write(to: URL(fileURLWithPath: path))
    }

    private static let original = Result { try made() }

    /// The bytes of the archive.
    private static func made() throws -> Data {
        let folder = try TemporaryFolder()
        let path = folder.path("original.db")
        let archive = try Archive(
            path: path, identity: Resolver(.bundled()), indexing: try SearchIndexer(language: "de"))
        try archive.seed(ReferenceData.bundled())
        let run = try archive.beginRun(at: "2025-05-01T00:00:00Z", extractorVersion: "test")
        for (article, findings) in [(Harbour.article, Harbour.findings), (Summit.article, Summit.findings)] {
            _ = try archive.record(
                IncomingSource(article: article, location: article.id), findings: findings, in: run)
        }
        _ = try archive.judge(
            .rename("Lars Moen", to: "Lars Moen"), by: "eva", at: "2025-05-01T00:00:00Z", reason: "as he writes himself"
        )
        var counts = ImportCounts()
        counts.new = 2
        try archive.finish(run, at: "2025-05-01T00:00:01Z", counts: counts, notes: [])
        try archive.close()
        return try Data(contentsOf: URL(fileURLWithPath: path))
    }

    package func open() throws -> ReadOnlyArchive { try ReadOnlyArchive(path: path) }
}
