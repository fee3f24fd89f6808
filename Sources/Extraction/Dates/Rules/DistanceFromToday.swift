import Facts
import Lexicon
import Linguistics

/// A number of days, weeks or years before or behind today.
///
/// Matches: Vor zwei Wochen trat er zurück. · In drei Tagen wird gewählt. · Seit einem Jahr herrscht Krieg.
/// Not: In zwei Jahren verdoppelte sich der Umsatz. · Vor zwei Ministern warnte sie. · Vor zwei Stunden brannte es.
struct DistanceFromToday: DateRule {
    static let name = "distance_from_today"

    func reads(_ head: TimeWord?) -> Bool {
        if case .prepositions = head { true } else { false }
    }

    func date(at head: Int, in reader: DateReader) -> DateDraft? {
        guard let role = reader.roles(head).first(where: { [.ago, .ahead, .since].contains($0) }) else { return nil }
        if role != .ahead, let end = vagueEnd(behind: head, reader) {
            return DateDraft(tokens: head..<end, meaning: .before, head: head, rule: Self.name)
        }
        guard let count = count(behind: head, reader) else { return nil }
        switch count.unit {
        case .day, .week, .month, .quarter, .halfYear, .year, .decade, .century: break
        default: return nil
        }
        if case .later = reader.time(count.end), !reader.isAny(count.end, .finite) { return nil }
        let number = role == .ahead ? count.number : -count.number
        let distance = TimeMeaning.distance(count.unit, number, isAbout: count.bound != .exactly)
        var draft = DateDraft(
            tokens: head..<count.end, meaning: distance, role: role == .since ? .since : nil, head: head,
            rule: Self.name)
        switch count.bound {
        case .moreThan, .atLeast:
            draft.meaning = role == .ago ? .until(distance) : role == .since ? .until(distance) : distance
        case .lessThan, .atMost: draft.meaning = role == .ago ? .since(distance) : distance
        default: break
        }
        if role == .since, count.bound != .exactly { draft.role = nil }
        if role == .ahead {
            // "in zwei Jahren verdoppelte": how long it took.
            guard TenseReader(article: reader.article).tense(of: draft, in: reader.sentence) == .coming else {
                return nil
            }
        }
        return draft
    }

    /// "einigen Wochen", "Jahren": a number that the text does not give.
    private func vagueEnd(behind head: Int, _ reader: DateReader) -> Int? {
        var index = head + 1
        if reader.isAny(index, .quantifier), !reader.isAny(index, [.numberWord, .indefiniteArticle]) { index += 1 }
        guard case .units(let unit) = reader.time(index) else { return nil }
        if case .later = reader.time(index + 1) { return nil }
        switch unit {
        case .day, .week, .month, .quarter, .halfYear, .year, .decade, .century: return index + 1
        default: return nil
        }
    }

    private typealias Count = (number: Int, bound: Quantity.Bound, unit: TimeWord.Unit, end: Int)

    /// "rund zwei Wochen", "einem Jahr"
    private func count(behind head: Int, _ reader: DateReader) -> Count? {
        if reader.isAny(head + 1, .indefiniteArticle), case .unit(let unit) = reader.time(head + 2) {
            return (1, .exactly, unit, head + 3)
        }
        if reader.isAny(head + 1, .indefiniteArticle), reader.isUnit(head + 3, .year),
            let half = reader.article.lexicon.numbers.numerals[reader.tokens[head + 2].word], half.kind == .fraction
        {
            return (1, .exactly, .halfYear, head + 4)
        }
        guard reader.isAny(head + 1, .numberWord) || reader.kind(head + 1) == .number || isBound(head + 1, reader),
            let phrase = QuantityReader(reader.article.analysis)
                .phrase(at: head + 1, limit: reader.sentence.tokens.upperBound),
            let number = phrase.atLeast?.whole ?? phrase.atMost?.whole, phrase.bound != .between, number < 5000,
            phrase.atLeast == nil || phrase.atMost == nil || phrase.atLeast == phrase.atMost
        else { return nil }
        switch reader.time(phrase.number.upperBound) {
        case .units(let unit), .unit(let unit):
            return (number, phrase.bound, unit, phrase.number.upperBound + 1)
        default: return nil
        }
    }

    private func isBound(_ index: Int, _ reader: DateReader) -> Bool {
        reader.sentence.tokens.contains(index)
            && reader.article.lexicon.numbers.limits[reader.tokens[index].word] != nil
    }
}
