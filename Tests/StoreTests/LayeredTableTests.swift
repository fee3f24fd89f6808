import GRDB
import Testing

@testable import Store

@Suite struct LayeredTableTests {
    private let queue: DatabaseQueue
    private let table = LayeredTable("_phrases", capacity: 10)

    init() throws {
        queue = try DatabaseQueue()
        try queue.write { try $0.execute(sql: Schema.sql()) }
    }

    private func counts(_ db: Database) throws -> [Int] {
        try table.parts.map { try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)") ?? -1 }
    }

    @Test func aFullPartGoesIntoTheNextOne() throws {
        try queue.write { db in
            var seen: [[Int]] = []
            for number in 0..<331 {
                try db.execute(
                    sql: "INSERT INTO \(table.newest) VALUES (?, ?, 1)", arguments: [number * 7919 % 1009, number])
                try table.settle(db)
                seen.append(try counts(db))
            }
            #expect(seen[8] == [9, 0, 0])
            #expect(seen[9] == [0, 10, 0])
            #expect(seen[158] == [9, 150, 0])
            #expect(seen[159] == [0, 0, 160])
            #expect(seen[330] == [1, 10, 320])
        }
    }

    @Test func aQueryFindsWhatIsInAnyPart() throws {
        try queue.write { db in
            for (number, part) in table.parts.enumerated() {
                try db.execute(
                    sql: "INSERT INTO \(part) VALUES (5, ?, 1), (?, 9, 1)", arguments: [number, number + 10])
            }
            let sql = table.query { "SELECT print FROM \($0) WHERE phrase = ?1" }
            #expect(try Int.fetchAll(db, sql: sql, arguments: [5]) == [0, 1, 2])
            #expect(try Int.fetchAll(db, sql: sql, arguments: [12]) == [9])
        }
    }
}
