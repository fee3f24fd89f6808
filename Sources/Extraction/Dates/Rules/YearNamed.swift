import Facts
import Lexicon
import Linguistics

/// A year in four digits, and no number of something.
///
/// Matches: Die Annexion begann 2014. · Ende 2026 läuft der Vertrag aus. · In den Jahren 2001 bis 2005 regierte er.
/// Not: Sie schickten 2014 Soldaten. · Die Agenda 2010 war umstritten. · Das kostet 1999 Euro.
struct YearNamed: DateRule {
    static let name = "year_named"

    func reads(_ head: TimeWord?) -> Bool {
        switch head {
        case nil, .unit(.year), .units(.year): true
        default: false
        }
    }

    func date(at head: Int, in reader: DateReader) -> DateDraft? {
        var index = head
        let hasWord = reader.isUnit(head, .year)
        if hasWord { index += 1 }
        guard let year = reader.yearNumber(index), let stretch = Stretch.year(year) else { return nil }
        if let decade = decade(head, index, year, reader) { return decade }
        let left = reader.left(of: head)
        guard hasWord || isYear(index, year, left, reader) else { return nil }
        var meaning = TimeMeaning.fixed(PossibleDates(stretch))
        var end = index + 1
        if let part = left.part {
            guard let part = stretch.part(part) else { return nil }
            meaning = .fixed(PossibleDates(part))
        } else if let last = second(behind: index, year, reader), let close = Stretch.year(last) {
            meaning = .between(meaning, .fixed(PossibleDates(close)))
            end = index + 3
        }
        return reader.draft(left, head: index, end: end, meaning, rule: Self.name)
    }

    /// "1990er", "1990er-Jahre", "1990er Jahren"
    private func decade(_ head: Int, _ index: Int, _ year: Int, _ reader: DateReader) -> DateDraft? {
        guard year % 10 == 0, reader.kind(index + 1) == .word, !reader.tokens[index + 1].flags.contains(.spaceBefore),
            let decade = Stretch.years(from: year, count: 10)
        else { return nil }
        let left = reader.left(of: head)
        guard let stretch = left.part.map({ decade.part($0) }) ?? decade else { return nil }
        let hasWord = reader.isUnit(index + 2, .year) && !reader.tokens[index + 1].flags.contains(.hyphenated)
        return reader.draft(
            left, head: index, end: index + (hasWord ? 3 : 2), .fixed(PossibleDates(stretch)), rule: Self.name)
    }

    /// "2014/15", "2014/2015": the year behind a slash.
    private func second(behind index: Int, _ year: Int, _ reader: DateReader) -> Int? {
        guard reader.kind(index + 1) == .slash, reader.tokens[index + 1].flags.isEmpty,
            let (value, count) = reader.digits(index + 2)
        else { return nil }
        let last = count == 2 ? year / 100 * 100 + value : value
        return last == year + 1 ? last : nil
    }

    /// Whether a bare number is a year.
    private func isYear(_ index: Int, _ year: Int, _ left: DateReader.Left, _ reader: DateReader) -> Bool {
        if reader.isCounted(index) || isDigitsOfMore(index, reader) || reader.isName(index) { return false }
        if isNextCounted(index, reader) { return false }
        if left.part != nil || left.roles.contains(where: { [.since, .between].contains($0) }) { return true }
        // "stieg von 1850 auf 1912", "Nr. 1999"
        guard 1500...2100 ~= year, left.roles != [.to], !isNumbered(index, reader) else { return false }
        let before = index - 1
        if case .partOfUnit = reader.time(before) { return true }
        let limits =
            reader.sentence.tokens.contains(before)
            ? reader.article.lexicon.numbers.limits[reader.tokens[before].word] : nil
        let isRoleless = left.roles.isEmpty
        if let limits, !limits.isEmpty, isRoleless, !limits.contains(where: { $0.limit == .rangeTo }),
            !reader.isAny(before, .coordinating)
        {
            return false
        }
        // "um 2000 gestiegen"
        return year % 100 != 0 || left.roles.contains(.until) || left.roles.contains(.from)
    }

    /// "Flug 1549", "Nr. 1999"
    private func isNumbered(_ index: Int, _ reader: DateReader) -> Bool {
        if case .numbered = reader.time(index - 1) { return true }
        return reader.kind(index - 1) == .stop && reader.isAny(index - 2, .abbreviation)
            && !reader.isAny(index - 2, .timeWord) && reader.month(index - 2) == nil
    }

    /// "2014 bis 3000 Soldaten": a number of something begins here.
    private func isNextCounted(_ index: Int, _ reader: DateReader) -> Bool {
        guard
            reader.roles(index + 1).contains(.until) || reader.kind(index + 1) == .dash
                || reader.isAny(index + 1, .coordinating),
            reader.kind(index + 2) == .number
        else { return false }
        return reader.isCounted(index + 2)
    }

    /// "+43 1 2014", "2014:3", "1/2014"
    private func isDigitsOfMore(_ index: Int, _ reader: DateReader) -> Bool {
        if reader.kind(index - 1) == .number { return true }
        if reader.kind(index - 1) == .symbol { return true }
        if reader.kind(index + 1) == .number { return true }
        let isTight = !reader.tokens[index].flags.contains(.spaceBefore)
        return isTight && (reader.kind(index - 1) == .slash || reader.kind(index - 1) == .dash)
            && reader.kind(index - 2) != .number
    }
}
