import Facts
import Foundation
import Ingest
import Query
import Resolution
import Store
import Testing

/// A folder that is gone when the value is.
final class TemporaryFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("onrecord-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}

/// Two invented articles with findings of every kind, stored as an import stores them.
final class FixtureArchive: Sendable {
    let folder: TemporaryFolder
    let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.path("fixture.db")
        let archive = try Archive(path: path)
        try archive.seed(ReferenceData.bundled())
        let run = try archive.beginRun(at: "2025-05-01T00:00:00Z", extractorVersion: "test")
        for (article, findings) in [(Harbour.article, Harbour.findings), (Summit.article, Summit.findings)] {
            let known = try archive.persons(like: Resolver().names(in: findings))
            _ = try archive.record(
                IncomingSource(article: article, location: article.id), findings: findings,
                decisions: Resolver().decisions(for: findings, known: known), in: run)
        }
        var counts = ImportCounts()
        counts.new = 2
        try archive.finish(run, at: "2025-05-01T00:00:01Z", counts: counts, notes: [])
        try archive.close()
    }

    func open() throws -> ReadOnlyArchive { try ReadOnlyArchive(path: path) }
}

extension String {
    /// The span of `words`, which stand in the text exactly once.
    func span(_ words: String) -> Span {
        guard let range = range(of: words) else {
            Issue.record("\(words) is not in the text")
            return Span(0, 1)
        }
        #expect(self[range.upperBound...].range(of: words) == nil, "\(words) is in the text twice")
        let scalars = unicodeScalars
        return Span(
            scalars.distance(from: scalars.startIndex, to: range.lowerBound),
            scalars.distance(from: scalars.startIndex, to: range.upperBound))
    }
}

/// The first article: a newspaper's, of a known day.
enum Harbour {
    static let text = """
        Portugal macht seine Teilnahme von Luftunterstützung der USA abhängig, weil Marokko die Hafenstadt bedroht. \
        Die meisten Länder der Koalition zögern ohne Rückendeckung aus Washington. Norwegen lehnt Truppen ab.

        Verteidigungsministerin Ana Sousa sagte: „Nach einer Waffenruhe schicken wir Minensucher.“ \
        Nach Worten des früheren Präsidenten Lars Moen will Chile Truppen entsenden.
        """

    static let article = Article(id: "harbour.txt", text: text, language: "de", date: "2025-03-12")

    static let coalition = Collective(
        text: "Die meisten Länder der Koalition", quantifier: "most", base: "coalition members")

    static let findings = Findings(
        language: "de",
        masthead: Masthead(outlet: .init(value: "Morgenblatt", span: text.span("Hafenstadt"))),
        persons: [
            Person(
                name: "Ana Sousa",
                offices: [
                    OfficeHeld(
                        office: "defence_minister", of: .state("PT"), evidence: text.span("Verteidigungsministerin"))
                ], mentions: [text.span("Ana Sousa")], rule: "test"),
            Person(
                name: "Lars Moen",
                offices: [
                    OfficeHeld(
                        office: "president", of: .state("NO"), qualifier: .former,
                        evidence: text.span("früheren Präsidenten"))
                ], mentions: [text.span("Lars Moen")], rule: "test"),
        ],
        states: [
            StateMentioned(code: "PT", mentions: [text.span("Portugal")]),
            StateMentioned(code: "US", mentions: [text.span("USA"), text.span("Washington")]),
            StateMentioned(code: "MA", mentions: [text.span("Marokko")]),
            StateMentioned(code: "NO", mentions: [text.span("Norwegen")]),
            StateMentioned(code: "CL", mentions: [text.span("Chile")]),
        ],
        statements: [
            Statement(
                kind: .direct, medium: .speech, speaker: [text.span("Verteidigungsministerin Ana Sousa")],
                cue: [text.span("sagte")], frame: [text.span("Verteidigungsministerin Ana Sousa sagte")],
                quote: [text.span("„Nach einer Waffenruhe schicken wir Minensucher.“")], by: .person("Ana Sousa"),
                rule: "test", score: 0.9),
            Statement(
                kind: .indirect, medium: .speech, speaker: [text.span("des früheren Präsidenten Lars Moen")],
                cue: [text.span("Nach Worten")], frame: [text.span("Nach Worten des früheren Präsidenten Lars Moen")],
                quote: [text.span("will Chile Truppen entsenden")], by: .person("Lars Moen"), rule: "test", score: 0.8),
        ],
        commitments: [
            Commitment(
                actor: .state("PT"), actorSpan: text.span("Portugal"), contribution: "participation",
                contributionSpan: text.span("Teilnahme"), stance: .conditional,
                conditions: [.init(concept: "us_air_cover", span: text.span("Luftunterstützung der USA"))],
                reason: .init(span: text.span("weil Marokko die Hafenstadt bedroht"), states: ["MA"]),
                evidence: text.span(
                    "Portugal macht seine Teilnahme von Luftunterstützung der USA abhängig, "
                        + "weil Marokko die Hafenstadt bedroht."), rule: "test", score: 0.9),
            Commitment(
                actor: .collective(coalition), actorSpan: text.span("Die meisten Länder der Koalition"),
                contribution: "troops", stance: .undecided,
                conditions: [.init(concept: "us_backstop", span: text.span("Rückendeckung aus Washington"))],
                evidence: text.span("Die meisten Länder der Koalition zögern ohne Rückendeckung aus Washington."),
                rule: "test", score: 0.8),
            Commitment(
                actor: .state("NO"), actorSpan: text.span("Norwegen"), contribution: "troops",
                contributionSpan: text.span("Truppen ab").prefix(7), stance: .declined,
                evidence: text.span("Norwegen lehnt Truppen ab."), rule: "test", score: 0.9),
            Commitment(
                actor: .state("PT"), actorSpan: text.span("wir"), contribution: "naval",
                contributionSpan: text.span("Minensucher"), stance: .conditional,
                conditions: [.init(concept: "ceasefire", span: text.span("Nach einer Waffenruhe"))],
                attributedTo: .person("Ana Sousa"),
                evidence: text.span("„Nach einer Waffenruhe schicken wir Minensucher.“"), rule: "test", score: 0.9),
            Commitment(
                actor: .state("CL"), actorSpan: text.span("Chile"), contribution: "troops", stance: .considering,
                certainty: .hedged, attributedTo: .person("Lars Moen"),
                evidence: text.span("will Chile Truppen entsenden"), rule: "test", score: 0.7),
        ])
}

/// The second article: an agency's, of a known month.
enum Summit {
    static let text = """
        Einige Länder, etwa Chile, wollen Schiffe nur mit Zustimmung des Parlaments schicken. Japan sagte Truppen zu. \
        Kanada fordert mehr Waffen. Russland will keine Soldaten an der Grenze.

        Die NATO teilte mit, sie bilde Soldaten aus. „Wir prüfen das“, schrieb Sousa.
        """

    static let article = Article(id: "summit.txt", text: text, language: "de", date: "2025-04", title: "Gipfel am See")

    static let group = Collective(text: "Einige Länder", quantifier: "some", base: "states", members: ["CL"])

    static let findings = Findings(
        language: "de",
        masthead: Masthead(agency: .init(value: "xyz", span: text.span("Grenze"))),
        persons: [Person(name: "Ana Sousa", mentions: [text.span("Sousa")], rule: "test")],
        states: [
            StateMentioned(code: "CL", mentions: [text.span("Chile")]),
            StateMentioned(code: "JP", mentions: [text.span("Japan")]),
            StateMentioned(code: "CA", mentions: [text.span("Kanada")]),
            StateMentioned(code: "RU", mentions: [text.span("Russland")]),
        ],
        organizations: [OrganizationMentioned(key: "nato", mentions: [text.span("NATO")])],
        statements: [
            Statement(
                kind: .reported, medium: .speechOrWriting, speaker: [text.span("Die NATO")],
                cue: [text.span("teilte mit")], quote: [text.span("sie bilde Soldaten aus")],
                by: .organization("nato"), rule: "test", score: 0.8),
            Statement(
                kind: .direct, medium: .writing, speaker: [text.span("Sousa")], cue: [text.span("schrieb")],
                quote: [text.span("„Wir prüfen das“")], by: .person("Ana Sousa"), rule: "test", score: 0.9),
        ],
        commitments: [
            Commitment(
                actor: .collective(group), actorSpan: text.span("Einige Länder"), contribution: "naval",
                contributionSpan: text.span("Schiffe"), stance: .conditional,
                conditions: [
                    .init(concept: "parliamentary_approval", span: text.span("nur mit Zustimmung des Parlaments"))
                ],
                evidence: text.span(
                    "Einige Länder, etwa Chile, wollen Schiffe nur mit Zustimmung des Parlaments schicken."),
                rule: "test", score: 0.9),
            Commitment(
                actor: .state("JP"), actorSpan: text.span("Japan"), contribution: "troops", stance: .pledged,
                evidence: text.span("Japan sagte Truppen zu."), rule: "test", score: 0.9),
            Commitment(
                actor: .state("CA"), actorSpan: text.span("Kanada"), contribution: "weapons", stance: .requested,
                evidence: text.span("Kanada fordert mehr Waffen."), rule: "test", score: 0.9),
            Commitment(
                actor: .state("RU"), actorSpan: text.span("Russland"), contribution: "troops", stance: .opposes,
                evidence: text.span("Russland will keine Soldaten an der Grenze."), rule: "test", score: 0.9),
            Commitment(
                actor: .organization("nato"), actorSpan: text.span("NATO"), contribution: "training",
                stance: .delivered, evidence: text.span("sie bilde Soldaten aus"), rule: "test", score: 0.8),
        ])
}

extension Span {
    /// The first `count` code points.
    fileprivate func prefix(_ count: Int) -> Span { Span(start, start + count) }
}
