import Facts

/// The first article: a newspaper's, of a known day.
enum Harbour {
    static let text = """
        Portugal macht seine Teilnahme von Luftunterstützung der USA abhängig, weil Marokko die Hafenstadt bedroht. \
        Die meisten Länder der Koalition zögern ohne Rückendeckung aus Washington. Norwegen lehnt Truppen ab.

        Verteidigungsministerin Ana Sousa sagte: „Nach einer Waffenruhe schicken wir Minensucher.“ \
        Nach Worten des früheren Präsidenten Lars Moen will Chile Truppen entsenden.
        Zuletzt hatten die Minister im Februar über gemeinsame Manöver in der Ostsee beraten.
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
        ],
        sentences: [text.span("Zuletzt hatten die Minister im Februar über gemeinsame Manöver in der Ostsee beraten.")],
        dates: [
            DateMentioned(
                span: text.span("Nach einer Waffenruhe"), edtf: "[2025-03-13,2025-03-20]", earliest: "2025-03-13",
                latest: "2025-03-20", anchor: .article, rule: "test")
        ])
}

extension Span {
    /// The first `count` code points.
    package func prefix(_ count: Int) -> Span { Span(start, start + count) }
}
