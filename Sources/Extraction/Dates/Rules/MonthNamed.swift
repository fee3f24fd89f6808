import Facts
import Lexicon
import Linguistics

/// A month that a preposition, a year or a word for a part of it shows to be one.
///
/// Matches: Die Gruppe tagte Ende März. · Im Mai wird gewählt. · Seit Anfang April 2014 ruht die Arbeit.
/// Not: Theresa Mai sprach im Parlament. · August gewann das Rennen.
struct MonthNamed: DateRule {
    static let name = "month_named"

    func reads(_ head: TimeWord?) -> Bool {
        if case .month = head { true } else { false }
    }

    func date(at head: Int, in reader: DateReader) -> DateDraft? {
        guard let (month, end) = reader.month(head), !reader.isName(head) else { return nil }
        let left = reader.left(of: head)
        let year = reader.year(at: end)
        guard year != nil || left.isDated || isJoined(left, end, reader) else { return nil }
        let recurrence = Recurrence.month(month, left.part)
        guard let meaning = TimeMeaning(recurrence, in: year?.year, left.direction) else { return nil }
        return reader.draft(left, head: head, end: year?.end ?? end, meaning, rule: Self.name)
    }

    /// "von März bis Mai", "März und April 2015"
    private func isJoined(_ left: DateReader.Left, _ end: Int, _ reader: DateReader) -> Bool {
        if reader.roles(end).contains(.until) || reader.kind(end) == .dash || reader.kind(end) == .slash {
            return reader.month(end + 1) != nil || reader.month(end + 2) != nil
        }
        if reader.isAny(end, .coordinating) { return reader.month(end + 1) != nil }
        // The second of two.
        let before = left.start - 1
        return reader.isAny(before, .coordinating) && reader.month(before - 1) != nil
    }
}
