import Facts
import Store
import TestSupport
import Testing

/// An invented article about a meeting, with everybody's part in it and its figures.
enum MeetingFixture {
    static let text = """
        LIMA (xyz) - 😀 Beim Gipfel des Bundes in Lima am Montag kamen rund 30 Staaten zusammen, sagte Änne Øst. \
        Chile fehlte wohl, Änne Øst vertrat Norwegen, Peru schickte seinen General, den Bund vertritt morgen Änne. \
        Angedacht sind Gespräche. Es ging um 2,5 Tonnen Fisch und mindestens 40 Euro.
        """

    static let opening = text.span(
        "😀 Beim Gipfel des Bundes in Lima am Montag kamen rund 30 Staaten zusammen, sagte Änne Øst.")
    static let parts = text.span(
        "Chile fehlte wohl, Änne Øst vertrat Norwegen, Peru schickte seinen General, den Bund vertritt morgen Änne.")
    static let amounts = text.span("Es ging um 2,5 Tonnen Fisch und mindestens 40 Euro.")

    static let group = Collective(
        text: "rund 30 Staaten", base: "states", members: ["CL"], atLeast: 30, atMost: 30, isApproximate: true)

    static let event = Event(
        kind: .summit, words: text.span("Gipfel"), place: .init(city: "Lima", state: "PE", span: text.span("Lima")),
        time: text.span("am Montag"), host: .init(organization: "bund", span: text.span("des Bundes")),
        attendances: [
            Attendance(
                actor: .collective(group), actorSpan: text.span("rund 30 Staaten"), status: .attended,
                evidence: opening, rule: "came", score: 0.9),
            Attendance(
                actor: .state("CL"), actorSpan: text.span("Chile"), status: .absent, certainty: .hedged,
                evidence: parts, rule: "missed", score: 0.8),
            Attendance(
                actor: .person("Änne Øst"), actorSpan: text.span("Änne Øst vertrat").prefix(8), status: .attended,
                onBehalfOf: .state("NO"), evidence: parts, rule: "came", score: 0.9),
            Attendance(
                actor: .state("PE"), actorSpan: text.span("Peru"), status: .represented,
                representative: .init(person: nil, span: text.span("seinen General")), evidence: parts, rule: "sent",
                score: 0.7),
            Attendance(
                actor: .organization("bund"), actorSpan: text.span("den Bund"), status: .expected,
                onBehalfOf: .organization("bund"),
                representative: .init(person: "Änne Øst", span: text.span("Änne.").prefix(4)), evidence: parts,
                rule: "sent", score: 0.7),
        ], evidence: opening, furtherWords: [text.span("kamen rund").prefix(5), text.span("zusammen")],
        rule: "noun_of_meeting", score: 0.9)

    static let proposed = Event(
        kind: .talks, status: .proposed, words: text.span("Gespräche"),
        evidence: text.span("Angedacht sind Gespräche."),
        rule: "noun_of_meeting", score: 0.6)

    static let figures = [
        Figure(
            quantity: Quantity(
                span: text.span("rund 30 Staaten"), atLeast: ExactNumber(30), atMost: ExactNumber(30), bound: .about,
                unit: "Staaten"), base: "states", event: 0, evidence: opening, rule: "counted", score: 0.9),
        Figure(
            quantity: Quantity(
                span: text.span("2,5 Tonnen"), atLeast: ExactNumber("2.5".utf8), atMost: ExactNumber("2.5".utf8),
                unit: "Tonnen", unitKind: .measure), measured: text.span("Fisch"), evidence: amounts, rule: "measured",
            score: 0.8),
        Figure(
            quantity: Quantity(
                span: text.span("mindestens 40 Euro"), atLeast: ExactNumber(40), atMost: nil, bound: .atLeast,
                unit: "Euro", unitKind: .currency, currency: "EUR"), evidence: amounts, rule: "measured", score: 0.8),
    ]

    static let findings = Findings(
        language: "de",
        persons: [Person(name: "Änne Øst", mentions: [text.span("Änne Øst vertrat").prefix(8)], rule: "full_name")],
        events: [event, proposed], figures: figures)
}

extension StoreUnderTest {
    /// Stores the article about the meeting, with these findings.
    @discardableResult
    func recordMeeting(_ findings: Findings = MeetingFixture.findings) throws -> ImportOutcome {
        try archive.record(Fixture.source(text: MeetingFixture.text), findings: findings, in: run)
    }

    /// The same with findings that were changed.
    @discardableResult
    func recordMeeting(_ change: (inout Findings) -> Void) throws -> ImportOutcome {
        var findings = MeetingFixture.findings
        change(&findings)
        return try recordMeeting(findings)
    }

    /// Reads the stored article anew, with these findings.
    func rederiveMeeting(_ findings: Findings) throws {
        let key = Fixture.source(text: MeetingFixture.text).key
        let stored = try #require(try archive.storedSource(withKey: key))
        try archive.rederive(stored, findings: findings, in: run)
    }
}
