import GRDB
import Query
import TestSupport
import Testing

@Suite struct ArchiveCheckTests {
    @Test func countsFaultsOfOneKindInOneRow() throws {
        let fixture = try FixtureArchive()
        let queue = try DatabaseQueue(path: fixture.path)
        try queue.write { try $0.execute(sql: "UPDATE mentions SET end = 9000 + id") }
        try queue.close()
        let check = try fixture.open().check()
        #expect(!check.isSound)
        #expect(check.faultCount > 5)
        #expect(check.faults.fields.map(\.key) == ["problem", "table", "count", "row", "detail"])
        #expect(
            check.faults.rows.map { Array($0.prefix(4)) } == [
                [.text("span"), .text("mentions"), .integer(check.faultCount), .integer(1)]
            ])
    }

    @Test func findsNothingInTheFixture() throws {
        let check = try FixtureArchive().open().check()
        #expect(check.isSound && check.faultCount == 0)
    }
}
