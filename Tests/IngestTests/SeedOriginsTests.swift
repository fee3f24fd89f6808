import Foundation
import GRDB
import Ingest
import Store
import TestSupport
import Testing

/// The seed articles, two of which carry passages of one agency.
@Suite struct SeedOriginsTests {
    private static let seeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("seeds")

    /// What was found in an archive of the seeds, imported in that order.
    private func rows(of sql: String, isReversed: Bool = false) throws -> [String] {
        let folder = try TemporaryFolder()
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.seeds.path).sorted()
        let paths = names.map { Self.seeds.appendingPathComponent($0).path }
        let importer = Importer(
            databasePath: folder.path("a.db"), lexicon: try SharedLexicon.lexicon(),
            reference: try SharedLexicon.reference(), version: "test")
        for path in isReversed ? paths.reversed() : paths { _ = try importer.run([path]) }
        return try DatabaseQueue(path: folder.path("a.db")).read { try String.fetchAll($0, sql: sql) }
    }

    @Test func areLinkedInTheSentencesThatTwoOfThemShare() throws {
        let openings = """
            SELECT substr(source, 1, 3) || ' ' || likely_agency || ' ' || substr(evidence, 1, 12)
            FROM passage_overview ORDER BY origin_start, source
            """
        let shared = [
            "Dazu wird so", "Diese soll i", "Im Gespräch ", "Russland wil", "Dass in größ", "Grund sind Ä",
            "Gegründet wu",
            "Viele Europä", "Zudem wird n", "Auf hoher po", "Damals waren",
        ]
        let expected = shared.flatMap { opening in
            ["000 dpa \(opening)", "002 dpa \(opening == shared[0] ? "Nach französ" : opening)"]
        }
        #expect(try rows(of: openings) == expected)
    }

    @Test func giveTheSamePassagesInAnyOrder() throws {
        let passages = """
            SELECT source_key || start || origin_key || sources FROM passage_overview ORDER BY source_key, start
            """
        #expect(try rows(of: passages) == rows(of: passages, isReversed: true))
    }

    @Test func countWhatBothOfThemSayAsOneOrigin() throws {
        let counts = """
            SELECT actor_key || ' ' || count(DISTINCT source_key) || ' ' || count(DISTINCT origin_key)
            FROM commitment_overview WHERE actor_key = 'RU' AND contribution_key = 'troops'
            """
        #expect(try rows(of: counts) == ["RU 2 1"])
    }
}
