import Facts
import Lexicon

/// What words for time mean, before it is known when the text was written.
indirect enum TimeMeaning: Hashable {
    case fixed(PossibleDates)
    case recurring(Recurrence, TimeWord.Direction?)
    /// "März vergangenen Jahres": of the year so many years from this one.
    case ofYear(Recurrence, Int)
    /// Days from today.
    case day(Int)
    /// "heute, Montag": the day of the week tells days of one month apart.
    case dayNamed(Int, Int)
    /// "Mittwoch kommender Woche": of the week so many weeks from this one.
    case weekdayOfWeek(Int, Int)
    /// "vergangene Woche", "Ende des Jahres": so many units from this one.
    case unit(TimeWord.Unit, Int, TimeWord.Part?)
    /// "vor zwei Wochen", "in drei Tagen": so many units from today, negative for the past.
    case distance(TimeWord.Unit, Int, isAbout: Bool)
    /// "vor einigen Wochen": some day before today.
    case before
    /// "in den vergangenen zwei Jahren": nil for a number that the text does not give.
    case span(TimeWord.Unit, Int?, isPast: Bool)
    /// The night before that day: "in der Nacht auf Mittwoch".
    case night(TimeMeaning)
    case since(TimeMeaning)
    case until(TimeMeaning)
    case between(TimeMeaning, TimeMeaning)
    /// Counted from another date of the text.
    case inContext

    /// "März 2015", "nächster März", "März vergangenen Jahres"; nil where the year has no such day.
    init?(_ recurrence: Recurrence, in year: DateReader.Year?, _ direction: TimeWord.Direction?) {
        switch year {
        case nil: self = .recurring(recurrence, direction)
        case .named(let year):
            guard let stretch = recurrence.inYear(year) else { return nil }
            self = .fixed(PossibleDates(stretch))
        case .relative(let offset): self = .ofYear(recurrence, offset)
        case .inContext: self = .inContext
        }
    }

    /// Whether the words alone tell the days.
    var isAbsolute: Bool {
        switch self {
        case .fixed: true
        case .night(let day): day.isAbsolute
        case .since(let date), .until(let date): date.isAbsolute
        case .between(let start, let end):
            start.isAbsolute && (end.isAbsolute || end.isRecurring) || end.isAbsolute && start.isRecurring
        default: false
        }
    }

    var isInContext: Bool {
        switch self {
        case .inContext: true
        case .night(let date), .since(let date), .until(let date): date.isInContext
        case .between(let start, let end): start.isInContext || end.isInContext
        default: false
        }
    }

    /// Whether the tense shows that it counts from another date: what was "im nächsten Jahr", or "Ende des Jahres"
    /// while that is still to come.
    func isOf(another tense: Tense, _ anchor: TimeAnchor?) -> Bool {
        guard tense == .past else { return false }
        switch self {
        case .span(_, _, isPast: false): return true
        case .unit(_, let offset, let part):
            if offset > 0 { return true }
            guard offset == 0, part != nil, let anchor, let first = dates(anchor, tense)?.earliest else { return false }
            return first > anchor.latest
        case .since(let date), .until(let date): return date.isOf(another: tense, anchor)
        default: return false
        }
    }

    private var isRecurring: Bool { if case .recurring(_, nil) = self { true } else { false } }

    /// The days, or nil where nothing is known of them.
    func dates(_ anchor: TimeAnchor?, _ tense: Tense) -> PossibleDates? {
        switch self {
        case .fixed(let dates): dates
        case .inContext: nil
        case .since(let date): date.dates(anchor, tense)?.since()
        case .until(let date): date.dates(anchor, tense)?.until()
        case .night(let day): night(day, anchor, tense)
        case .between(let start, let end): between(start, end, anchor, tense)
        default: anchor.flatMap { fromAnchor($0, tense) }
        }
    }

    private func fromAnchor(_ anchor: TimeAnchor, _ tense: Tense) -> PossibleDates? {
        switch self {
        case .recurring(let recurrence, let direction):
            PossibleDates(oneOf: recurrence.occurrences(direction, tense, anchor))
        case .ofYear(let recurrence, let offset):
            PossibleDates(
                oneOf: (anchor.earliest.year...anchor.latest.year).compactMap { recurrence.inYear($0 + offset) })
        case .day(let offset): anchor.days(offset)
        case .before: .before(anchor.latest)
        case .weekdayOfWeek(let weekday, let offset): anchor.weekday(weekday, offset)
        case .dayNamed(let offset, let weekday): anchor.days(offset, on: weekday)
        case .unit(let unit, let offset, let part): anchor.units(unit, offset, part)
        case .distance(let unit, let count, let isAbout): anchor.distance(unit, count, isAbout)
        case .span(let unit, let count, let isPast): anchor.span(unit, count, isPast)
        default: nil
        }
    }

    private func night(_ day: TimeMeaning, _ anchor: TimeAnchor?, _ tense: Tense) -> PossibleDates? {
        guard let dates = day.dates(anchor, tense) else { return nil }
        let nights = dates.options.filter { $0.first == $0.last }.map {
            Stretch.days($0.first.adding(days: -1), $0.last)
        }
        return nights.count == dates.options.count ? PossibleDates(oneOf: nights) : nil
    }

    private func between(
        _ start: TimeMeaning, _ end: TimeMeaning, _ anchor: TimeAnchor?, _ tense: Tense
    ) -> PossibleDates? {
        if case .recurring(let first, nil) = start {
            if case .recurring(let last, nil) = end {
                return anchor.flatMap { PossibleDates(oneOf: first.stretches(to: last, tense, $0)) }
            }
            // "von März bis Mai 2014"
            guard let dates = end.dates(anchor, tense), dates.options.count == 1,
                let begin = first.last(by: dates.options[0].last)
            else { return nil }
            return PossibleDates(begin).through(dates)
        }
        guard let from = start.dates(anchor, tense) else { return nil }
        if case .recurring(let last, nil) = end {
            guard from.options.count == 1, let close = last.next(from: from.options[0].last) else { return nil }
            return from.through(PossibleDates(close))
        }
        return end.dates(anchor, tense).flatMap { from.through($0) }
    }
}

extension TimeAnchor {
    /// The day so many days from today; the month itself where only that is known and today is meant.
    func days(_ offset: Int) -> PossibleDates {
        let (first, last) = (earliest.adding(days: offset), latest.adding(days: offset))
        return wholeUnit(first, last) ?? PossibleDates(anyDayFrom: first, to: last)
    }

    /// A day of the week so many weeks from this one.
    func weekday(_ weekday: Int, _ weeks: Int) -> PossibleDates? {
        let monday = earliest.adding(days: 1 - earliest.weekday)
        let days = stride(from: monday.number, through: latest.number, by: 7).compactMap {
            CalendarDay(number: $0 + 7 * weeks + weekday - 1).map(Stretch.day)
        }
        return PossibleDates(oneOf: days)
    }

    /// The same where it falls on that weekday; nil where the text contradicts its date.
    func days(_ offset: Int, on weekday: Int) -> PossibleDates? {
        let days = Recurrence.weekday(weekday).occurrences(
            from: earliest.adding(days: offset), to: latest.adding(days: offset))
        return PossibleDates(oneOf: days)
    }

    private func wholeUnit(_ first: CalendarDay, _ last: CalendarDay) -> PossibleDates? {
        let units = [Stretch.month(first.year, first.month), Stretch.year(first.year)]
        return units.compactMap { $0 }.first { $0.first == first && $0.last == last }.map { PossibleDates($0) }
    }

    /// The unit so many units from this one, or a part of it.
    func units(_ unit: TimeWord.Unit, _ offset: Int, _ part: TimeWord.Part?) -> PossibleDates? {
        var day = earliest
        var found: [Stretch] = []
        while day <= latest {
            guard let current = Self.unit(unit, around: day) else { return nil }
            let other =
                current.first == current.last
                ? current : Self.unit(unit, around: Self.moved(current.first, unit, offset))
            if let other, let stretch = part.map({ other.part($0) }) ?? other { found.append(stretch) }
            day = current.last.adding(days: 1)
        }
        return PossibleDates(oneOf: found)
    }

    /// The calendar's unit that a day is in; weeks begin on Monday.
    private static func unit(_ unit: TimeWord.Unit, around day: CalendarDay) -> Stretch? {
        switch unit {
        case .week:
            let monday = day.adding(days: 1 - day.weekday)
            return .days(monday, monday.adding(days: 6))
        case .month: return .month(day.year, day.month)
        case .quarter:
            let first = (day.month - 1) / 3 * 3 + 1
            return .months(day.year, first...(first + 2))
        case .halfYear: return .months(day.year, day.month > 6 ? 7...12 : 1...6)
        case .year: return .year(day.year)
        case .decade: return .years(from: day.year / 10 * 10, count: 10)
        case .century: return .years(from: day.year / 100 * 100, count: 100)
        default: return nil
        }
    }

    private static func moved(_ day: CalendarDay, _ unit: TimeWord.Unit, _ count: Int) -> CalendarDay {
        switch unit {
        case .week: day.adding(days: 7 * count)
        default: unit.months.map { day.adding(months: $0 * count) } ?? day.adding(days: count)
        }
    }

    /// So many units from today. A number of weeks, months or years is right to half a unit, an approximate one to a
    /// whole unit.
    func distance(_ unit: TimeWord.Unit, _ count: Int, _ isAbout: Bool) -> PossibleDates? {
        func moved(_ day: CalendarDay) -> CalendarDay { Self.moved(day, unit, count) }
        let slack: Int
        switch unit {
        case .day: slack = isAbout ? 1 : 0
        case .week: slack = isAbout ? 7 : 3
        case .month: slack = isAbout ? 31 : 15
        case .quarter, .halfYear, .year, .decade, .century:
            let months = (unit.months ?? 12) / (isAbout ? 1 : 2)
            guard let first = Self.month(moved(earliest).adding(months: -months)),
                let last = Self.month(moved(latest).adding(months: months))
            else { return nil }
            return PossibleDates(runFrom: first, to: last)
        default: return nil
        }
        let (first, last) = (moved(earliest).adding(days: -slack), moved(latest).adding(days: slack))
        return PossibleDates(anyDayFrom: first, to: last)
    }

    private static func month(_ day: CalendarDay) -> Stretch? { .month(day.year, day.month) }

    /// The last or next units up to today or from today on.
    func span(_ unit: TimeWord.Unit, _ count: Int?, _ isPast: Bool) -> PossibleDates? {
        guard let count, isDay, let other = distance(unit, isPast ? -count : count, false) else {
            return isPast ? .unknownStart(until: latest) : .unknownEnd(from: earliest)
        }
        let day = Self.moved(earliest, unit, isPast ? -count : count)
        guard other.earliest != nil else { return nil }
        return isPast
            ? PossibleDates(.days(day, latest, fuzzyStart: unit != .day))
            : PossibleDates(.days(earliest, day, fuzzyEnd: unit != .day))
    }
}

extension TimeWord.Unit {
    /// How many months it has; nil for units of days and hours.
    fileprivate var months: Int? {
        switch self {
        case .month: 1
        case .quarter: 3
        case .halfYear: 6
        case .year: 12
        case .decade: 120
        case .century: 1200
        default: nil
        }
    }
}
