import Facts
import Lexicon
import Linguistics

/// A day counted from today: "heute", "gestern Abend".
///
/// Matches: Die Gruppe kam heute zusammen. · Gestern Abend brannte es. · Am gestrigen Montag wurde gewählt.
/// Not: Die Zeitung Heute berichtete. · Das heutige Russland ist groß. · Das ändert sich nicht von heute auf morgen.
struct DayFromToday: DateRule {
    static let name = "day_from_today"

    func reads(_ head: TimeWord?) -> Bool {
        if case .relativeDay = head { true } else { false }
    }

    func date(at head: Int, in reader: DateReader) -> DateDraft? {
        guard case .relativeDay(let offset) = reader.time(head), !reader.isName(head), !isSaying(head, reader) else {
            return nil
        }
        var left = reader.left(of: head)
        var end = head + 1
        if reader.tokens[head].isAny(.adverb) {
            // "heute vor zehn Jahren" is no day of these.
            if reader.roles(end).contains(.ago), reader.isAny(end + 1, [.numberWord, .indefiniteArticle]) {
                return nil
            }
            switch reader.time(end) {
            case .dayPart: end += 1
            case .relativeDay(1) where !reader.tokens[end].isCapitalized: end += 1
            default: break
            }
            if let weekday = apposition(at: end, reader) {
                return reader.draft(left, head: head, end: weekday.end, .dayNamed(offset, weekday.day), rule: Self.name)
            }
        } else {
            switch reader.time(end) {
            case .weekday(let weekday), .weekdayPart(let weekday):
                return reader.draft(left, head: head, end: end + 1, .dayNamed(offset, weekday), rule: Self.name)
            case .unit(.day): end += 1
            default: guard offset != 0 || reader.isMarker(end, .eventNoun) else { return nil }
            }
        }
        // "am heutigen Tag"
        left.part = nil
        return reader.draft(left, head: head, end: end, .day(offset), rule: Self.name)
    }

    /// "heute, Montag,"
    private func apposition(at index: Int, _ reader: DateReader) -> (day: Int, end: Int)? {
        if let day = reader.weekday(index) { return (day, index + 1) }
        guard reader.kind(index) == .comma, let day = reader.weekday(index + 1),
            ![.word, .number].contains(reader.kind(index + 2) ?? .comma)
        else { return nil }
        return (day, index + 2)
    }

    /// "von heute auf morgen"
    private func isSaying(_ head: Int, _ reader: DateReader) -> Bool {
        func isDay(_ index: Int) -> Bool { if case .relativeDay = reader.time(index) { true } else { false } }
        return reader.roles(head + 1).contains(.to) && isDay(head + 2)
            || reader.roles(head - 1).contains(.to) && isDay(head - 2)
    }
}
