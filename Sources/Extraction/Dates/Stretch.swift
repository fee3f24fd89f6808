import Facts
import Lexicon

/// A day, month, year, season or stretch of days, with its EDTF.
struct Stretch: Hashable, Comparable {
    let first: CalendarDay
    let last: CalendarDay
    /// EDTF of its ends, which are one where it is a single date: `2025-03-21~` and `2025-03-31`.
    let start: String
    let end: String

    /// A single date may stand in a list; a stretch may not.
    var isSingle: Bool { start == end }
    var edtf: String { isSingle ? start : start + "/" + end }

    static func < (left: Stretch, right: Stretch) -> Bool { (left.first, left.last) < (right.first, right.last) }

    static func day(_ day: CalendarDay) -> Stretch {
        Stretch(first: day, last: day, start: day.text, end: day.text)
    }

    static func days(
        _ first: CalendarDay, _ last: CalendarDay, fuzzyStart: Bool = false, fuzzyEnd: Bool = false
    ) -> Stretch {
        Stretch(
            first: first, last: last, start: first.text + (fuzzyStart ? "~" : ""),
            end: last.text + (fuzzyEnd ? "~" : ""))
    }

    static func month(_ year: Int, _ month: Int) -> Stretch? {
        guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
        let last = first.adding(days: CalendarDay.days(inMonth: month, of: year) - 1)
        let text = String(first.text.prefix(7))
        return Stretch(first: first, last: last, start: text, end: text)
    }

    static func year(_ year: Int) -> Stretch? {
        guard let first = CalendarDay(year: year, month: 1, day: 1),
            let last = CalendarDay(year: year, month: 12, day: 31)
        else { return nil }
        let text = String(first.text.prefix(4))
        return Stretch(first: first, last: last, start: text, end: text)
    }

    /// Months or years, both included.
    static func months(_ first: Stretch, _ last: Stretch, fuzzyStart: Bool = false, fuzzyEnd: Bool = false) -> Stretch {
        Stretch(
            first: first.first, last: last.last, start: first.start + (fuzzyStart ? "~" : ""),
            end: last.end + (fuzzyEnd ? "~" : ""))
    }

    /// Months of one year.
    static func months(_ year: Int, _ months: ClosedRange<Int>) -> Stretch? {
        guard let first = month(year, months.lowerBound), let last = month(year, months.upperBound) else { return nil }
        return .months(first, last)
    }

    /// A season by its number in EDTF; its days are those that either count has, by whole months or by the sun.
    ///
    /// Winter lasts into the next year; named with a year of its own, it can be the one before or behind.
    static func season(_ year: Int, _ season: Int, isNamedYear: Bool) -> Stretch? {
        let text = Stretch.year(year).map { $0.start + "-2\(season)" } ?? ""
        let ends: (CalendarDay?, CalendarDay?)
        switch season {
        case 1: ends = (CalendarDay(year: year, month: 3, day: 1), CalendarDay(year: year, month: 6, day: 21))
        case 2: ends = (CalendarDay(year: year, month: 6, day: 1), CalendarDay(year: year, month: 9, day: 23))
        case 3: ends = (CalendarDay(year: year, month: 9, day: 1), CalendarDay(year: year, month: 12, day: 22))
        default:
            ends = (
                CalendarDay(year: isNamedYear ? year - 1 : year, month: 12, day: 1),
                CalendarDay(year: year + 1, month: 3, day: 20)
            )
        }
        guard let first = ends.0, let last = ends.1 else { return nil }
        return Stretch(first: first, last: last, start: text, end: text)
    }

    /// Ten or a hundred years: `199X`, `19XX`.
    static func years(from first: Int, count: Int) -> Stretch? {
        guard let start = year(first), let end = year(first + count - 1) else { return nil }
        let digits = String(count).count - 1
        let text = start.start.dropLast(digits) + String(repeating: "X", count: digits)
        return Stretch(first: start.first, last: end.last, start: String(text), end: String(text))
    }

    /// About a third of it: "Anfang", "Mitte", "Ende". Where one part goes over into the next stays open.
    func part(_ part: TimeWord.Part) -> Stretch? {
        let (opens, closes) = (part == .start, part == .end)
        let months = (last.year - first.year) * 12 + last.month - first.month + 1
        if months == 120 { return partOfDecade(part) }
        if months > 11 {
            let (from, to) = Self.third(part, of: months, each: months / 3)
            guard let start = month(from), let end = month(to) else { return nil }
            return .months(start, end, fuzzyStart: !opens, fuzzyEnd: !closes)
        }
        let days = last.number - first.number + 1
        let (from, to) =
            days == 7 ? Self.partOfWeek(part) : Self.third(part, of: days, each: 28...31 ~= days ? 10 : days / 3)
        return .days(
            first.adding(days: from), first.adding(days: to), fuzzyStart: !opens, fuzzyEnd: !closes)
    }

    /// The first four years, those in the middle, the last four.
    private func partOfDecade(_ part: TimeWord.Part) -> Stretch? {
        let from: Int =
            switch part {
            case .start: 0
            case .middle: 3
            case .end: 6
            }
        guard let start = Stretch.year(first.year + from), let end = Stretch.year(first.year + from + 3) else {
            return nil
        }
        return .months(start, end, fuzzyStart: part != .start, fuzzyEnd: part != .end)
    }

    /// The month so many months behind the first.
    private func month(_ offset: Int) -> Stretch? {
        let day = first.adding(months: offset)
        return .month(day.year, day.month)
    }

    /// From and to, counted from 0.
    private static func third(_ part: TimeWord.Part, of count: Int, each: Int) -> (Int, Int) {
        switch part {
        case .start: (0, each - 1)
        case .middle: (each, 2 * each - 1)
        case .end: (2 * each, count - 1)
        }
    }

    /// Monday and Tuesday, Tuesday to Thursday, Thursday to Sunday.
    private static func partOfWeek(_ part: TimeWord.Part) -> (Int, Int) {
        switch part {
        case .start: (0, 1)
        case .middle: (1, 3)
        case .end: (3, 6)
        }
    }
}
