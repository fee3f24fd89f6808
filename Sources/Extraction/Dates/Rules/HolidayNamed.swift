import Facts
import Lexicon
import Linguistics

/// A holiday whose day the calendar gives.
///
/// Matches: Vor Weihnachten wird niemand abgezogen. · Ostern 2015 schwiegen die Waffen.
/// Not: Der Ramadan beginnt im März. · Weihnachten ist teuer.
struct HolidayNamed: DateRule {
    static let name = "holiday_named"

    func reads(_ head: TimeWord?) -> Bool {
        if case .holiday = head { true } else { false }
    }

    func date(at head: Int, in reader: DateReader) -> DateDraft? {
        guard case .holiday(let holiday) = reader.time(head), !reader.isName(head) else { return nil }
        let left = reader.left(of: head)
        let recurrence = Recurrence.holiday(holiday)
        let year = reader.year(at: head + 1)
        let roles: [TimeWord.Role] = [.at, .near, .since, .until, .from, .for, .after, .ago, .between]
        guard year != nil || left.direction != nil || left.roles.contains(where: roles.contains) else { return nil }
        guard let meaning = TimeMeaning(recurrence, in: year?.year, left.direction) else { return nil }
        return reader.draft(left, head: head, end: year?.end ?? head + 1, meaning, rule: Self.name)
    }
}
