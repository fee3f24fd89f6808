/// What a word for time says.
package enum TimeWord: Sendable, Hashable {
    package enum Unit: String, Sendable, Hashable, CaseIterable {
        case second, minute, hour, day, week, weekend, month, quarter
        case halfYear = "half_year"
        case year, legislature, decade, century, millennium
    }

    package enum Part: String, Sendable, Hashable, CaseIterable { case start, middle, end }

    /// Where a word before a unit points: "vergangene", "nächste".
    package enum Direction: String, Sendable, Hashable, CaseIterable {
        case past, coming, this
        /// The one before, or the one before that: "letzten Donnerstag".
        case last
        /// The one to come, or the one behind it: "nächsten Donnerstag".
        case next
        case beforeLast = "before_last"
        case afterNext = "after_next"
        /// Counted from another date of the text: "am folgenden Tag".
        case context
    }

    /// What a preposition makes of the date behind it.
    package enum Role: String, Sendable, Hashable, CaseIterable {
        /// "am", "im": the date is when it was
        case at
        /// "in", "zum": the same, where more says that it is a date
        case near
        /// "vom" in "vom 24. Februar"; it opens a range too
        case of
        case since, until, from, between
        /// "vor" in "vor zwei Wochen"
        case ago
        /// "in" in "in zwei Wochen"
        case ahead
        case within
        /// "für" in "ist für Donnerstag geplant"
        case `for`
        /// "auf" in "in der Nacht auf Donnerstag"
        case to
        case after
    }

    package enum Holiday: Sendable, Hashable {
        case fixed(month: Int, day: Int)
        /// Days from Easter Sunday.
        case easter(Int)
    }

    /// 1 for Monday to 7 for Sunday.
    case weekday(Int)
    /// "Donnerstagabend"
    case weekdayPart(Int)
    case month(Int)
    /// 1 for spring to 4 for winter.
    case season(Int)
    case unit(Unit)
    /// Several of them: "Jahren".
    case units(Unit)
    case part(Part)
    /// "Jahresende"
    case partOfUnit(Part, Unit)
    /// "Vorjahr"
    case unitBefore(Unit)
    /// "heute", "gestern": days from today.
    case relativeDay(Int)
    /// "heuer", "diesjährig": years from this one.
    case relativeYear(Int)
    case holiday(Holiday)
    /// "Abend", "nachts"
    case dayPart(String)
    /// "donnerstags", "jährlich": no date.
    case frequency
    case direction(Direction)
    case prepositions([Role])
    /// "frühen" in "am frühen Donnerstag"
    case shade
    /// "später" behind "zwei Tage"; with `isShade` it is one too.
    case later(isShade: Bool)
    /// "zuletzt": the date behind it is past; "frühestens": it is to come.
    case adverb(Direction)
    /// "Vortag"
    case dayInContext
    /// "Agenda", "Seite": a number behind it is no year.
    case numbered
}

extension TimeWord {
    /// Whether a date can be read from the word, with what stands around it.
    var isDateHead: Bool {
        switch self {
        case .weekday, .weekdayPart, .month, .season, .unit, .units, .partOfUnit, .unitBefore, .relativeDay,
            .relativeYear, .holiday, .dayInContext:
            true
        case .prepositions(let roles): roles.contains { [.ago, .ahead, .since].contains($0) }
        default: false
        }
    }
}

extension LexiconBuilder {
    private static let kinds = [
        "adverb", "day_in_context", "day_part", "direction", "frequency", "holiday", "later", "month", "numbered",
        "part", "part_of_unit", "preposition", "relative_day", "relative_year", "season", "shade", "unit",
        "unit_before", "units", "weekday", "weekday_part",
    ]

    /// Kinds whose words have a part in a date, and are no words for time to other rules.
    private static let helpers: Set<String> = [
        "adverb", "day_in_context", "direction", "later", "numbered", "part_of_unit", "preposition", "shade",
        "unit_before",
    ]

    mutating func addTimeWords() throws {
        for row in try table("time_words").rows {
            let kind = row["kind"]
            guard Self.kinds.contains(kind) else {
                throw row.problem(.unknownValue(kind, column: "kind", known: Self.kinds))
            }
            let written = row["word"]
            if !Self.helpers.contains(kind) {
                addName(ArraySlice(written.utf8), .timeWord, Reading(.noun, 0))
            }
            guard let time = try timeWord(kind, row) else { continue }
            // A token leaves the stop of an abbreviation out; the one of a weekday is a word too.
            let isShort = written.hasSuffix(".")
            if isShort, kind != "month" { continue }
            let word = add(isShort ? String(written.dropLast()) : written, [])
            lexicon.times.set(time, for: word)
            if time.isDateHead { lexicon.dateHeads.set(true, for: word) }
        }
    }

    /// Nil for a holiday without a day that can be counted.
    private func timeWord(_ kind: String, _ row: LexiconTable.Row) throws -> TimeWord? {
        switch kind {
        case "weekday": .weekday(try number(in: 1...7, row))
        case "weekday_part": .weekdayPart(try number(in: 1...7, row))
        case "month": .month(try number(in: 1...12, row))
        case "relative_day": .relativeDay(try number(in: -9...9, row))
        case "relative_year": .relativeYear(try number(in: -9...9, row))
        case "season": .season(try position(in: ["spring", "summer", "autumn", "winter"], row))
        case "unit": .unit(try value(TimeWord.Unit.self, "value", row))
        case "units": .units(try value(TimeWord.Unit.self, "value", row))
        case "unit_before": .unitBefore(try value(TimeWord.Unit.self, "value", row))
        case "part": .part(try value(TimeWord.Part.self, "value", row))
        case "part_of_unit": try partOfUnit(row)
        case "holiday": try holiday(row)
        case "direction": .direction(try value(TimeWord.Direction.self, "value", row))
        case "adverb": .adverb(try value(TimeWord.Direction.self, "value", row))
        case "preposition": .prepositions(try row.list("value").map { try known($0, row) })
        case "day_part": .dayPart(row["value"])
        case "shade": row["value"] == "later" ? .later(isShade: true) : .shade
        case "later": .later(isShade: false)
        case "day_in_context": .dayInContext
        case "numbered": .numbered
        default: .frequency
        }
    }

    private func known<T: RawRepresentable & CaseIterable>(_ text: String, _ row: LexiconTable.Row) throws -> T
    where T.RawValue == String {
        guard let value = T(rawValue: text) else {
            throw row.problem(.unknownValue(text, column: "value", known: T.allCases.map(\.rawValue)))
        }
        return value
    }

    private func number(in range: ClosedRange<Int>, _ row: LexiconTable.Row) throws -> Int {
        guard let number = Int(row["value"]), range.contains(number) else {
            throw row.problem(
                .unknownValue(
                    row["value"], column: "value", known: ["numbers from \(range.lowerBound) to \(range.upperBound)"]))
        }
        return number
    }

    private func position(in names: [String], _ row: LexiconTable.Row) throws -> Int {
        guard let index = names.firstIndex(of: row["value"]) else {
            throw row.problem(.unknownValue(row["value"], column: "value", known: names))
        }
        return index + 1
    }

    private func partOfUnit(_ row: LexiconTable.Row) throws -> TimeWord {
        let words = row["value"].split(separator: " ").map(String.init)
        guard words.count == 2 else {
            throw row.problem(.unknownValue(row["value"], column: "value", known: ["a part and a unit: end year"]))
        }
        return .partOfUnit(try known(words[0], row), try known(words[1], row))
    }

    /// `12-24`, or `easter+39`; nil where the cell is empty.
    private func holiday(_ row: LexiconTable.Row) throws -> TimeWord? {
        let text = row["value"]
        if text.isEmpty { return nil }
        if text.hasPrefix("easter"), let offset = Int("0" + text.dropFirst(6)) ?? Int(text.dropFirst(6)) {
            return .holiday(.easter(offset))
        }
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 2, (1...12).contains(parts[0]), (1...31).contains(parts[1]) else {
            throw row.problem(.unknownValue(text, column: "value", known: ["12-24", "easter+39"]))
        }
        return .holiday(.fixed(month: parts[0], day: parts[1]))
    }
}
