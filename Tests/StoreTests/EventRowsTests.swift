import Facts
import GRDB
import Store
import TestSupport
import Testing

/// Meetings and who takes part in them: as written, read again, and taken back with their article.
@Suite struct EventRowsTests {
    let store: StoreUnderTest

    init() throws { store = try StoreUnderTest() }

    // MARK: Written

    @Test func aMeetingIsReadable() throws {
        #expect(try store.recordMeeting() == .new)
        #expect(
            try store.rows(
                """
                SELECT kind, status, words, place, place_city, place_key, time, host, host_key, attendances, figures,
                    mentions, evidence, rule, score
                FROM event_overview
                """)
                == [
                    [
                        "summit", "stated", "Gipfel", "Lima", "Lima", "PE", "am Montag", "League", "bund", "5",
                        "rund 30 Staaten", "3",
                        "😀 Beim Gipfel des Bundes in Lima am Montag kamen rund 30 Staaten zusammen, sagte Änne Øst.",
                        "noun_of_meeting", "0.9",
                    ],
                    [
                        "talks", "proposed", "Gespräche", nil, nil, nil, nil, nil, nil, "0", nil, "1",
                        "Angedacht sind Gespräche.", "noun_of_meeting", "0.6",
                    ],
                ])
    }

    @Test func everybodysPartIsReadable() throws {
        try store.recordMeeting()
        #expect(
            try store.rows(
                """
                SELECT actor, actor_kind, actor_key, status, certainty, for_name, for_key, representative,
                    representative_key, rule, score
                FROM attendance_overview ORDER BY id
                """)
                == [
                    [
                        "rund 30 Staaten", "collective", "rund 30 Staaten", "attended", "stated", nil, nil, nil, nil,
                        "came", "0.9",
                    ],
                    ["Chile", "state", "CL", "absent", "hedged", nil, nil, nil, nil, "missed", "0.8"],
                    ["Änne Øst", "person", "anne_ost", "attended", "stated", "Norway", "NO", nil, nil, "came", "0.9"],
                    [
                        "Peru", "state", "PE", "represented", "stated", nil, nil, "seinen General", nil, "sent", "0.7",
                    ],
                    [
                        "League", "organization", "bund", "expected", "stated", "League", "bund", "Änne Øst",
                        "anne_ost",
                        "sent", "0.7",
                    ],
                ])
    }

    @Test func everySpanReadsAsInTheArticle() throws {
        try store.recordMeeting()
        #expect(
            try store.rows(
                """
                SELECT substr(text, actor_start + 1, actor_end - actor_start),
                    substr(text, representative_start + 1, representative_end - representative_start)
                FROM attendances JOIN events ON events.id = event_id JOIN sources ON sources.id = source_id
                ORDER BY attendances.id
                """)
                == [
                    ["rund 30 Staaten", nil], ["Chile", nil], ["Änne Øst", nil], ["Peru", "seinen General"],
                    ["den Bund", "Änne"],
                ])
        try store.archive.close()
        let report = try ArchiveReader(path: store.folder.path("a.db")).check()
        #expect(report.findings == [])
    }

    @Test func aPersonsPartGoesBackToTheDecisionWhoThatIs() throws {
        try store.recordMeeting()
        let links = try store.rows(
            """
            SELECT actor.name, representative.name
            FROM attendances
            LEFT JOIN person_links AS actor ON actor.id = actor_link_id
            LEFT JOIN person_links AS representative ON representative.id = representative_link_id
            ORDER BY attendances.id
            """)
        #expect(links == [[nil, nil], [nil, nil], ["Änne Øst", nil], [nil, nil], [nil, "Änne Øst"]])
    }

    /// The store's test identity takes equal surnames for one human, and the first name's key for theirs.
    @Test func whoIsTakenForAnotherHumanIsThatOneInMeetingsToo() throws {
        try store.recordMeeting()
        let text = "Abel Øst sprach."
        let other = Findings(
            language: "de", persons: [Person(name: "Abel Øst", mentions: [text.span("Abel Øst")], rule: "full_name")])
        _ = try store.archive.record(
            Fixture.source(text: text, location: "b.txt"), findings: other, in: store.run)
        #expect(
            try store.rows(
                "SELECT actor_key, representative_key FROM attendance_overview WHERE for_name IS NOT NULL ORDER BY id")
                == [["abel_ost", nil], ["bund", "abel_ost"]])
    }

    @Test func aGroupThatTakesPartAndSpeaksIsOneRow() throws {
        try store.recordMeeting { findings in
            findings.statements = [
                Facts.Statement(
                    kind: .reported, medium: .speech, speaker: [MeetingFixture.text.span("rund 30 Staaten")],
                    cue: [MeetingFixture.text.span("sagte")], quote: [MeetingFixture.text.span("zusammen")],
                    by: .collective(MeetingFixture.group), rule: "quoted", score: 0.9)
            ]
        }
        #expect(
            try store.rows("SELECT text, at_least, is_approximate FROM collectives") == [
                ["rund 30 Staaten", "30", "1"]
            ])
        #expect(try store.rows("SELECT state FROM collective_members") == [["CL"]])
    }

    // MARK: Read again

    @Test func theSameTextAgainChangesNothing() throws {
        try store.recordMeeting()
        let before = try store.archive.read { $0.totalChangesCount }
        #expect(try store.recordMeeting() == .unchanged)
        #expect(try store.archive.read { $0.totalChangesCount } == before)
        #expect(try store.count("events") == 2)
        #expect(try store.count("attendances") == 5)
    }

    @Test func newRulesPutTheirFindingsInPlaceOfTheOldOnes() throws {
        try store.recordMeeting()
        var findings = MeetingFixture.findings
        findings.events = [MeetingFixture.event]
        findings.events[0].status = .cancelled
        findings.events[0].attendances.removeLast(4)
        try store.rederiveMeeting(findings)
        #expect(try store.rows("SELECT status, attendances FROM event_overview") == [["cancelled", "1"]])
        #expect(try store.rows("SELECT event_id FROM attendances") == [["1"]])
        #expect(try store.count("collectives") == 1)
        #expect(try store.rows("PRAGMA foreign_key_check") == [])
        try store.rederiveMeeting(Findings(language: "de"))
        for table in ["events", "attendances", "figures", "collectives"] { #expect(try store.count(table) == 0) }
    }

    // MARK: Taken back

    @Test func aNewVersionOfTheArticleTakesItsMeetingsBack() throws {
        try store.recordMeeting()
        #expect(try store.recordBare("Das Treffen fiel aus.") == .replaced)
        for view in ["event_overview", "attendance_overview"] { #expect(try store.count(view) == 0, "\(view)") }
        // What the older version said stays in the file.
        #expect(try store.count("events") == 2)
        #expect(try store.count("attendances") == 5)
    }

    @Test func anOldTextThatComesBackBringsItsMeetings() throws {
        try store.recordMeeting()
        try store.recordBare("Das Treffen fiel aus.")
        #expect(try store.recordMeeting() == .replaced)
        #expect(try store.count("event_overview") == 2)
        #expect(try store.count("attendance_overview") == 5)
        #expect(try store.count("events") == 2)
    }

    @Test func whatTheNewVersionSaysStandsAlone() throws {
        try store.recordMeeting()
        let text = MeetingFixture.text + " Ende."
        _ = try store.archive.record(Fixture.source(text: text), findings: MeetingFixture.findings, in: store.run)
        #expect(try store.rows("SELECT DISTINCT source_id FROM event_overview") == [["2"]])
        #expect(try store.count("attendance_overview") == 5)
        #expect(try store.count("attendances") == 10)
    }

    // MARK: Refused

    @Test func aSpanOutsideTheTextIsRefusedWithTheWholeArticle() throws {
        let outside = Span(3, 9_999)
        let changes: [(inout Event) -> Void] = [
            { $0.evidence = outside }, { $0.words = outside }, { $0.place?.span = outside }, { $0.time = outside },
            { $0.host?.span = outside }, { $0.attendances[0].evidence = outside },
            { $0.attendances[0].actorSpan = outside }, { $0.attendances[3].representative?.span = outside },
        ]
        for change in changes {
            #expect(throws: StoreError.self) { try store.recordMeeting { change(&$0.events[0]) } }
        }
        for table in ["sources", "events", "attendances", "persons"] { #expect(try store.count(table) == 0) }
    }

    @Test func anUnknownKeyIsNamed() throws {
        func failure(_ change: (inout Event) -> Void) throws -> StoreError? {
            do {
                try store.recordMeeting { change(&$0.events[0]) }
                return nil
            } catch let error as StoreError { return error }
        }
        #expect(try failure { $0.place?.state = "QQ" } == .unknownKey(table: "states", key: "QQ"))
        #expect(try failure { $0.host?.organization = "club" } == .unknownKey(table: "organizations", key: "club"))
        #expect(try failure { $0.attendances[1].actor = .state("QQ") } == .unknownKey(table: "states", key: "QQ"))
        #expect(
            try failure { $0.attendances[1].onBehalfOf = .organization("club") }
                == .unknownKey(table: "organizations", key: "club"))
        #expect(
            try failure { $0.attendances[1].actor = .person("Nils") } == .undecidedPerson(name: "Nils"))
        #expect(
            try failure { $0.attendances[3].representative?.person = "Nils" } == .undecidedPerson(name: "Nils"))
    }

    @Test(arguments: [
        "events SET kind = 'party'", "events SET status = 'held'", "events SET place_end = NULL",
        "events SET place_start = NULL, place_end = NULL", "events SET host_organization = NULL",
        "events SET mentions = 0", "attendances SET status = 'there'", "attendances SET certainty = 'sure'",
        "attendances SET actor_state = NULL", "attendances SET for_state = 'NO', for_organization = 'bund'",
        "attendances SET representative_start = NULL, representative_end = NULL", "attendances SET end = start",
    ])
    func aMeetingThatCannotBeIsRefused(_ change: String) throws {
        try store.recordMeeting()
        let row = change.hasPrefix("events") ? 1 : 4
        #expect(throws: DatabaseError.self) { try store.change("UPDATE \(change) WHERE id = \(row)") }
    }
}
