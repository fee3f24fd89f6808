import Facts
import Testing

@Suite struct CalendarDayTests {
    @Test func countsFromTheFirstDayToTheLast() throws {
        let first = try #require(CalendarDay(year: 1, month: 1, day: 1))
        let last = try #require(CalendarDay(year: 9999, month: 12, day: 31))
        var (year, month, day) = (1, 1, 1)
        for number in first.number...last.number {
            let parts = CalendarDay(number: number)?.parts ?? (0, 0, 0)
            guard parts == (year, month, day), CalendarDay(year: year, month: month, day: day)?.number == number else {
                Issue.record("\(number): \(parts), not \((year, month, day))")
                return
            }
            day += 1
            if day > CalendarDay.days(inMonth: month, of: year) { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        #expect(CalendarDay(number: first.number - 1) == nil)
        #expect(CalendarDay(number: last.number + 1) == nil)
    }

    @Test(arguments: [
        ("1970-01-01", 4), ("2025-04-10", 4), ("2024-02-29", 4), ("2025-01-01", 3), ("2000-01-01", 6),
        ("1900-01-01", 1), ("2026-12-31", 4), ("2025-04-13", 7), ("2025-04-14", 1), ("0001-01-01", 1),
    ])
    func knowsTheDayOfTheWeek(_ text: String, _ weekday: Int) throws {
        let day = try #require(CalendarDay(text))
        #expect(day.weekday == weekday)
        #expect(day.text == text)
    }

    @Test(arguments: [
        "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-01", "2025-04-31", "2025-04", "0000-01-01", "",
    ])
    func refusesWhatIsNoDay(_ text: String) {
        #expect(CalendarDay(text) == nil)
    }

    @Test(arguments: [
        ("2025-01-31", 1, "2025-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2024-02-29", 12, "2025-02-28"),
        ("2025-01-15", -1, "2024-12-15"), ("2025-12-15", 1, "2026-01-15"), ("2025-03-31", -13, "2024-02-29"),
    ])
    func addsMonths(_ text: String, _ months: Int, _ wanted: String) {
        #expect(CalendarDay(text)?.adding(months: months).text == wanted)
    }

    @Test func staysInsideItsYears() {
        #expect(CalendarDay("0001-01-02")?.adding(days: -9).text == "0001-01-01")
        #expect(CalendarDay("9999-12-30")?.adding(months: 3).text == "9999-12-31")
    }

    @Test(arguments: [
        (2015, "2015-04-05"), (2024, "2024-03-31"), (2025, "2025-04-20"), (1961, "1961-04-02"), (2038, "2038-04-25"),
        (2285, "2285-03-22"), (1954, "1954-04-18"), (1981, "1981-04-19"),
    ])
    func knowsEaster(_ year: Int, _ day: String) {
        #expect(CalendarDay.easter(of: year)?.text == day)
    }
}
