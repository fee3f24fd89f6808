import Foundation

/// Neighbours of a day written as `2025-04-01`.
enum Days {
    static func before(_ day: String) -> String { shifted(day, by: -1) }

    static func after(_ day: String) -> String { shifted(day, by: 1) }

    private static func shifted(_ day: String, by count: Int) -> String {
        guard let utc = TimeZone(identifier: "UTC") else { return day }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = utc
        let parts = day.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3,
            let date = calendar.date(from: DateComponents(year: parts[0], month: parts[1], day: parts[2])),
            let moved = calendar.date(byAdding: .day, value: count, to: date)
        else { return day }
        let found = calendar.dateComponents([.year, .month, .day], from: moved)
        return [(found.year ?? 0, 4), (found.month ?? 0, 2), (found.day ?? 0, 2)].map { number, width in
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }.joined(separator: "-")
    }
}
