import Facts

/// The second article: an agency's, of a known month.
enum Summit {
    static let text = """
        Einige Länder, etwa Chile, wollen Schiffe nur mit Zustimmung des Parlaments schicken. Japan sagte rund \
        300 Soldaten für Indien zu. \
        Kanada fordert mehr Waffen. Russland will keine Soldaten an der Grenze.

        Die NATO teilte mit, sie bilde Soldaten aus. „Wir prüfen das“, schrieb Sousa an die UNO.
        Zuletzt hatten die Minister im Februar über gemeinsame Manöver in der Ostsee beraten, hieß es in Kreisen der Delegationen.

        Beim Gipfel in Lima wurde Indonesien durch Moen vertreten, rund 30 Staaten kamen.
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
        organizations: [
            OrganizationMentioned(key: "nato", mentions: [text.span("NATO")]),
            OrganizationMentioned(key: "united_nations", mentions: [text.span("UNO")]),
        ],
        statements: [
            Statement(
                kind: .reported, medium: .speechOrWriting, speaker: [text.span("Die NATO")],
                cue: [text.span("teilte mit")], quote: [text.span("sie bilde Soldaten aus")],
                by: .organization("nato"), rule: "test", score: 0.8),
            Statement(
                kind: .direct, medium: .writing, speaker: [text.span("Sousa")], cue: [text.span("schrieb")],
                quote: [text.span("„Wir prüfen das“")], addressee: [text.span("die UNO")], by: .person("Ana Sousa"),
                rule: "test", score: 0.9),
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
                actor: .state("JP"), actorSpan: text.span("Japan"), contribution: "troops",
                contributionSpan: text.span("Soldaten für").prefix(8),
                quantity: Quantity(
                    span: text.span("rund 300 Soldaten"), atLeast: ExactNumber(300), atMost: ExactNumber(300),
                    bound: .about, unit: "Soldaten"),
                beneficiary: .init(actor: .state("IN"), span: text.span("Indien")), stance: .pledged,
                evidence: text.span("Japan sagte rund 300 Soldaten für Indien zu."), rule: "test", score: 0.9),
            Commitment(
                actor: .state("CA"), actorSpan: text.span("Kanada"), contribution: "weapons", stance: .requested,
                evidence: text.span("Kanada fordert mehr Waffen."), rule: "test", score: 0.9),
            Commitment(
                actor: .state("RU"), actorSpan: text.span("Russland"), contribution: "troops",
                place: .init(state: nil, span: text.span("an der Grenze")), stance: .opposes,
                evidence: text.span("Russland will keine Soldaten an der Grenze."), rule: "test", score: 0.9),
            Commitment(
                actor: .organization("nato"), actorSpan: text.span("NATO"), contribution: "training",
                stance: .delivered, evidence: text.span("sie bilde Soldaten aus"), rule: "test", score: 0.8),
        ],
        sentences: [
            text.span(
                "Zuletzt hatten die Minister im Februar über gemeinsame Manöver in der Ostsee beraten, "
                    + "hieß es in Kreisen der Delegationen.")
        ],
        events: [
            Event(
                kind: .summit, words: text.span("Beim Gipfel"),
                place: .init(city: "Lima", state: "PE", span: text.span("Lima")),
                attendances: [
                    Attendance(
                        actor: .state("ID"), actorSpan: text.span("Indonesien"), status: .represented,
                        representative: .init(person: nil, span: text.span("Moen")), evidence: summit, rule: "test",
                        score: 0.9),
                    Attendance(
                        actor: .collective(
                            Collective(
                                text: "rund 30 Staaten", base: "states", atLeast: 30, atMost: 30, isApproximate: true)),
                        actorSpan: text.span("rund 30 Staaten"), status: .attended, evidence: summit, rule: "test",
                        score: 0.8),
                ], evidence: summit, rule: "test", score: 0.9),
            Event(
                kind: .talks, status: .proposed, words: text.span("Wir"), evidence: text.span("„Wir prüfen das“"),
                rule: "test", score: 0.7),
        ],
        figures: [
            Figure(
                quantity: Quantity(
                    span: text.span("rund 30 Staaten"), atLeast: ExactNumber(30), atMost: ExactNumber(30),
                    bound: .about,
                    unit: "Staaten"), base: "states", event: 0, evidence: summit, rule: "test", score: 0.9),
            Figure(
                quantity: Quantity(
                    span: text.span("rund 300 Soldaten").prefix(17), atLeast: ExactNumber(300),
                    atMost: ExactNumber(300), bound: .about, unit: "Soldaten"),
                evidence: text.span("Japan sagte rund 300 Soldaten für Indien zu."), rule: "test", score: 0.8),
        ])

    private static let summit = text.span(
        "Beim Gipfel in Lima wurde Indonesien durch Moen vertreten, rund 30 Staaten kamen.")
}
