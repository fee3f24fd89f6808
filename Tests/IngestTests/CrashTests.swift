import Foundation
import GRDB
import Ingest
import Store
import SyntheticPress
import TestSupport
import Testing

/// An importer that is killed leaves whole articles only, and the same command again brings the rest.
///
/// ONRECORD_KILLS sets how often it is killed, ONRECORD_PROGRAM which program: the one that is built for use starts
/// faster than the one that is built for tests.
@Suite struct CrashTests {
    private let folder: TemporaryFolder
    private let program: URL
    private static let environment = ProcessInfo.processInfo.environment
    /// So many articles that the program that is built for use is not done with them at once either.
    private static let count = environment["ONRECORD_PROGRAM"] == nil ? 30 : 120

    init() throws {
        folder = try TemporaryFolder()
        for (number, article) in SyntheticPress(count: Self.count).articles.enumerated() {
            try folder.write("press/\(number).txt", article.text)
        }
        program = try Self.environment["ONRECORD_PROGRAM"].map(URL.init(fileURLWithPath:)) ?? BuiltProgram.url()
    }

    private func start(_ arguments: String...) throws -> Process {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    private func importAll(into name: String) throws -> Int32 {
        let process = try start("import", "press", "--db", name)
        process.waitUntilExit()
        return process.terminationStatus
    }

    @Test func killedAtAnyMomentTheSameCommandFinishes() throws {
        let started = Date()
        #expect(try importAll(into: "whole.db") == 0)
        let longest = Date().timeIntervalSince(started)
        let expected = try CanonicalDump.lines(of: folder.path("whole.db"))
        let whole = try looks(at: "whole.db")
        var random = SeededRandom(seed: 7)
        var unfinished = 0
        for round in 0..<(Self.environment["ONRECORD_KILLS"].flatMap { Int($0) } ?? 4) {
            let name = "\(round).db"
            let process = try start("import", "press", "--db", name)
            Thread.sleep(forTimeInterval: longest * Double(random.next() % 1000) / 1000)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            if process.terminationReason == .uncaughtSignal { unfinished += 1 }
            if FileManager.default.fileExists(atPath: folder.path(name)) {
                #expect(try faults(of: name) == [], "round \(round)")
                // Killed right at its beginning it leaves a file without tables.
                for (key, counts) in (try? looks(at: name)) ?? [:] { #expect(counts == whole[key], "round \(round)") }
            }
            #expect(try importAll(into: name) == 0, "round \(round)")
            #expect(try faults(of: name) == [], "round \(round)")
            #expect(try CanonicalDump.lines(of: folder.path(name)) == expected, "round \(round)")
            try FileManager.default.removeItem(atPath: folder.path(name))
        }
        #expect(unfinished > 0)
    }

    /// What SQLite finds wrong with the file.
    private func faults(of name: String) throws -> [String] {
        try DatabaseQueue(path: folder.path(name)).read { db in
            guard try db.tableExists("sources") else { return [] }
            let damages = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
            let strays = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { "\($0)" }
            return damages + strays
        }
    }

    /// What an article has brought, for each article that a look at the file shows.
    private func looks(at name: String) throws -> [String: [Int]] {
        let archive = try ArchiveReader(path: folder.path(name), busyTimeout: 5)
        return try archive.read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT key, (SELECT count(*) FROM statements WHERE source_id = sources.id),
                        (SELECT count(*) FROM commitments WHERE source_id = sources.id),
                        (SELECT count(*) FROM mentions WHERE source_id = sources.id),
                        (SELECT count(*) FROM person_links WHERE source_id = sources.id)
                    FROM sources
                    """)
            return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], [$0[1], $0[2], $0[3], $0[4]]) })
        }
    }

    @Test func whoReadsMeanwhileSeesWholeArticles() throws {
        let process = try start("import", "press", "--db", "a.db")
        var seen: [[String: [Int]]] = []
        while process.isRunning {
            if FileManager.default.fileExists(atPath: folder.path("a.db")) {
                // Before the first moment there is a file but no table in it.
                if let look = try? looks(at: "a.db") { seen.append(look) } else { #expect(seen.isEmpty) }
            }
            Thread.sleep(forTimeInterval: 0.002)
        }
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let last = try looks(at: "a.db")
        #expect(last.count == Self.count)
        #expect(Set(seen.map(\.count)).count > 2)
        for look in seen {
            for (key, counts) in look { #expect(counts == last[key]) }
        }
    }

    @Test func controlCEndsBehindTheArticleInHand() throws {
        #expect(try importAll(into: "whole.db") == 0)
        let process = try start("import", "press", "--db", "a.db")
        while process.isRunning, ((try? looks(at: "a.db").count) ?? 0) < 3 { Thread.sleep(forTimeInterval: 0.001) }
        process.interrupt()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 130)
        #expect(try 3..<Self.count ~= looks(at: "a.db").count)
        #expect(try importAll(into: "a.db") == 0)
        #expect(
            try CanonicalDump.lines(of: folder.path("a.db")) == CanonicalDump.lines(of: folder.path("whole.db")))
    }
}
