import Foundation
import GRDB
import TestSupport
import Testing

@testable import Store

@Suite struct LogFoldingTests {
    private let folder: TemporaryFolder
    private let writer: DatabaseQueue

    init() throws {
        folder = try TemporaryFolder()
        writer = try DatabaseQueue(path: folder.path("a.db"))
        try writer.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; CREATE TABLE t (x TEXT)")
        }
    }

    /// Stores a row of some pages.
    private func add() throws {
        try writer.write {
            try $0.execute(sql: "INSERT INTO t VALUES (?)", arguments: [String(repeating: "a", count: 20_000)])
        }
    }

    private func size(_ file: String) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: folder.path(file))[.size] as? Int ?? 0
    }

    @Test func theLogBeginsAnewWhenItHasBeenFoldedIn() throws {
        let folding = LogFolding(path: folder.path("a.db"), due: 64)
        writer.writeWithoutTransaction { folding.watch($0) }
        for _ in 0..<200 {
            try add()
            folding.wait()
        }
        // 200 rows are more than a thousand pages.
        #expect(try size("a.db-wal") < 100 * 4_120)
        #expect(try size("a.db") > 900 * 4_096)
        writer.writeWithoutTransaction { folding.close($0) }
        #expect(try writer.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM t") } == 200)
        #expect(try writer.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") } == "ok")
    }

    @Test func nothingIsLostWhileItIsFoldedIn() throws {
        let folding = LogFolding(path: folder.path("a.db"), due: 8)
        writer.writeWithoutTransaction { folding.watch($0) }
        let reader = try DatabaseQueue(path: folder.path("a.db"))
        for number in 1...100 {
            try add()
            #expect(try reader.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM t") } == number)
        }
        writer.writeWithoutTransaction { folding.close($0) }
        #expect(try writer.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") } == "ok")
    }
}
