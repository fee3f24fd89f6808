import Facts
import Foundation
import GRDB
import Lexicon
import Store
import TestSupport
import Testing

@testable import Ingest

@Suite struct ImporterTests {
    let folder: TemporaryFolder
    let lexicon: Lexicon
    let reference: ReferenceData

    init() throws {
        folder = try TemporaryFolder()
        lexicon = try SharedLexicon.lexicon()
        reference = try SharedLexicon.reference()
    }

    private var database: String { folder.path + "/a.db" }

    private func run(_ paths: String...) throws -> Importer.Summary {
        try Importer(
            databasePath: database, lexicon: lexicon, reference: reference, version: "test", busyTimeout: 0.05,
            now: { Date(timeIntervalSince1970: 0) }
        ).run(paths)
    }

    private func counts(_ summary: Importer.Summary) -> [Int] {
        [summary.counts.new, summary.counts.unchanged, summary.counts.replaced, summary.counts.rejected]
    }

    private func rows(_ sql: String) throws -> [[String?]] {
        try ArchiveReader(path: database).read { db in
            try Row.fetchAll(db, sql: sql).map { row in
                row.databaseValues.map { $0.isNull ? nil : String.fromDatabaseValue($0) ?? $0.description }
            }
        }
    }

    @Test func aSecondImportChangesNothing() throws {
        try folder.write("news/1.txt", "Norwegen hilft.")
        try folder.write("news/2.txt", "Chile zögert.")
        #expect(counts(try run(folder.path + "/news")) == [2, 0, 0, 0])
        #expect(counts(try run(folder.path + "/news/")) == [0, 2, 0, 0])
        #expect(
            try rows("SELECT location, language FROM sources ORDER BY id") == [
                ["news/1.txt", "de"], ["news/2.txt", "de"],
            ])
        #expect(
            try rows(
                "SELECT started_at, finished_at, extractor_version, new_count, unchanged_count FROM import_runs LIMIT 1"
            )
                == [["1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "test", "2", "0"]])
    }

    @Test func aChangedFileReplacesItsOlderVersion() throws {
        let path = try folder.write("1.txt", "Norwegen hilft.")
        _ = try run(path)
        try folder.write("1.txt", "Norwegen hilft nicht.")
        #expect(counts(try run(path)) == [0, 0, 1, 0])
        #expect(
            try rows("SELECT text, superseded_by FROM sources ORDER BY id")
                == [["Norwegen hilft.", "2"], ["Norwegen hilft nicht.", nil]])
        #expect(try rows("SELECT location FROM source_overview") == [["1.txt"]])
    }

    @Test func badInputsAreRejectedAndTheOthersStored() throws {
        try folder.write("in/1.txt", "Norwegen hilft.")
        try folder.write("in/2.txt", "")
        try folder.write("in/3.txt", [0x00, 0x01, 0xFF])
        try folder.write("in/4.txt", Array("Gr".utf8) + [0xF6] + Array("sse".utf8))
        try folder.write(
            "in/5.jsonl",
            """
            {"id":"a","text":"x\\r\\ny","date":"gestern","url":"https://x/a"}
            broken
            {"id":"b","text":"  "}
            {"id":"c","text":"a\\u0000b"}
            """)
        let summary = try run(folder.path + "/in", folder.path + "/missing")
        #expect(counts(summary) == [3, 0, 0, 6])
        #expect(
            summary.problems.map { $0.place.replacingOccurrences(of: folder.path + "/", with: "") + " " + $0.key }
                == [
                    "in/2.txt empty", "in/3.txt not_text", "in/4.txt decoded", "in/5.jsonl:1 unknown_date",
                    "in/5.jsonl:2 malformed_line", "in/5.jsonl:3 empty", "in/5.jsonl:4 not_text", "missing missing",
                ])
        #expect(
            try rows("SELECT location, text, published FROM sources ORDER BY id") == [
                ["in/1.txt", "Norwegen hilft.", nil], ["in/4.txt", "Grösse", nil], ["https://x/a", "x\ny", nil],
            ])
        #expect(try rows("SELECT count(*), sum(is_rejection) FROM import_problems") == [["8", "6"]])
        #expect(try rows("SELECT rejected_count FROM import_runs") == [["6"]])
    }

    @Test func aRunWithoutAnyArticleLeavesNoFile() throws {
        let empty = try folder.write("empty.txt", "")
        #expect(counts(try run(empty, folder.path + "/none")) == [0, 0, 0, 2])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["empty.txt"])
    }

    @Test func theFinishedStoreIsOneFile() throws {
        let path = try folder.write("1.txt", "Norwegen hilft.")
        _ = try run(path)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["1.txt", "a.db"])
    }

    @Test func aFileThatIsNoStoreIsLeftAsItWas() throws {
        let path = try folder.write("1.txt", "Norwegen hilft.")
        try folder.write("a.db", "notes, not a database, and long enough to be looked at")
        #expect(throws: StoreError.notADatabase(path: database)) { try run(path) }
        #expect(try String(contentsOfFile: database, encoding: .utf8).hasPrefix("notes"))
    }

    @Test func aLockedStoreIsToldAndNothingIsHalfWritten() throws {
        let path = try folder.write("1.txt", "Norwegen hilft.")
        _ = try run(path)
        let other = try DatabaseQueue(path: database)
        try other.writeWithoutTransaction { db in
            try db.execute(sql: "BEGIN EXCLUSIVE")
            #expect(throws: StoreError.locked(path: database)) { try run(path) }
            try db.execute(sql: "ROLLBACK")
        }
        #expect(try rows("SELECT count(*) FROM import_runs") == [["1"]])
    }

    @Test func theReferenceDataFitsTheStoreAndNamesEverythingTheLexiconHas() throws {
        let path = try folder.write("1.txt", "Norwegen hilft.")
        _ = try run(path)
        #expect(try rows("SELECT name, name_de FROM states WHERE code = 'DE'") == [["Germany", "Deutschland"]])
        #expect(try rows("SELECT count(*) FROM states") == [["197"]])
        #expect(Set(reference.organizations.map(\.key)) == Set(lexicon.organizations.map(\.key)))
        #expect(Set(reference.offices.map(\.key)) == Set(lexicon.offices.map(\.key)))
        #expect(Set(reference.concepts.map(\.key)) == Set(lexicon.concepts.concepts.map(\.key)))
        for entry in reference.states + reference.organizations + reference.offices {
            #expect(entry.name != "" && entry.germanName != "")
        }
    }

    @Test func theSeedsAreImportedSoundly() throws {
        let seeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("seeds").path
        #expect(counts(try run(seeds)) == [5, 0, 0, 0])
        #expect(counts(try run(seeds)) == [0, 5, 0, 0])
        #expect(try ArchiveReader(path: database).check().findings == [])
    }
}
