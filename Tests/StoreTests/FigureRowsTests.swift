import Facts
import GRDB
import Store
import TestSupport
import Testing

/// Figures: as written, read again, and taken back with their article.
@Suite struct FigureRowsTests {
    let store: StoreUnderTest

    init() throws { store = try StoreUnderTest() }

    @Test func aFigureIsReadable() throws {
        try store.recordMeeting()
        #expect(
            try store.rows(
                """
                SELECT quantity, at_least, at_most, bound, counted, unit_kind, currency, base, measured, event_kind,
                    event_place, rule
                FROM figure_overview ORDER BY id
                """)
                == [
                    [
                        "rund 30 Staaten", "30", "30", "about", "Staaten", "count", nil, "states", nil, "summit",
                        "Lima", "counted",
                    ],
                    [
                        "2,5 Tonnen", "2.5", "2.5", "exactly", "Tonnen", "measure", nil, nil, "Fisch", nil, nil,
                        "measured",
                    ],
                    [
                        "mindestens 40 Euro", "40", nil, "at_least", "Euro", "currency", "EUR", nil, nil, nil, nil,
                        "measured",
                    ],
                ])
    }

    @Test func wholeNumbersAreExactAndOthersReal() throws {
        try store.recordMeeting()
        #expect(
            try store.rows("SELECT typeof(at_least), typeof(at_most) FROM figures ORDER BY id")
                == [["integer", "integer"], ["real", "real"], ["integer", "null"]])
    }

    @Test func aFigureOfAMeetingThatIsNotThereBelongsToNone() throws {
        try store.recordMeeting { $0.figures[0].event = 7 }
        #expect(try store.rows("SELECT DISTINCT event_id FROM figures") == [[nil]])
    }

    @Test func aFigureOutlivesItsMeeting() throws {
        try store.recordMeeting()
        try store.change("DELETE FROM events WHERE id = 1")
        #expect(try store.rows("SELECT event_id FROM figures WHERE id = 1") == [[nil]])
        #expect(try store.count("attendances") == 0)
    }

    @Test func theSameTextAgainChangesNothing() throws {
        try store.recordMeeting()
        #expect(try store.recordMeeting() == .unchanged)
        #expect(try store.count("figures") == 3)
    }

    @Test func newRulesPutTheirFindingsInPlaceOfTheOldOnes() throws {
        try store.recordMeeting()
        var findings = MeetingFixture.findings
        findings.events = []
        findings.figures = [MeetingFixture.figures[1]]
        try store.rederiveMeeting(findings)
        #expect(try store.rows("SELECT quantity, event_id FROM figure_overview") == [["2,5 Tonnen", nil]])
    }

    @Test func aNewVersionOfTheArticleTakesItsFiguresBack() throws {
        try store.recordMeeting()
        try store.recordBare("Nichts ist gezählt.")
        #expect(try store.count("figure_overview") == 0)
        #expect(try store.count("figures") == 3)
        #expect(try store.recordMeeting() == .replaced)
        #expect(try store.count("figure_overview") == 3)
    }

    @Test func aSpanOutsideTheTextIsRefusedWithTheWholeArticle() throws {
        let outside = Span(3, 9_999)
        let changes: [(inout Figure) -> Void] = [
            { $0.evidence = outside }, { $0.quantity.span = outside }, { $0.measured = outside },
        ]
        for change in changes {
            #expect(throws: StoreError.self) { try store.recordMeeting { change(&$0.figures[1]) } }
        }
        for table in ["sources", "events", "figures"] { #expect(try store.count(table) == 0) }
    }

    @Test(arguments: [
        "at_least = NULL, at_most = NULL", "at_least = '30'", "at_least = 31", "at_most = -1", "bound = 'nearly'",
        "unit_kind = 'x'", "currency = 'EUR'", "measured_start = 1", "words_end = words_start",
    ])
    func aFigureThatCannotBeIsRefused(_ change: String) throws {
        try store.recordMeeting()
        #expect(throws: DatabaseError.self) { try store.change("UPDATE figures SET \(change) WHERE id = 1") }
    }
}
