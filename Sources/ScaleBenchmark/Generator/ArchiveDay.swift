/// A day of the years that an invented archive spans.
struct ArchiveDay {
    private static let firstYear = 2015
    private static let years = 10
    /// All months have as many here.
    private static let daysInMonth = 28

    let year: Int
    let month: Int
    let day: Int

    /// The day at `part` of `whole` of the archive's time.
    init(_ part: Int, of whole: Int) {
        let number = part * Self.years * 12 * Self.daysInMonth / max(whole, 1)
        day = number % Self.daysInMonth + 1
        month = number / Self.daysInMonth % 12 + 1
        year = Self.firstYear + number / Self.daysInMonth / 12
    }

    var month8601: String { "\(year)-\(Self.two(month))" }
    /// `2015-03-07`.
    var day8601: String { month8601 + "-" + Self.two(day) }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
