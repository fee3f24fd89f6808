import Foundation
import GRDB
import Query
import TestSupport
import Testing

@Suite struct FreeQueryTests {
    private func refusal(_ sql: String) throws -> QueryRefusal? {
        let fixture = try FixtureArchive()
        do {
            _ = try fixture.open().answer(sql: sql)
            return nil
        } catch let refusal as QueryRefusal {
            return refusal
        }
    }

    @Test(arguments: [
        "select 1", "  -- a comment\n/* and another */ SELECT 1;", "with x as (select 1) select * from x", "values (1)",
        "explain query plan select * from sources", "pragma table_info(sources)", "pragma user_version",
        "select * from pragma_table_info('sources')", "select rowid from source_search where source_search match 'x'",
        "with recursive c (x) as (select 1 union all select x + 1 from c limit 9) select max(x) from c",
        "select * from commitment_overview",
    ])
    func runsWhatReads(_ sql: String) throws {
        #expect(try refusal(sql) == nil)
    }

    @Test(arguments: [
        ("insert into states values ('XX', 'x', 'x')", "INSERT"), ("drop table sources", "DROP"),
        ("vacuum into 'copy.db'", "VACUUM"), ("attach 'x.db' as x", "ATTACH"), ("begin", "BEGIN"),
        ("pragma user_version = 7", "PRAGMA USER_VERSION"), ("pragma journal_mode(wal)", "PRAGMA JOURNAL_MODE"),
        ("with x as (select 1) delete from sources", "DELETE"), ("reindex", "REINDEX"),
        ("pragma user_version(7)", "PRAGMA USER_VERSION"), ("select load_extension('x')", "load_extension()"),
        ("explain drop table sources", "DELETE"), ("explain attach 'x.db' as x", "ATTACH"),
    ])
    func refusesWhatWrites(_ sql: String, _ word: String) throws {
        #expect(try refusal(sql) == .notReading(word))
    }

    @Test(arguments: [("selct 1", "SELCT", "SELECT"), ("wiht x as (select 1) select 1", "WIHT", "WITH")])
    func knowsWhatAMisspelledWordMeans(_ sql: String, _ word: String, _ nearest: String) throws {
        #expect(try refusal(sql) == .unknownWord(word, nearest: nearest))
    }

    @Test func refusesAWordThatIsNoSQL() throws {
        #expect(try refusal("show tables") == .unknownWord("SHOW", nearest: nil))
        #expect(try refusal("'x'") == .unknownWord("'", nearest: nil))
    }

    @Test func refusesWhatIsNotOneStatement() throws {
        #expect(try refusal("") == .empty)
        #expect(try refusal("-- only a comment") == .empty)
        #expect(try refusal("select 1; select 2") == .severalStatements)
        #expect(try refusal("select :x") == .faulty("a parameter has no value here"))
        #expect(try refusal("select missing_column") == .faulty("no such column: missing_column"))
    }

    /// Counts without an end.
    private static let endless =
        "with recursive c (x) as (select 1 union all select x + 1 from c) select x from c where x "

    @Test func endsWhatTakesTooLong() throws {
        let archive = try FixtureArchive().open()
        #expect(throws: QueryRefusal.tooLong(0.2)) { try archive.answer(sql: Self.endless + "< 0", timeLimit: 0.2) }
        #expect(try archive.answer(sql: "select 1").rows == [[.integer(1)]])
    }

    @Test func theTimeOfWhoReadsTheRowsDoesNotCount() throws {
        let reader = SlowReader(patience: 8)
        try FixtureArchive().open().send(sql: Self.endless + "> 0", timeLimit: 0.4, to: reader)
        #expect(reader.count == 8)
    }

    /// Takes a tenth of a second for a row.
    private final class SlowReader: RowReceiver {
        private let patience: Int
        private(set) var count = 0

        init(patience: Int) { self.patience = patience }

        func begin(_ fields: [Field]) {}

        func take(_ row: [Value]) -> Bool {
            Thread.sleep(forTimeInterval: 0.1)
            count += 1
            return count < patience
        }
    }

    @Test func showsEveryTypeOfValue() throws {
        let fixture = try FixtureArchive()
        let answer = try fixture.open().answer(sql: "select 1 as a, 1.5 as b, 'x' as c, null as d, x'00ff' as e")
        #expect(answer.fields.map(\.key) == ["a", "b", "c", "d", "e"])
        #expect(answer.rows == [[.integer(1), .real(1.5), .text("x"), .null, .text("x'00ff'")]])
    }
}
