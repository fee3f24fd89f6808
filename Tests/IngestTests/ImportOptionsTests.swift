import Facts
import Foundation
import GRDB
import Ingest
import Store
import SyntheticPress
import TestSupport
import Testing

/// How an import goes about its work, which what comes out of it does not show.
@Suite struct ImportOptionsTests {
    private let folder: TemporaryFolder
    private let file: String

    init() throws {
        folder = try TemporaryFolder()
        let lines = try SyntheticPress(count: 40).articles.map { article in
            let record = ["id": article.id, "text": article.text]
            return String(decoding: try JSONSerialization.data(withJSONObject: record), as: UTF8.self)
        }
        // What is rejected stands between the articles.
        let mixed = lines.enumerated().flatMap { $0.offset % 7 == 3 ? ["no record", $0.element] : [$0.element] }
        file = try folder.write("press.jsonl", mixed.joined(separator: "\n"))
    }

    private func importer(_ name: String) throws -> Importer {
        Importer(
            databasePath: folder.path(name), lexicon: try SharedLexicon.lexicon(),
            reference: try SharedLexicon.reference(), version: "test", now: { Date(timeIntervalSince1970: 0) })
    }

    /// What a run reports.
    private final class Recorder: Sendable {
        private let seen = Locked<[Importer.Event]>([])

        var events: [Importer.Event] { seen.withLock { $0 } }

        var stored: Int { events.count { if case .stored = $0 { true } else { false } } }

        func add(_ event: Importer.Event) { seen.withLock { $0.append(event) } }
    }

    private func rows(_ name: String, _ sql: String) throws -> [String] {
        try DatabaseQueue(path: folder.path(name)).read { try String.fetchAll($0, sql: sql) }
    }

    @Test func theNumberOfJobsShowsNowhere() throws {
        var events: [[Importer.Event]] = []
        for jobs in [1, 2, 5] {
            let seen = Recorder()
            _ = try importer("\(jobs).db").run([file], options: ImportOptions(jobs: jobs)) { seen.add($0) }
            events.append(seen.events)
        }
        #expect(events[0].count == 46)
        #expect(events[1] == events[0])
        #expect(events[2] == events[0])
        let sql = "SELECT id || ' ' || key || ' ' || location FROM sources ORDER BY id"
        #expect(try rows("5.db", sql) == rows("1.db", sql))
        #expect(try CanonicalDump.lines(of: folder.path("5.db")) == CanonicalDump.lines(of: folder.path("1.db")))
        #expect(try CanonicalDump.lines(of: folder.path("2.db")) == CanonicalDump.lines(of: folder.path("1.db")))
    }

    @Test func aLimitEndsTheRunAndTheNextGoesOn() throws {
        let first = try importer("a.db").run([file], options: ImportOptions(jobs: 3, limit: 15))
        #expect(first.counts.new == 15)
        #expect(!first.isStopped)
        let second = try importer("a.db").run([file], options: ImportOptions(jobs: 3))
        #expect(second.counts.new == 25)
        #expect(second.counts.unchanged == 15)
        #expect(try rows("a.db", "SELECT id FROM import_runs WHERE finished_at IS NULL").isEmpty)
    }

    @Test(arguments: [1, 4]) func aWishToStopEndsTheRunBehindTheArticleInHand(_ jobs: Int) throws {
        let stop = StopRequest()
        let seen = Recorder()
        let first = try importer("a.db").run([file], options: ImportOptions(jobs: jobs, stop: stop)) { event in
            seen.add(event)
            if seen.stored == 5 { stop.make() }
        }
        #expect(first.isStopped)
        // What was ready together with the fifth is stored with it.
        #expect((5...36).contains(seen.stored))
        #expect(try rows("a.db", "SELECT id FROM sources").count == seen.stored)
        #expect(try rows("a.db", "SELECT id FROM import_runs WHERE finished_at IS NULL").count == 1)
        let second = try importer("a.db").run([file], options: ImportOptions(jobs: jobs))
        #expect(second.counts.new == 40 - seen.stored)
        _ = try importer("whole.db").run([file])
        #expect(try CanonicalDump.lines(of: folder.path("a.db")) == CanonicalDump.lines(of: folder.path("whole.db")))
    }

    @Test func aDryRunSaysWhatARunWouldDoAndWritesNothing() throws {
        let dry = ImportOptions(isDryRun: true)
        #expect(try importer("a.db").run([file], options: dry).counts.new == 40)
        #expect(!FileManager.default.fileExists(atPath: folder.path("a.db")))
        let one = try folder.write("one.txt", "Norwegen hilft.")
        let other = try folder.write("other.txt", "Chile hilft.")
        _ = try importer("a.db").run([one, other])
        try folder.write("one.txt", "Norwegen hilft nicht.")
        let before = try Data(contentsOf: URL(fileURLWithPath: folder.path("a.db")))
        let paths = [one, other, file]
        let expected = try importer("a.db").run(paths, options: dry).counts
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path("a.db"))) == before)
        #expect(expected.new == 40)
        #expect(expected.unchanged == 1)
        #expect(expected.replaced == 1)
        #expect(expected.rejected == 6)
        #expect(try importer("a.db").run(paths).counts == expected)
    }
}
