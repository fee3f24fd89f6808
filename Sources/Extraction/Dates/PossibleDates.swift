import Facts

/// The days that words can mean, as EDTF with the first and last of them.
struct PossibleDates: Hashable {
    let edtf: String
    /// Nil where the start is open.
    let earliest: CalendarDay?
    /// Nil where the end is open.
    let latest: CalendarDay?
    /// One of these it is; empty where an end is open.
    let options: [Stretch]

    /// No list is longer; instead of more, the run of days from the first to the last is given.
    private static let longestList = 8

    private init(edtf: String, earliest: CalendarDay?, latest: CalendarDay?, options: [Stretch] = []) {
        self.edtf = edtf
        self.earliest = earliest
        self.latest = latest
        self.options = options
    }

    init(_ stretch: Stretch) {
        self.init(edtf: stretch.edtf, earliest: stretch.first, latest: stretch.last, options: [stretch])
    }

    /// One of these; nil where there is none. Several of them are a set of EDTF's level 2.
    init?(oneOf stretches: [Stretch]) {
        let options = Array(Set(stretches)).sorted()
        guard let first = options.first, let last = options.map(\.last).max() else { return nil }
        if options.count == 1 {
            self.init(first)
        } else if options.count <= Self.longestList, options.allSatisfy(\.isSingle) {
            self.init(
                edtf: "[" + options.map(\.edtf).joined(separator: ",") + "]", earliest: first.first, latest: last,
                options: options)
        } else {
            self.init(anyDayFrom: first.first, to: last, options: options)
        }
    }

    /// One day, or several, between two days.
    init(anyDayFrom first: CalendarDay, to last: CalendarDay) {
        let stretch = Stretch.days(first, last)
        self.init(anyDayFrom: first, to: last, options: [stretch])
    }

    /// One of the months from `first` to `last`.
    init(runFrom first: Stretch, to last: Stretch) {
        let text = first == last ? first.edtf : "[\(first.edtf)..\(last.edtf)]"
        self.init(
            edtf: text, earliest: first.first, latest: last.last,
            options: [first == last ? first : .months(first, last)])
    }

    private init(anyDayFrom first: CalendarDay, to last: CalendarDay, options: [Stretch]) {
        let text = first == last ? first.text : "[\(first.text)..\(last.text)]"
        self.init(edtf: text, earliest: first, latest: last, options: options)
    }

    /// From then on: `2014/..`.
    func since() -> PossibleDates {
        guard let earliest else { return self }
        let text = options.count == 1 && isSure ? options[0].start + "/.." : "[\(earliest.text)..]"
        return PossibleDates(edtf: text, earliest: earliest, latest: nil)
    }

    /// Until then: `../2026`.
    func until() -> PossibleDates {
        guard let latest else { return self }
        let text = options.count == 1 && isSure ? "../" + options[0].end : "[..\(latest.text)]"
        return PossibleDates(edtf: text, earliest: nil, latest: latest)
    }

    /// From an unknown day on, up to one that is known: "in den letzten Jahren".
    static func unknownStart(until day: CalendarDay) -> PossibleDates {
        PossibleDates(edtf: "/" + day.text, earliest: nil, latest: day)
    }

    /// Some day before: "vor einigen Wochen".
    static func before(_ day: CalendarDay) -> PossibleDates {
        PossibleDates(edtf: "[..\(day.text)]", earliest: nil, latest: day)
    }

    static func unknownEnd(from day: CalendarDay) -> PossibleDates {
        PossibleDates(edtf: day.text + "/", earliest: day, latest: nil)
    }

    /// All the time from this to `end`; nil where that ends before it begins.
    func through(_ end: PossibleDates) -> PossibleDates? {
        guard let from = earliest, let to = end.latest, from <= to, let first = options.first,
            let last = end.options.first
        else { return nil }
        if options.count == 1, isSure, end.options.count == 1, end.isSure, first.last <= last.last {
            return PossibleDates(Stretch(first: from, last: to, start: first.start, end: last.end))
        }
        return PossibleDates(anyDayFrom: from, to: to)
    }

    /// Whether the text is that of its one option.
    private var isSure: Bool { edtf == options.first?.edtf }
}
