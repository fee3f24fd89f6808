import Facts
import GRDB
import Store
import TestSupport
import Testing

@Suite struct StoreCheckTests {
    /// The report on a store whose file was changed by hand.
    private func report(after sql: String) throws -> CheckReport {
        let store = try StoreUnderTest()
        try store.record()
        try store.archive.close()
        let path = store.folder.path("a.db")
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let other = try DatabaseQueue(path: path, configuration: configuration)
        try other.write { try $0.execute(sql: sql) }
        try other.close()
        return try ArchiveReader(path: path).check()
    }

    private func findings(after sql: String) throws -> [String] {
        try report(after: sql).findings.map { "\($0.problem.rawValue) \($0.table) \($0.row ?? 0)" }
    }

    @Test func findsNothingInASoundStore() throws {
        let report = try report(after: "")
        #expect(report.findings == [])
        #expect(report.sources == 1)
        #expect(report.spans == 23)
    }

    @Test func findsASpanBeyondItsText() throws {
        #expect(try findings(after: "UPDATE mentions SET end = 9999 WHERE id = 1") == ["span mentions 1"])
        #expect(try findings(after: "UPDATE commitments SET reason_end = 9999 WHERE id = 2") == ["span commitments 2"])
        #expect(
            try findings(after: "UPDATE commitments SET place_start = 1, place_end = 9999 WHERE id = 1")
                == ["span commitments 1"])
        #expect(
            try findings(after: "INSERT INTO commitment_evidences VALUES (1, 2, 1, 9999)")
                == ["span commitment_evidences 1"])
        let quantity = "INSERT INTO commitment_quantities VALUES (1, 2, 2, 'exactly', 'x', 'count', NULL, 0, 1, 9999)"
        #expect(try findings(after: quantity) == ["span commitment_quantities 1"])
        #expect(
            try findings(after: "UPDATE commitment_conditions SET end = 9999") == ["span commitment_conditions 1"])
    }

    @Test func findsATextThatWasEdited() throws {
        let found = try findings(after: "UPDATE sources SET text = 'X' || text")
        #expect(found == ["text sources 1", "quote statements 1"])
    }

    @Test func findsAQuoteThatIsNotInTheText() throws {
        #expect(try findings(after: "UPDATE statements SET quote = 'Nie gesagt.'") == ["quote statements 1"])
        #expect(
            try findings(after: "DELETE FROM statement_spans WHERE part = 'quote' AND position = 2")
                == ["quote statements 1"])
    }

    @Test func findsEvidenceThatShowsNothing() throws {
        let comma = Fixture.text.span(", sagte").start
        let found = try findings(after: "UPDATE mentions SET start = \(comma), end = \(comma + 1) WHERE id = 1")
        #expect(found == ["blank mentions 1"])
    }

    @Test func findsARowThatPointsNowhere() throws {
        #expect(try findings(after: "UPDATE statements SET by_person_id = 77") == ["foreign_key statements 1"])
    }
}
