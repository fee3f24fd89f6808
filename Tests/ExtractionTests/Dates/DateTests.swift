import Facts
import TestSupport
import Testing

@testable import Extraction

@Suite struct DateTests {
    static let all =
        AbsoluteDates.right + DatesOfArticle.right + DatesByTense.right + DateRangeCases.right + NoDates.right

    @Test(arguments: all)
    func everyDateInTheTextIsFoundAndNoOther(_ example: DateCase) throws {
        try example.check()
    }

    @Test func aThirdOfTheTextsIsForWhatIsNoDate() {
        #expect(Self.all.count >= 120)
        #expect(Self.all.filter(\.dates.isEmpty).count * 10 >= Self.all.count * 3)
    }

    /// Whatever the article's date, a date begins before it ends and reads as it says.
    @Test(arguments: [nil, "2025-04-10", "2024-02-29", "2025-12-31", "2026-01-01", "2025-04", "2025", "2024-02"])
    func everyDateHoldsTogether(_ published: String?) throws {
        let extractor = try Extractor(lexicon: SharedExtractor.lexicon.get())
        for example in Self.all {
            let text = example.marked.text
            let dates = extractor.findings(in: Article(id: "test", text: text, date: published)).dates
            for date in dates {
                #expect(text.text(in: date.span).map { !$0.isEmpty } ?? false, "\(text)")
                if let earliest = date.earliest, let latest = date.latest { #expect(earliest <= latest, "\(text)") }
                for day in [date.earliest, date.latest].compactMap({ $0 }) { #expect(CalendarDay(day)?.text == day) }
                guard let edtf = date.edtf else {
                    #expect(date.earliest == nil && date.latest == nil)
                    continue
                }
                #expect(date.earliest != nil || date.latest != nil, "\(text)")
                if let read = PublicationDate(edtf) {
                    #expect(
                        read.text == edtf && read.earliest == date.earliest && read.latest == date.latest, "\(edtf)")
                } else {
                    #expect(edtf.hasPrefix("[") || edtf.contains("-2") || edtf.contains("X"), "\(edtf) in \(text)")
                }
            }
            for (first, second) in zip(dates, dates.dropFirst()) {
                #expect(first.span.end <= second.span.start, "\(text)")
            }
        }
    }

    /// With the day known, a date is one of those that it can be with only the month known.
    @Test func aMonthLeavesOpenWhatADayTells() throws {
        let extractor = try Extractor(lexicon: SharedExtractor.lexicon.get())
        for example in Self.all {
            let text = example.marked.text
            let exact = extractor.findings(in: Article(id: "test", text: text, date: "2025-04-10")).dates
            let rough = extractor.findings(in: Article(id: "test", text: text, date: "2025-04")).dates
            #expect(exact.map(\.span) == rough.map(\.span))
            for (day, month) in zip(exact, rough) {
                #expect((month.earliest ?? "") <= (day.earliest ?? ""), "\(text): \(month), \(day)")
                #expect((month.latest ?? "9") >= (day.latest ?? "9"), "\(text): \(month), \(day)")
            }
        }
    }
}
