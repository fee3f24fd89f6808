import Facts
import Testing

@Suite struct PublicationDateTests {
    @Test(arguments: [
        ("2025", "2025-01-01", "2025-12-31"), ("2025-04", "2025-04-01", "2025-04-30"),
        ("2024-02", "2024-02-01", "2024-02-29"), ("1900-02", "1900-02-01", "1900-02-28"),
        ("2025-03-27", "2025-03-27", "2025-03-27"), ("2025-03-21/2025-03-31~", "2025-03-21", "2025-03-31"),
        ("2025-04?", "2025-04-01", "2025-04-30"),
    ])
    func knowsTheFirstAndTheLastDay(text: String, earliest: String, latest: String) {
        let date = PublicationDate(text)
        #expect(date?.text == text)
        #expect(date?.earliest == earliest)
        #expect(date?.latest == latest)
    }

    @Test func leavesOpenEndsOpen() {
        #expect(PublicationDate("../2025-04")?.earliest == nil)
        #expect(PublicationDate("../2025-04")?.latest == "2025-04-30")
        #expect(PublicationDate("2025/..")?.earliest == "2025-01-01")
        #expect(PublicationDate("2025/")?.latest == nil)
    }

    @Test(arguments: ["2025-04-10T15:00:00Z", "2025-04-10T15:00", "2025-04-10T15:00:00.5+02:00"])
    func dropsTheTimeOfDay(text: String) {
        #expect(PublicationDate(text)?.text == "2025-04-10")
    }

    @Test(arguments: [
        "", "April 2025", "2025-13", "2025-00", "2025-02-30", "2025-4", "25-04-10", "2025-04-10-11", "../..", "/", "..",
        "2025-05/2025-04", "2025-04T10:00", "2025-04-10Tnoon", "2025-04-10T", "+025", "２０２５", "2025-04/x",
    ])
    func refusesWhatIsNoDate(text: String) {
        #expect(PublicationDate(text) == nil)
    }
}
