import Testing

@testable import Lexicon

@Suite struct TimeWordTests {
    private func time(_ word: String) throws -> TimeWord? {
        let lexicon = try SharedLexicon.german.get()
        return lexicon.times[lexicon.words.find(word)]
    }

    @Test(arguments: [
        ("Donnerstag", TimeWord.weekday(4)), ("Sonnabend", .weekday(6)), ("Sonntagabend", .weekdayPart(7)),
        ("donnerstags", .frequency), ("Montage", .frequency), ("März", .month(3)), ("Jänner", .month(1)),
        ("Feb", .month(2)), ("Herbst", .season(3)), ("Winter", .season(4)), ("heute", .relativeDay(0)),
        ("übermorgen", .relativeDay(2)), ("heuer", .relativeYear(0)), ("Woche", .unit(.week)),
        ("Jahren", .units(.year)),
        ("Ende", .part(.end)), ("Jahresende", .partOfUnit(.end, .year)), ("Vorjahr", .unitBefore(.year)),
        ("vergangenen", .direction(.past)), ("übernächste", .direction(.afterNext)),
        ("Weihnachten", .holiday(.fixed(month: 12, day: 25))), ("Karfreitag", .holiday(.easter(-2))),
        ("Fronleichnam", .holiday(.easter(60))), ("seit", .prepositions([.since])),
        ("in", .prepositions([.near, .ahead])), ("zuletzt", .adverb(.past)), ("Agenda", .numbered),
        ("später", .later(isShade: true)), ("Vortag", .dayInContext), ("Nacht", .dayPart("night")),
    ])
    func aWordSaysWhatItsRowSays(_ word: String, _ time: TimeWord) throws {
        #expect(try self.time(word) == time)
    }

    @Test(arguments: ["So", "Mi", "Di", "Ramadan", "Tisch"])
    func otherWordsSayNothingOfADate(_ word: String) throws {
        #expect(try time(word) == nil)
    }

    @Test func everyWeekdayMonthAndSeasonIsThere() throws {
        var found: Set<TimeWord> = []
        let lexicon = try SharedLexicon.german.get()
        for word in 0..<lexicon.words.count { lexicon.times[WordID(word)].map { _ = found.insert($0) } }
        for weekday in 1...7 {
            #expect(found.contains(.weekday(weekday)) && found.contains(.weekdayPart(weekday)) || weekday == 6)
        }
        for month in 1...12 { #expect(found.contains(.month(month))) }
        for season in 1...4 { #expect(found.contains(.season(season))) }
        for part in TimeWord.Part.allCases { #expect(found.contains(.part(part))) }
        for direction in TimeWord.Direction.allCases { #expect(found.contains(.direction(direction))) }
        let roles = found.reduce(into: Set<TimeWord.Role>()) {
            if case .prepositions(let roles) = $1 { $0.formUnion(roles) }
        }
        #expect(roles == Set(TimeWord.Role.allCases))
    }

    @Test func helpersOfDatesAreNoWordsForTimeToOtherRules() throws {
        let lexicon = try SharedLexicon.german.get()
        for word in ["seit", "vergangenen", "zuletzt", "Agenda", "Jahresende"] {
            #expect(!lexicon.features[Int(lexicon.words.find(word))].contains(.timeWord), "\(word)")
        }
    }
}
