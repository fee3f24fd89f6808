import Facts

/// Places days on a line, and says where to write which date.
struct TimeAxis {
    /// Numbers of days.
    let first: Int
    let last: Int
    /// In units of the figure.
    let start: Double
    let width: Double

    /// Around days, with room at both ends.
    init(days: [(first: Int, last: Int)], start: Double, width: Double) {
        let (from, to) = (days.map(\.first).min() ?? 0, days.map(\.last).max() ?? 1)
        let room = max((to - from) / 30, 1)
        first = from - room
        last = to + 1 + room
        self.start = start
        self.width = width
    }

    func place(of day: Int) -> Double { start + width * Double(day - first) / Double(last - first) }

    /// Days with what is written there: no more than there is room for.
    var ticks: [(day: Int, text: String)] {
        guard let begin = CalendarDay(number: first) else { return [] }
        if last - first <= 45 {
            return stride(from: first, through: last, by: 7).compactMap { number in
                CalendarDay(number: number).map { (number, $0.text) }
            }
        }
        let months = [1, 2, 3, 6, 12, 24, 60, 120, 240].first { (last - first) / (30 * $0) <= 10 } ?? 1200
        var ticks: [(Int, String)] = []
        var month = months >= 12 ? 1 : (begin.month - 1) / months * months + 1
        var year = begin.year
        while let day = CalendarDay(year: year, month: month, day: 1), day.number <= last {
            if day.number >= first {
                ticks.append((day.number, String(day.text.prefix(months >= 12 ? 4 : 7))))
            }
            let next = month - 1 + months
            (year, month) = (year + next / 12, next % 12 + 1)
        }
        return ticks
    }
}
