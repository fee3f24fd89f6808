import GRDB
import Testing

@testable import Query

/// Rows are copied as SQLite has them.
@Suite struct RowBatchTests {
    private func batches(_ sql: String, _ most: Int) throws -> [RowBatch] {
        try DatabaseQueue().read { db in
            let reading = try RowReading(db.makeStatement(sql: sql))
            var batches: [RowBatch] = []
            while let batch = try reading.next(most) { batches.append(batch) }
            return batches
        }
    }

    @Test func everyKindOfColumnIsReadAsItIs() throws {
        let batch = try #require(
            batches("SELECT 'Müller 👩‍👧' AS name, '' AS empty, NULL AS none, 7 AS whole, 2.5 AS part, 3.0 AS even", 8)
                .first)
        let cells = Cells(batch, 0, ColumnPlaces())
        #expect(cells.optionalText("name") == "Müller 👩‍👧")
        #expect(cells.optionalText("empty") == "")
        #expect(cells.optionalText("none") == nil)
        #expect(cells.optionalText("no_column") == nil)
        #expect(cells.optionalInteger("whole") == 7)
        #expect(cells.optionalInteger("none") == nil)
        #expect(cells.real("whole") == 7)
        #expect(cells.real("part") == 2.5)
        #expect(cells.optionalNumber("part")?.double == 2.5)
        #expect(cells.optionalNumber("whole")?.whole == 7)
        #expect(cells.optionalNumber("even")?.double == 3)
    }

    @Test func aColumnThatIsAskedForInAnotherOrderIsFound() throws {
        let batch = try #require(batches("SELECT 'a' AS first, 'b' AS second UNION ALL SELECT 'c', 'd'", 8).first)
        let places = ColumnPlaces()
        let (first, second) = (Cells(batch, 0, places), Cells(batch, 1, places))
        #expect([second.text("second"), second.text("first")] == ["d", "c"])
        #expect([first.text("first"), first.text("second")] == ["a", "b"])
    }

    private static let numbers = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 10) "

    @Test func batchesHoldAsManyRowsAsAreAskedFor() throws {
        #expect(try batches(Self.numbers + "SELECT x FROM n", 4).map(\.count) == [4, 4, 2])
        #expect(try batches(Self.numbers + "SELECT x FROM n WHERE x > 10", 4).map(\.count) == [])
    }

    @Test func longTextsMakeABatchSmall() throws {
        let counts = try batches(Self.numbers + "SELECT printf('%.*c', 100000, 'x') AS text FROM n", 256).map(\.count)
        #expect(counts == [Int](repeating: 1, count: 10))
    }
}
