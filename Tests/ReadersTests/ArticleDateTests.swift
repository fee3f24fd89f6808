import Testing

@testable import Readers

@Suite struct ArticleDateTests {
    @Test(
        arguments: [
            ("2025-04", "2025-04"), ("2025-04-10T23:30:00+02:00", "2025-04-10T23:30:00+02:00"),
            ("2025-04-10 12:30", "2025-04-10"), ("2025-04-10T12:30 Uhr", "2025-04-10"),
            ("20250410T120000+0200", "2025-04-10"), ("20250410", "2025-04-10"),
            ("Thu, 10 Apr 2025 12:00:00 +0200", "2025-04-10"), ("1 May 2025 08:00 GMT", "2025-05-01"),
            ("10.04.2025", "2025-04-10"), ("1.4.2025, 12:30", "2025-04-01"), (" 2025 ", "2025"),
        ])
    func readsWhatCarriersWrite(text: String, date: String) {
        #expect(ArticleDate.edtf(text) == date)
    }

    @Test(arguments: [
        "04/10/2025", "gestern", "31.02.2025", "Thu, 31 Feb 2025", "20251301", "1712743200", "10. April", "",
    ])
    func leavesAsItIsWhatIsNoKnownDate(text: String) {
        #expect(ArticleDate.edtf(text) == text)
    }

    @Test func aChangeSaysOnlyThatTheArticleIsNoYounger() {
        #expect(ArticleDate.atTheLatest("2025-04-10T12:00:00Z") == "../2025-04-10")
        #expect(ArticleDate.atTheLatest("heute") == nil)
    }
}
