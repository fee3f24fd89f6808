import Facts
import Lexicon
import Linguistics

/// A season of a year.
///
/// Matches: Im Sommer 2025 endet der Vertrag. · Seit dem Herbst wird gestreikt. · Im vergangenen Winter war es kalt.
/// Not: Der Sommer ist die schönste Zeit. · Ein Winter ohne Schnee.
struct SeasonNamed: DateRule {
    static let name = "season_named"

    func reads(_ head: TimeWord?) -> Bool {
        if case .season = head { true } else { false }
    }

    func date(at head: Int, in reader: DateReader) -> DateDraft? {
        guard case .season(let season) = reader.time(head), !reader.isName(head) else { return nil }
        let left = reader.left(of: head)
        let recurrence = Recurrence.season(season, left.part)
        if let first = reader.yearNumber(head + 1), reader.kind(head + 2) == .slash, season == 4,
            reader.digits(head + 3) != nil, let stretch = recurrence.inYear(first, isNamed: false)
        {
            return reader.draft(left, head: head, end: head + 4, .fixed(PossibleDates(stretch)), rule: Self.name)
        }
        let year = reader.year(at: head + 1)
        guard year != nil || left.isDated else { return nil }
        guard let meaning = TimeMeaning(recurrence, in: year?.year, left.direction) else { return nil }
        return reader.draft(left, head: head, end: year?.end ?? head + 1, meaning, rule: Self.name)
    }
}
