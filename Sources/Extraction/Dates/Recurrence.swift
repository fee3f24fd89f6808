import Facts
import Lexicon

/// What comes again each week or year: "Donnerstag", "24. Februar", "März", "Weihnachten".
enum Recurrence: Hashable {
    case weekday(Int)
    case weekend
    /// The weekday, where the text has one too, tells years apart.
    case day(month: Int, day: Int, weekday: Int?)
    case month(Int, TimeWord.Part?)
    case season(Int, TimeWord.Part?)
    case holiday(TimeWord.Holiday)

    private var isWeekly: Bool {
        switch self {
        case .weekday, .weekend: true
        default: false
        }
    }

    /// The day a week or a year later, or earlier.
    private func shifted(_ day: CalendarDay, by periods: Int) -> CalendarDay {
        isWeekly ? day.adding(days: 7 * periods) : day.adding(months: 12 * periods)
    }

    /// The one of a year, of those that come each year.
    func inYear(_ year: Int, isNamed: Bool = true) -> Stretch? {
        switch self {
        case .weekday, .weekend: nil
        case .day(let month, let day, _): CalendarDay(year: year, month: month, day: day).map(Stretch.day)
        case .month(let month, let part): Self.part(part, of: .month(year, month))
        case .season(let season, let part): Self.part(part, of: .season(year, season, isNamedYear: isNamed))
        case .holiday(.fixed(let month, let day)): CalendarDay(year: year, month: month, day: day).map(Stretch.day)
        case .holiday(.easter(let offset)): CalendarDay.easter(of: year).map { .day($0.adding(days: offset)) }
        }
    }

    private static func part(_ part: TimeWord.Part?, of stretch: Stretch?) -> Stretch? {
        guard let part else { return stretch }
        return stretch?.part(part)
    }

    /// All that touch the days, in their order.
    func occurrences(from first: CalendarDay, to last: CalendarDay) -> [Stretch] {
        switch self {
        case .weekday(let weekday): return weekly(weekday, 1, first, last)
        case .weekend: return weekly(6, 2, first.adding(days: -1), last)
        case .day(_, _, let weekday):
            return yearly(first, last).filter { weekday == nil || $0.first.weekday == weekday }
        default: return yearly(first, last)
        }
    }

    private func weekly(_ weekday: Int, _ count: Int, _ first: CalendarDay, _ last: CalendarDay) -> [Stretch] {
        var day = first.adding(days: (weekday - first.weekday + 7) % 7)
        var found: [Stretch] = []
        while day <= last {
            found.append(count == 1 ? .day(day) : .days(day, day.adding(days: count - 1)))
            let next = day.adding(days: 7)
            if next == day { break }
            day = next
        }
        return found
    }

    private func yearly(_ first: CalendarDay, _ last: CalendarDay) -> [Stretch] {
        ((first.year - 1)...(last.year + 1)).compactMap { inYear($0, isNamed: false) }
            .filter { $0.last >= first && $0.first <= last }
    }

    /// Those that are meant by a text of the anchor's day, in a clause of that tense.
    func occurrences(_ direction: TimeWord.Direction?, _ tense: Tense, _ anchor: TimeAnchor) -> [Stretch] {
        let (first, last) = (anchor.earliest, anchor.latest)
        let reach = around(anchor)
        switch direction {
        case nil: return meant(reach, tense, anchor)
        case .this:
            if isWeekly { return meant(reach, tense, anchor) }
            return reach.filter { (first.year...last.year).contains($0.first.year) }
        case .past: return reach.filter { $0.last >= shifted(first, by: -1) && $0.last < last }
        case .last: return reach.filter { $0.last > shifted(first, by: -2) && $0.last < last }
        case .coming: return reach.filter { $0.first > first && $0.first <= shifted(last, by: 1) }
        case .next: return reach.filter { $0.first > first && $0.first < shifted(last, by: 2) }
        case .beforeLast: return reach.filter { $0.last >= shifted(first, by: -2) && $0.last < shifted(last, by: -1) }
        case .afterNext: return reach.filter { $0.first > shifted(first, by: 1) && $0.first <= shifted(last, by: 2) }
        case .context: return []
        }
    }

    private func around(_ anchor: TimeAnchor) -> [Stretch] {
        occurrences(from: shifted(anchor.earliest, by: -2), to: shifted(anchor.latest, by: 2))
    }

    /// The nearest before or behind the anchor's day, or both where the tense leaves that open.
    private func meant(_ all: [Stretch], _ tense: Tense, _ anchor: TimeAnchor) -> [Stretch] {
        all.filter { stretch in
            let isPast = stretch.first <= anchor.latest && stretch.first > shifted(anchor.earliest, by: -1)
            let isComing = stretch.last >= anchor.earliest && stretch.last < shifted(anchor.latest, by: 1)
            return tense != .coming && isPast || tense != .past && isComing
        }
    }

    /// From one of these to the next of `end`: "zwischen Montag und Mittwoch".
    func stretches(to end: Recurrence, _ tense: Tense, _ anchor: TimeAnchor) -> [Stretch] {
        let pairs = around(anchor).compactMap { first in
            end.occurrences(from: first.first, to: end.shifted(first.first, by: 1)).first { $0.last >= first.last }
                .map { Stretch(first: first.first, last: $0.last, start: first.start, end: $0.end) }
        }
        return pairs.filter { pair in
            let isPast = pair.last <= anchor.latest && pair.last > shifted(anchor.earliest, by: -1)
            let isOn = pair.first <= anchor.latest && pair.last >= anchor.earliest
            let isComing = pair.first >= anchor.earliest && pair.first < shifted(anchor.latest, by: 1)
            return isOn || tense != .coming && isPast || tense != .past && isComing
        }
    }

    /// The last one that begins by a day.
    func last(by day: CalendarDay) -> Stretch? {
        occurrences(from: shifted(day, by: -2), to: day).last { $0.first <= day }
    }

    /// The next one that ends on a day or later.
    func next(from day: CalendarDay) -> Stretch? {
        occurrences(from: day, to: shifted(day, by: 2)).first { $0.last >= day }
    }
}

/// Where a clause lies from the day of the text.
enum Tense: Hashable {
    case past, coming
    /// Both are possible.
    case open
}

/// The days on which the text can have been written.
struct TimeAnchor: Hashable {
    let earliest: CalendarDay
    let latest: CalendarDay

    init(earliest: CalendarDay, latest: CalendarDay) {
        self.earliest = earliest
        self.latest = latest
    }

    /// Nil where an end of the date is open, or it spans more than a year.
    init?(_ date: PublicationDate?) {
        guard let earliest = date?.earliest.flatMap(CalendarDay.init),
            let latest = date?.latest.flatMap(CalendarDay.init),
            latest.number - earliest.number <= 366
        else { return nil }
        self.init(earliest: earliest, latest: latest)
    }

    var isDay: Bool { earliest == latest }
}
