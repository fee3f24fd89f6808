import Facts
import Lexicon
import Linguistics

/// A day with its month, in words or digits, with or without its year.
///
/// Matches: Der Angriff begann am 24. Februar 2022. · Am Freitag, dem 24. Februar, tagte das Parlament. · Das Gesetz gilt seit 1.1.2023.
/// Not: Der Kurs stieg um 24.2 Prozent. · Es war der 24. Minister im Amt.
struct DayOfMonth: DateRule {
    static let name = "day_of_month"

    func reads(_ head: TimeWord?) -> Bool {
        switch head {
        case nil, .weekday: true
        default: false
        }
    }

    func date(at head: Int, in reader: DateReader) -> DateDraft? {
        if let weekday = reader.weekday(head) {
            var index = head + 1
            if reader.kind(index) == .comma { index += 1 }
            if reader.isAny(index, .definiteArticle) || reader.roles(index).contains(.at) { index += 1 }
            guard index > head + 1 || reader.ordinal(index) != nil else { return nil }
            return date(from: head, at: index, weekday, reader)
        }
        guard reader.kind(head) == .number else { return nil }
        return date(from: head, at: head, nil, reader)
    }

    private func date(from head: Int, at index: Int, _ weekday: Int?, _ reader: DateReader) -> DateDraft? {
        if let day = reader.ordinal(index) {
            return named(from: head, day: day, behind: index + 2, weekday, reader)
        }
        return inDigits(from: head, at: index, weekday, reader)
    }

    /// "24. Februar 2022", "24./25. Februar", "24. 2. 2022"
    private func named(
        from head: Int, day: Int, behind index: Int, _ weekday: Int?, _ reader: DateReader
    ) -> DateDraft? {
        if let (month, end) = reader.month(index) {
            return draft(reader.left(of: head), head, day, day, month, end, weekday, reader)
        }
        if let month = reader.ordinal(index), month <= 12, let year = reader.yearNumber(index + 2) {
            return fixed(reader.left(of: head), head, year, month, day, end: index + 3, reader)
        }
        // "24. bis 26. Februar"
        guard weekday == nil, joins(index, reader), let last = reader.ordinal(index + 1),
            let (month, end) = reader.month(index + 3), last > day
        else { return nil }
        if reader.isAny(index, .coordinating), last != day + 1 { return nil }
        return draft(reader.left(of: head), head, day, last, month, end, nil, reader)
    }

    private func joins(_ index: Int, _ reader: DateReader) -> Bool {
        switch reader.kind(index) {
        case .dash, .slash: true
        default: reader.roles(index).contains(.until) || reader.isAny(index, .coordinating)
        }
    }

    private func draft(
        _ left: DateReader.Left, _ head: Int, _ day: Int, _ last: Int, _ month: Int, _ end: Int, _ weekday: Int?,
        _ reader: DateReader
    ) -> DateDraft? {
        guard last <= CalendarDay.days(inMonth: month, of: 2000) else { return nil }
        func meaning(_ day: Int, _ year: DateReader.Year?) -> TimeMeaning? {
            let day = Recurrence.day(month: month, day: day, weekday: weekday)
            switch year {
            case nil: return .recurring(day, left.direction)
            case .named(let year): return day.inYear(year).map { .fixed(PossibleDates($0)) }
            case .relative(let offset): return .ofYear(day, offset)
            case .inContext: return .inContext
            }
        }
        let year = reader.year(at: end)
        guard let first = meaning(day, year?.year) else { return nil }
        var whole = first
        if last > day {
            guard let close = meaning(last, year?.year) else { return nil }
            whole = .between(first, close)
        }
        var draft = reader.draft(left, head: head, end: year?.end ?? end, whole, rule: Self.name)
        // "vom 24. bis 26. Februar": the word that opens a range belongs to it.
        if last > day, left.roles.contains(.of), let opener = left.roleToken {
            draft.tokens = opener..<draft.tokens.upperBound
        }
        return draft
    }

    private func fixed(
        _ left: DateReader.Left, _ head: Int, _ year: Int, _ month: Int, _ day: Int, end: Int, _ reader: DateReader
    ) -> DateDraft? {
        guard let day = CalendarDay(year: year, month: month, day: day) else { return nil }
        return reader.draft(left, head: head, end: end, .fixed(PossibleDates(.day(day))), rule: Self.name)
    }

    /// "24.02.2022", "am 24.2.", "2022-02-24"
    private func inDigits(from head: Int, at index: Int, _ weekday: Int?, _ reader: DateReader) -> DateDraft? {
        if let year = reader.yearNumber(index) {
            guard let month = afterHyphen(index + 1, reader), let day = afterHyphen(index + 3, reader) else {
                return nil
            }
            return fixed(reader.left(of: head), head, year, month, day, end: index + 5, reader)
        }
        guard reader.kind(index) == .number else { return nil }
        let bytes = reader.article.analysis.bytes(of: index)
        guard bytes.count <= 10, bytes.contains(UInt8(ascii: ".")) else { return nil }
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part -> Int? in
            guard part.count <= 4, part.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            return part.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        guard numbers.count == parts.count, parts[0].count <= 2, parts[1].count <= 2 else { return nil }
        let left = reader.left(of: head)
        if numbers.count == 3, parts[2].count == 4, 1000...2200 ~= numbers[2] {
            return fixed(left, head, numbers[2], numbers[1], numbers[0], end: index + 1, reader)
        }
        guard numbers.count == 2, left.isDated || left.roles.contains(.of) || weekday != nil,
            reader.kind(index + 1) == .stop, !reader.tokens[index + 1].flags.contains(.spaceBefore),
            1...12 ~= numbers[1], 1...31 ~= numbers[0]
        else { return nil }
        return draft(left, head, numbers[0], numbers[0], numbers[1], index + 2, weekday, reader)
    }

    /// The two digits behind a hyphen without spaces.
    private func afterHyphen(_ index: Int, _ reader: DateReader) -> Int? {
        guard reader.kind(index) == .dash, reader.tokens[index].flags.isEmpty,
            let (value, count) = reader.digits(index + 1),
            count == 2, reader.tokens[index + 1].flags.isEmpty
        else { return nil }
        return value
    }
}
