import GRDB
import Query
import ScaleBenchmark
import TestSupport
import Testing

@Suite struct SyntheticArchiveTests {
    private static func made(_ folder: TemporaryFolder, _ name: String, seed: UInt64 = 1) throws -> String {
        let path = folder.path(name)
        try SyntheticArchive(ArchiveShape(statements: 1_000), seed: seed).write(to: path)
        return path
    }

    private static func row(_ path: String, _ sql: String) throws -> [Int?] {
        let queue = try DatabaseQueue(path: path)
        return try queue.read { db in
            try Row.fetchOne(db, sql: sql).map { row in (0..<row.count).map { row[$0] } } ?? []
        }
    }

    @Test func hasAsManyRowsAsAreAskedForAndAllOfThemAreSound() throws {
        let folder = try TemporaryFolder()
        let path = try Self.made(folder, "a.db")
        let counts = try Self.row(
            path,
            """
            SELECT (SELECT count(*) FROM statements), (SELECT count(*) FROM commitments),
                (SELECT count(*) FROM sources), (SELECT count(*) FROM source_search),
                (SELECT count(*) FROM sources WHERE superseded_in IS NOT NULL) > 0,
                (SELECT count(*) FROM passage_overview) > 0
            """)
        #expect(counts == [1_000, 200, 125, 125, 1, 1])
        let check = try ReadOnlyArchive(path: path).check()
        #expect(check.isSound, "\(check.faults.rows)")
    }

    @Test func isTheSameForTheSameSeedAndAnotherForAnother() throws {
        let folder = try TemporaryFolder()
        let texts = try [("a.db", 1), ("b.db", 1), ("c.db", 2)].map { name, seed in
            let path = try Self.made(folder, name, seed: UInt64(seed))
            return try DatabaseQueue(path: path).read { db in
                try String.fetchAll(
                    db, sql: "SELECT text FROM sources UNION ALL SELECT quote FROM statements ORDER BY 1")
            }
        }
        #expect(texts[0] == texts[1])
        #expect(texts[0] != texts[2])
    }
}
