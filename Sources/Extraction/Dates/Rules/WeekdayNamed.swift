import Facts
import Lexicon
import Linguistics

/// A day of the week that is one day, not every such day.
///
/// Matches: Die Minister berieten am Donnerstag. · Am Mittwoch kommender Woche tagt der Rat. · In der Nacht auf Freitag fielen Schüsse.
/// Not: Der Verein trifft sich jeden Donnerstag. · Die Presse am Sonntag berichtete. · Minister Freitag sprach.
struct WeekdayNamed: DateRule {
    static let name = "weekday_named"

    func reads(_ head: TimeWord?) -> Bool {
        switch head {
        case .weekday, .weekdayPart: true
        default: false
        }
    }

    func date(at head: Int, in reader: DateReader) -> DateDraft? {
        guard let weekday = reader.weekday(head), !reader.isName(head) else { return nil }
        var left = reader.left(of: head)
        if let night = night(left, head, weekday, reader) { return night }
        let end = end(behind: head, reader)
        guard left.isDated || isJoined(left, head, reader) || isBare(head, left, end, reader) else { return nil }
        if left.direction == .context { return reader.draft(left, head: head, end: end, .inContext, rule: Self.name) }
        if left.direction == nil, let (week, end) = week(at: end, reader) {
            let meaning: TimeMeaning = week.offset.map { .weekdayOfWeek(weekday, $0) } ?? .inContext
            return reader.draft(left, head: head, end: end, meaning, rule: Self.name)
        }
        if left.part != nil { left.part = nil }
        return reader.draft(left, head: head, end: end, .recurring(.weekday(weekday), left.direction), rule: Self.name)
    }

    private func isWithPart(_ head: Int, _ reader: DateReader) -> Bool {
        if case .weekdayPart = reader.time(head) { true } else { false }
    }

    /// "früh" in "Donnerstag früh"
    private func end(behind head: Int, _ reader: DateReader) -> Int {
        switch reader.time(head + 1) {
        case .dayPart: head + 2
        case .relativeDay(1) where !reader.tokens[head + 1].isCapitalized: head + 2
        default: head + 1
        }
    }

    /// "kommender Woche", "der kommenden Woche"
    private func week(at start: Int, _ reader: DateReader) -> (direction: TimeWord.Direction, end: Int)? {
        var index = start
        if reader.isAny(index, .definiteArticle) { index += 1 }
        guard case .direction(let direction) = reader.time(index), reader.isUnit(index + 1, .week) else { return nil }
        return (direction, index + 2)
    }

    /// "in der Nacht auf Donnerstag"
    private func night(_ left: DateReader.Left, _ head: Int, _ weekday: Int, _ reader: DateReader) -> DateDraft? {
        guard left.roles.contains(.to), let preposition = left.roleToken,
            case .dayPart("night") = reader.time(preposition - 1)
        else { return nil }
        return DateDraft(
            tokens: (preposition - 1)..<(head + 1), meaning: .night(.recurring(.weekday(weekday), left.direction)),
            head: head, tense: left.tense, rule: Self.name)
    }

    /// "von Montag bis Mittwoch", "Montag und Dienstag"
    private func isJoined(_ left: DateReader.Left, _ head: Int, _ reader: DateReader) -> Bool {
        let next = head + 1
        if reader.roles(next).contains(.until) || reader.isAny(next, .coordinating) || reader.kind(next) == .slash {
            if reader.weekday(next + 1) != nil { return !isNamedSo(head, reader) }
        }
        let before = left.start - 1
        if reader.isAny(before, .coordinating) || reader.kind(before) == .comma || reader.kind(before) == .slash {
            if reader.weekday(before - 1) != nil { return !isNamedSo(head, reader) }
        }
        // "am Nachmittag des Montag"
        if left.hasArticle, left.roles.isEmpty, left.start == head, case .dayPart = reader.time(head - 2) {
            return true
        }
        return left.roles.contains { [.of, .near, .ago, .after, .to].contains($0) } && !isNamedSo(head, reader)
    }

    /// Somebody in the article has the word as a name.
    private func isNamedSo(_ head: Int, _ reader: DateReader) -> Bool {
        reader.names.contains(reader.tokens[head].word)
    }

    /// "sagte er Donnerstag", "Freitagabend": without a preposition, and no name or title before it.
    private func isBare(_ head: Int, _ left: DateReader.Left, _ end: Int, _ reader: DateReader) -> Bool {
        if end > head + 1 || isWithPart(head, reader) {
            return !left.hasArticle && !reader.isAny(left.start - 1, .determiner)
        }
        guard left.start == head, !left.hasArticle, !reader.tokens[head].flags.contains(.opensSentence),
            reader.kind(head - 1) == .word, !isNamedSo(head, reader)
        else { return false }
        let before = reader.tokens[head - 1]
        return !before.isCapitalized && !before.isAny([.determiner, .adjective, .preposition, .coordinating])
            && reader.kind(head + 1) != .comma
    }
}
