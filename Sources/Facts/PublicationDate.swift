/// A date as EDTF (ISO 8601-2, levels 0 and 1), with the first and last day it can mean.
///
/// Read are years, months and days, intervals of these with open or unknown ends, and the marks `?`, `~`, `%`.
/// A time of day behind a day is dropped.
public struct PublicationDate: Sendable, Hashable {
    /// The EDTF text: `2025-04`, `2025-03-21/2025-03-31~`.
    public let text: String
    /// The first possible day, `2025-04-01`; nil for an open start.
    public let earliest: String?
    /// The last possible day, `2025-04-30`; nil for an open end.
    public let latest: String?

    /// Nil where `text` is no such date, or an interval that ends before it begins.
    public init?(_ text: String) {
        let halves = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = halves.first, let start = DateBound(first, isHalf: halves.count == 2) else { return nil }
        guard halves.count == 2 else {
            self.init(text: start.text, earliest: start.earliest, latest: start.latest)
            return
        }
        guard let end = DateBound(halves[1], isHalf: true) else { return nil }
        if let from = start.earliest, let to = end.latest, from > to { return nil }
        guard start.earliest != nil || end.latest != nil else { return nil }
        self.init(text: start.text + "/" + end.text, earliest: start.earliest, latest: end.latest)
    }

    private init(text: String, earliest: String?, latest: String?) {
        self.text = text
        self.earliest = earliest
        self.latest = latest
    }
}

/// One date, or one end of an interval.
private struct DateBound {
    let text: String
    let earliest: String?
    let latest: String?

    init?(_ part: Substring, isHalf: Bool) {
        if isHalf, part.isEmpty || part == ".." {
            (text, earliest, latest) = (String(part), nil, nil)
            return
        }
        var digits = part
        if let mark = digits.last, "?~%".contains(mark) { digits.removeLast() }
        let day = digits.prefix { $0 != "T" }
        if day.count < digits.count {
            guard day.count == 10, Self.isTime(digits.dropFirst(11)) else { return nil }
        }
        let numbers = day.split(separator: "-", omittingEmptySubsequences: false)
        let widths = numbers.map(\.utf8.count)
        guard [[4], [4, 2], [4, 2, 2]].contains(widths),
            numbers.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        let values = numbers.compactMap { Int($0) }
        let months = values.count > 1 ? values[1]...values[1] : 1...12
        guard (1...12).contains(months.lowerBound) else { return nil }
        let lastDay = Self.days(inMonth: months.upperBound, of: values[0])
        let days = values.count > 2 ? values[2]...values[2] : 1...lastDay
        guard days.lowerBound >= 1, days.upperBound <= lastDay else { return nil }
        text = String(day) + (digits.count < part.count ? String(part.suffix(1)) : "")
        earliest = Self.day(values[0], months.lowerBound, days.lowerBound)
        latest = Self.day(values[0], months.upperBound, days.upperBound)
    }

    private static func isTime(_ text: Substring) -> Bool {
        text.utf8.count >= 5 && text.utf8.allSatisfy { (0x30...0x3A).contains($0) || "+-.Z".utf8.contains($0) }
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> String {
        [(year, 4), (month, 2), (day, 2)].map { number, width in
            let digits = String(number)
            return String(repeating: "0", count: width - digits.count) + digits
        }.joined(separator: "-")
    }
}
