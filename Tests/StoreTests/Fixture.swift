import Facts
import Foundation
import GRDB
import Store
import TestSupport
import Testing

/// An invented article with a finding of every kind.
enum Fixture {
    static let text = """
        OSLO (xyz) - „Wir 😀 schicken Minen“, sagte Ministerin Änne Øst am Montag, „aber nur mit Mandat“. \
        Einige Länder, etwa Chile, zögern wegen Peru. Der Bund schweigt.
        """

    static let reference = ReferenceData(
        states: [
            .init(key: "CL", name: "Chile", germanName: "Chile"),
            .init(key: "NO", name: "Norway", germanName: "Norwegen"),
            .init(key: "PE", name: "Peru", germanName: "Peru"),
        ],
        organizations: [.init(key: "bund", name: "League", germanName: "Bund", code: "LG")],
        offices: [.init(key: "minister", name: "minister", germanName: "Minister")],
        concepts: [
            .init(key: "naval", name: "naval forces", germanName: "Marine", schemes: ["contribution"]),
            .init(key: "other", name: "other", germanName: "anderes", schemes: ["contribution", "condition"]),
            .init(
                key: "un_mandate", name: "UN mandate", germanName: "UN-Mandat", broader: "mandate",
                schemes: ["condition"]),
            .init(key: "mandate", name: "mandate", germanName: "Mandat", schemes: ["condition"]),
        ])

    static let group = Collective(
        text: "Einige Länder", quantifier: "some", base: "states", members: ["CL"], atLeast: 2, atMost: nil)

    static let findings = Findings(
        language: "de",
        masthead: Masthead(
            date: nil, agency: .init(value: "xyz", span: text.span("xyz")),
            place: .init(value: "Oslo", span: text.span("OSLO"))),
        persons: [
            Person(
                name: "Änne Øst",
                offices: [
                    OfficeHeld(
                        office: "minister", of: .state("NO"), qualifier: .acting, evidence: text.span("Ministerin"))
                ], mentions: [text.span("Änne Øst")], rule: "titled_name")
        ],
        states: [
            StateMentioned(code: "CL", mentions: [text.span("Chile")]),
            StateMentioned(code: "PE", mentions: [text.span("Peru")]),
        ],
        organizations: [OrganizationMentioned(key: "bund", mentions: [text.span("Bund")])],
        statements: [
            Facts.Statement(
                kind: .direct, medium: .speech, speaker: [text.span("Ministerin Änne Øst")], cue: [text.span("sagte")],
                frame: [text.span("sagte Ministerin Änne Øst am Montag")],
                quote: [text.span("„Wir 😀 schicken Minen“"), text.span("„aber nur mit Mandat“")],
                by: .person("Änne Øst"), rule: "quoted", score: 0.9)
        ],
        commitments: [
            Commitment(
                actor: .state("NO"), actorSpan: text.span("Wir"), contribution: "naval",
                contributionSpan: text.span("Minen"), stance: .conditional,
                conditions: [.init(concept: "un_mandate", span: text.span("nur mit Mandat"))],
                attributedTo: .person("Änne Øst"), evidence: text.span("„Wir 😀 schicken Minen“"), rule: "sends",
                score: 0.8),
            Commitment(
                actor: .collective(group), actorSpan: text.span("Einige Länder"), contribution: "other",
                stance: .undecided, certainty: .hedged,
                reason: .init(span: text.span("wegen Peru"), states: ["PE"], concepts: ["un_mandate"]),
                evidence: text.span("Einige Länder, etwa Chile, zögern wegen Peru."), rule: "hesitates", score: 0.7),
        ],
        dates: [
            DateMentioned(
                span: text.span("Montag"), edtf: "[2025-03-31,2025-04-07,2025-04-14,2025-04-21,2025-04-28]",
                earliest: "2025-03-31", latest: "2025-04-28", anchor: .article, rule: "weekday_named")
        ])

    static func source(text: String = text, location: String = "a.txt", url: String? = nil, date: String? = "2025-04")
        -> IncomingSource
    {
        IncomingSource(article: Article(id: location, text: text, date: date, url: url), location: location)
    }
}

/// A store of its own in a folder of its own.
struct StoreUnderTest {
    let folder: TemporaryFolder
    let archive: Archive
    let run: ImportRun

    init() throws {
        folder = try TemporaryFolder()
        archive = try Archive(path: folder.path("a.db"), identity: NamesAlone(), busyTimeout: 0.05)
        try archive.seed(Fixture.reference)
        run = try archive.beginRun(at: "2025-05-01T00:00:00Z", extractorVersion: "1")
    }

    @discardableResult
    func record(_ source: IncomingSource = Fixture.source()) throws -> ImportOutcome {
        try archive.record(source, findings: Fixture.findings, in: run)
    }

    /// The fixture's article without findings, for a store that is thought to know it.
    func recordKnown() throws -> ImportOutcome {
        try archive.record([.init(unread: Fixture.source())], in: run) { _ in
            Issue.record("findings were asked for")
            return Findings(language: "de")
        }[0].get()
    }

    /// Another version of the fixture's article, with findings of its own that are empty.
    @discardableResult
    func recordBare(_ text: String, location: String = "a.txt") throws -> ImportOutcome {
        try archive.record(
            Fixture.source(text: text, location: location), findings: Findings(language: "de"), in: run)
    }

    func rows(_ sql: String) throws -> [[String?]] {
        try archive.read { db in
            try Row.fetchAll(db, sql: sql).map { row in
                row.databaseValues.map { String.fromDatabaseValue($0) ?? ($0.isNull ? nil : $0.description) }
            }
        }
    }

    /// Changes the file by hand.
    func change(_ sql: String) throws {
        let other = try DatabaseQueue(path: folder.path("a.db"))
        try other.write { try $0.execute(sql: sql) }
    }

    func count(_ table: String) throws -> Int {
        try archive.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? -1 }
    }
}

/// Takes equal names for one person, and a name for the person of a judgement; enough for what the store does with it.
struct NamesAlone: PersonIdentity {
    func profiles(
        in findings: Findings, source: String, judgements: [PersonJudgement]
    ) -> [(name: String, profile: PersonProfile)] {
        findings.persons.map { person in
            let offices = Set(person.offices.map { OfficeTitle(office: $0.office, of: $0.of) })
            return (person.name, PersonProfile(name: FoldedName(person.name), offices: offices))
        }
    }

    func groups(of profiles: [PersonProfile], judgements: [PersonJudgement]) -> [PersonGroup] {
        let named = Dictionary(grouping: profiles.indices) { profiles[$0].name.surname }
        return named.keys.sorted().map { surname in
            let members = (named[surname] ?? []).sorted { profiles[$0].name.text < profiles[$1].name.text }
            let words = members.first.map { profiles[$0].name.words } ?? []
            return PersonGroup(
                members: members.map {
                    .init(profile: $0, link: .init(rule: "test", score: 0.9, reason: "because"))
                }, key: words.isEmpty ? "person" : words.joined(separator: "_"))
        }
    }

    func block(of name: FoldedName) -> String { name.surname }

    func statementsOfCommitments(in findings: Findings) -> [Int?] {
        findings.commitments.map { commitment in
            findings.statements.firstIndex { $0.by != nil && $0.by == commitment.attributedTo }
        }
    }
}
