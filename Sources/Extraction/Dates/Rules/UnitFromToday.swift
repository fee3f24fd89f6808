import Facts
import Lexicon
import Linguistics

/// A week, month, year or part of one, counted from that of the article.
///
/// Matches: Im vergangenen Jahr sank der Absatz. · Mitte der Woche reist er ab. · Ende letzten Monats trat er zurück. · Am Wochenende tagt die Partei.
/// Not: Das dauert ein Jahr. · Jede Woche kommen zwei Schiffe. · Er ist das ganze Wochenende zu Hause.
struct UnitFromToday: DateRule {
    static let name = "unit_from_today"

    func reads(_ head: TimeWord?) -> Bool {
        switch head {
        case .unit, .units, .partOfUnit, .unitBefore, .relativeYear, .dayInContext: true
        default: false
        }
    }

    func date(at head: Int, in reader: DateReader) -> DateDraft? {
        let left = reader.left(of: head)
        switch reader.time(head) {
        case .unit(let unit): return date(of: unit, left, head, reader)
        case .units(let unit): return dates(of: unit, left, head, reader)
        case .partOfUnit(let part, let unit):
            guard !left.roles.isEmpty else { return nil }
            var meaning = TimeMeaning.unit(unit, 0, part)
            var end = head + 1
            if unit == .year, let (year, behind) = reader.year(at: end), case .named(let year) = year {
                guard let stretch = Stretch.year(year)?.part(part) else { return nil }
                meaning = .fixed(PossibleDates(stretch))
                end = behind
            }
            return reader.draft(left, head: head, end: end, meaning, rule: Self.name)
        case .unitBefore(let unit):
            guard
                left.roles.contains(where: { [.at, .near, .since].contains($0) })
                    || left.hasArticle && left.roles.isEmpty
            else { return nil }
            return reader.draft(left, head: head, end: head + 1, .unit(unit, -1, left.part), rule: Self.name)
        case .relativeYear(let offset):
            return reader.draft(left, head: head, end: head + 1, .unit(.year, offset, nil), rule: Self.name)
        case .dayInContext:
            guard left.roles.contains(.at) else { return nil }
            return reader.draft(left, head: head, end: head + 1, .inContext, rule: Self.name)
        default: return nil
        }
    }

    private func date(
        of unit: TimeWord.Unit, _ left: DateReader.Left, _ head: Int, _ reader: DateReader
    ) -> DateDraft? {
        if let draft = later(unit, head, reader) { return draft }
        func draft(_ meaning: TimeMeaning) -> DateDraft {
            reader.draft(left, head: head, end: head + 1, meaning, rule: Self.name)
        }
        if left.direction == .context { return draft(.inContext) }
        switch unit {
        case .second, .minute, .hour, .legislature, .millennium: return nil
        // "am nächsten Tag", "an diesem Tag"
        case .day: return left.direction != nil && !left.roles.isEmpty ? draft(.inContext) : nil
        case .weekend:
            let roles: [TimeWord.Role] = [.at, .near, .since, .until, .from, .for, .after, .ago]
            guard left.direction != nil || left.part == nil && left.roles.contains(where: roles.contains) else {
                return nil
            }
            return draft(.recurring(.weekend, left.direction))
        default:
            guard let direction = left.direction else {
                return left.part != nil && left.hasArticle ? draft(.unit(unit, 0, left.part)) : nil
            }
            // "im letzten Jahr seiner Amtszeit"
            if direction == .last, left.hasArticle || left.roles.contains(.at),
                reader.isMarker(head + 1, .genitiveDeterminer)
            {
                return nil
            }
            // "im letzten Quartal dieses Jahres"
            if unit != .year, reader.year(at: head + 1) != nil { return nil }
            return direction.offset.map { draft(.unit(unit, $0, left.part)) }
        }
    }

    /// "in den vergangenen zwei Jahren", "in den kommenden Wochen"
    private func dates(
        of unit: TimeWord.Unit, _ left: DateReader.Left, _ head: Int, _ reader: DateReader
    ) -> DateDraft? {
        if let draft = later(unit, head, reader) { return draft }
        guard left.roles.isEmpty || !left.roles.contains(.of) else { return nil }
        switch unit {
        case .second, .minute, .hour, .legislature, .millennium, .weekend: return nil
        default: break
        }
        var first = head
        var count: Int?
        var number = left
        if number.direction == nil, reader.isAny(head - 1, .numberWord) {
            guard let value = reader.article.count(at: head - 1) else { return nil }
            count = value
            first = head - 1
            number = reader.left(of: first)
        }
        guard let direction = number.direction, [.past, .last, .coming, .next].contains(direction),
            number.hasArticle || first < head || !number.roles.isEmpty
        else { return nil }
        return reader.draft(
            number, head: head, end: head + 1,
            .span(unit, count, isPast: direction == .past || direction == .last), rule: Self.name)
    }

    /// "zwei Tage später": counted from another date.
    private func later(_ unit: TimeWord.Unit, _ head: Int, _ reader: DateReader) -> DateDraft? {
        guard case .later = reader.time(head + 1), !reader.isAny(head + 1, .finite) else { return nil }
        let hasNumber = reader.isAny(head - 1, [.numberWord, .indefiniteArticle, .quantifier])
        guard hasNumber else { return nil }
        return DateDraft(tokens: (head - 1)..<(head + 2), meaning: .inContext, head: head, rule: Self.name)
    }
}
