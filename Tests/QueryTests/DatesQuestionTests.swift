import Query
import TestSupport
import Testing

@Suite struct DatesQuestionTests {
    private func rows(_ change: (inout DatesQuestion) -> Void = { _ in }) throws -> [DateRow] {
        var question = DatesQuestion()
        change(&question)
        let fixture = try FixtureArchive()
        return try fixture.open().rows(question)
    }

    @Test func givesTypedRows() throws {
        let row = try #require(try rows().first)
        #expect(row.words == "Nach einer Waffenruhe")
        #expect(row.edtf == "[2025-03-13,2025-03-20]")
        #expect(row.earliest == "2025-03-13")
        #expect(row.latest == "2025-03-20")
        #expect(row.anchor == .article)
        #expect(row.citation.evidence.contains(row.words))
    }

    @Test func restrictsByTheDaysThatADateCanMean() throws {
        #expect(try rows { $0.from = "2025-03-20" }.count == 1)
        #expect(try rows { $0.from = "2025-03-21" }.isEmpty)
        #expect(try rows { $0.until = "2025-03-13" }.count == 1)
        #expect(try rows { $0.until = "2025-03-12" }.isEmpty)
    }

    @Test func restrictsBySource() throws {
        #expect(try rows { $0.sources.publishers = ["Morgenblatt"] }.count == 1)
        #expect(try rows { $0.sources.publishers = ["Abendblatt"] }.isEmpty)
    }
}
