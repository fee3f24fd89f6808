import Testing

@testable import enum Query.Days
@testable import struct Query.PeriodReader
@testable import struct Query.QuestionTokens
@testable import struct Query.QuestionWords

@Suite struct PeriodTests {
    @Test(arguments: [
        ("2025", "de", "2025-01-01", "2025-12-31", 1), ("2025-04", "de", "2025-04-01", "2025-04-30", 1),
        ("10.04.2025", "de", "2025-04-10", "2025-04-10", 1), ("10. April 2025", "de", "2025-04-10", "2025-04-10", 3),
        ("März 2025", "de", "2025-03-01", "2025-03-31", 2), ("May 2025", "en", "2025-05-01", "2025-05-31", 2),
        ("April 10, 2025", "en", "2025-04-10", "2025-04-10", 3), ("2024-02", "en", "2024-02-01", "2024-02-29", 1),
    ])
    func readsDatesWithAYear(_ text: String, _ language: String, _ first: String, _ last: String, _ length: Int) throws
    {
        let reader = PeriodReader(words: try QuestionWords(language: language))
        let found = try #require(reader.match(QuestionTokens(text).tokens, at: 0))
        #expect(found.length == length)
        #expect(found.period.first == first)
        #expect(found.period.last == last)
    }

    @Test(arguments: ["April", "10", "2025-13", "31.02.2025", "soon"])
    func leavesWhatIsNoDate(_ text: String) throws {
        let reader = PeriodReader(words: try QuestionWords(language: "en"))
        #expect(reader.match(QuestionTokens(text).tokens, at: 0) == nil)
    }

    @Test func knowsTheDaysBeforeAndAfter() {
        #expect(Days.before("2025-03-01") == "2025-02-28")
        #expect(Days.before("2025-01-01") == "2024-12-31")
        #expect(Days.after("2024-02-28") == "2024-02-29")
        #expect(Days.after("2025-12-31") == "2026-01-01")
    }
}
