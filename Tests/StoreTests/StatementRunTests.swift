import GRDB
import Testing

@testable import Store

@Suite struct StatementRunTests {
    private let queue: DatabaseQueue

    init() throws {
        queue = try DatabaseQueue()
        try queue.write { try $0.execute(sql: "CREATE TABLE t (id INTEGER PRIMARY KEY, value ANY UNIQUE) STRICT") }
    }

    private static let values: [DatabaseValue] = [
        .null, "".databaseValue, "Änne 😀".databaseValue, "a b".databaseValue, Int64.min.databaseValue,
        2.5.databaseValue, "NULL".databaseValue,
    ]

    @Test func everyValueComesBackAsItWas() throws {
        try queue.write { db in
            for value in Self.values { try RowWriter(db).run("INSERT INTO t (value) VALUES (?)", value) }
            #expect(RowWriter(db).lastID == Int64(Self.values.count))
            let stored = try Row.fetchAll(db, sql: "SELECT value FROM t ORDER BY id").map { $0[0] as DatabaseValue }
            #expect(stored == Self.values)
        }
    }

    @Test func aTextIsStoredToItsEndWhereANULStandsInIt() throws {
        try queue.write { db in
            try RowWriter(db).run("INSERT INTO t (value) VALUES (?)", "a\0b")
            #expect(try String.fetchOne(db, sql: "SELECT hex(value) FROM t") == "610062")
        }
    }

    @Test func aStatementCanBeRunAgainAndKeepsNoValue() throws {
        try queue.write { db in
            try RowWriter(db).run("INSERT INTO t (id, value) VALUES (?, ?)", 1, "a")
            try RowWriter(db).run("INSERT INTO t (id, value) VALUES (?, ?)", 2, nil as String?)
            #expect(try db.number("SELECT count(*) FROM t WHERE value IS NULL") == 1)
            #expect(try db.number("SELECT id FROM t WHERE id > ?", 1) == 2)
            #expect(try db.number("SELECT id FROM t WHERE id > ?", 2) == nil)
            #expect(try db.hasRow("SELECT 1 FROM t WHERE id = ?", 2))
            try db.run("DELETE FROM t WHERE id = ?", 2)
            #expect(try !db.hasRow("SELECT 1 FROM t WHERE id = ?", 2))
        }
    }

    @Test func aFaultSaysWhatSQLiteSays() throws {
        try queue.write { db in
            try RowWriter(db).run("INSERT INTO t (value) VALUES (?)", "a")
            let error = #expect(throws: DatabaseError.self) {
                try RowWriter(db).run("INSERT INTO t (value) VALUES (?)", "a")
            }
            #expect(error?.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE)
            #expect(error?.message?.contains("t.value") == true)
            try RowWriter(db).run("INSERT INTO t (value) VALUES (?)", "b")
        }
    }
}
