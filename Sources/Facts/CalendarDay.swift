/// A day of the proleptic Gregorian calendar, of the years 1 to 9999, as a number to count with.
public struct CalendarDay: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01.
    public let number: Int

    private static let days = -719_162...2_932_896

    /// Nil outside the years 1 to 9999.
    public init?(number: Int) {
        guard Self.days.contains(number) else { return nil }
        self.number = number
    }

    /// Nil where the month has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year)
        else { return nil }
        // The year begins in March, so that the day that some years have more is its last.
        let shifted = month > 2 ? year : year - 1
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        number = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    }

    /// Reads `2025-04-01`; nil where that is no day.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The year.
    public var year: Int { parts.year }
    /// The month, from 1 to 12.
    public var month: Int { parts.month }
    /// The day of the month, from 1.
    public var day: Int { parts.day }

    /// 1 for Monday to 7 for Sunday.
    public var weekday: Int { (number % 7 + 10) % 7 + 1 }

    /// Year, month and day.
    public var parts: (year: Int, month: Int, day: Int) {
        // Counted from 0000-03-01; an era has 400 years.
        let days = number + 719_468
        let era = days / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let isNextYear = month > 9
        return (
            yearOfEra + era * 400 + (isNextYear ? 1 : 0), isNextYear ? month - 9 : month + 3,
            dayOfYear - (153 * month + 2) / 5 + 1
        )
    }

    /// `2025-04-01`.
    public var text: String {
        let (year, month, day) = parts
        return String(unsafeUninitializedCapacity: 10) { bytes in
            func put(_ number: Int, _ places: Range<Int>) {
                var rest = number
                for place in places.reversed() {
                    bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
                    rest /= 10
                }
            }
            put(year, 0..<4)
            bytes[4] = UInt8(ascii: "-")
            put(month, 5..<7)
            bytes[7] = UInt8(ascii: "-")
            put(day, 8..<10)
            return 10
        }
    }

    /// The day `count` days later; the first or last day of all where there is none.
    public func adding(days count: Int) -> CalendarDay {
        CalendarDay(clamped: number + count)
    }

    /// The same day `count` months later, or the month's last one where it is shorter.
    public func adding(months count: Int) -> CalendarDay {
        let (year, month, day) = parts
        let months = year * 12 + month - 1 + count
        let (newYear, newMonth) = (months / 12, months % 12 + 1)
        guard (1...9999).contains(newYear) else { return CalendarDay(clamped: number + count * 31) }
        let last = Self.days(inMonth: newMonth, of: newYear)
        return CalendarDay(year: newYear, month: newMonth, day: min(day, last)) ?? self
    }

    public static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.number < right.number }

    /// How many days the month has.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Easter Sunday of a year.
    public static func easter(of year: Int) -> CalendarDay? {
        let (golden, century) = (year % 19, year / 100)
        let epact =
            (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30
        let moon = epact - (epact / 28) * (1 - (epact / 28) * (29 / (epact + 1)) * ((21 - golden) / 11))
        let weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7
        let offset = moon - weekday
        let month = 3 + (offset + 40) / 44
        return CalendarDay(year: year, month: month, day: offset + 28 - 31 * (month / 4))
    }

    private init(clamped number: Int) {
        self.number = min(max(number, Self.days.lowerBound), Self.days.upperBound)
    }
}
