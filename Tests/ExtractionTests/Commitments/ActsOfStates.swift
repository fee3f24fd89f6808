/// What states do, want to do, announce and end, where no concept fits or a listed contribution is only ended.
enum ActsOfStates {
    static let right: [CommitmentCase] = [
        .init(
            "Die Regierung in {a:Lima} will {k:der Fischerei zu neuer Stärke verhelfen}.",
            .init(.state("PE"), "other", .pledged)),
        .init("{a:Kenia} will {k:gegen Wilderer vorgehen}.", .init(.state("KE"), "other", .pledged)),
        .init("{a:Spanien} will {k:aus der Kohle} aussteigen.", .init(.state("ES"), "other", .withdrawn)),
        .init("{a:Malta} {k:nimmt keine Bootsflüchtlinge auf}.", .init(.state("MT"), "other", .declined)),
        .init("{a:Bolivien} {k:tritt dem Solarbündnis bei}.", .init(.state("BO"), "other", .pledged)),
        .init("{a:Kanada} holt seine {k:Ausbilder} aus dem Irak heim.", .init(.state("CA"), "training", .withdrawn)),
        .init("{a:Chile} hat {k:Konten zweier Generäle eingefroren}.", .init(.state("CL"), "other", .delivered)),
        .init(
            "{a:Island} hat {k:ein Referendum über die Fischerei angesetzt}.", .init(.state("IS"), "other", .delivered)),
        .init("{a:Kuba} hat {k:20 Ärzte} geschickt.", .init(.state("CU"), "other", .delivered)),
        .init(
            "{a:Japan} hat 40 {k:Patrouillenboote} an Togo, die Malediven und Peru übergeben.",
            .init(.state("JP"), "naval", .delivered)),
        .init("{a:Peru} kündigte an, seine {k:Soldaten} abzuziehen.", .init(.state("PE"), "troops", .withdrawn)),
        .init("{a:Peru} kündigte den Abzug seiner {k:Soldaten} an.", .init(.state("PE"), "troops", .withdrawn)),
        .init("{a:Peru} prüft {k:den Abzug seiner Soldaten}.", .init(.state("PE"), "other", .considering)),
        .init("{a:Peru} fordert {k:ein Ende der Sanktionen}.", .init(.state("PE"), "other", .requested)),
        .init("{a:Peru} schließt {k:einen Abzug der Soldaten} aus.", .init(.state("PE"), "other", .declined)),
        .init(
            "{k:Die Kontrollen werden verlängert}, teilte {a:Polens} Regierung mit.",
            .init(.state("PL"), "other", .pledged)),
        .init(
            "Bis zu 120 {k:Soldaten} könnten verlegt werden, {if:vorausgesetzt, der Nationalrat stimmt zu}, "
                + "erklärte {a:Österreichs Ministerin Anna Lund}.",
            .init(
                .state("AT"), "troops", .conditional, .hedged, conditions: ["parliamentary_approval"],
                by: .person("Anna Lund"))),
        .init(
            "{k:Den Verkauf der Gasfelder} werde {a:Israel} nicht hinnehmen, sagte Minister Amos Lev.",
            .init(.state("IL"), "other", .opposes, by: .person("Amos Lev"))),
        .init(
            "{a:Malta} sperrt sich gegen {k:einen gemeinsamen Rüstungsfonds}.", .init(.state("MT"), "other", .opposes)),
        .init(
            "{a:Spanien} sieht keinen Anlass, {k:Panzer} zu liefern.", .init(.state("ES"), "weapons", .declined)),
        .init("{a:Spanien} hat nicht vor, {k:Panzer} zu liefern.", .init(.state("ES"), "weapons", .declined)),
        .init("Für {a:Wien} kommt {k:ein Anschluss} nicht infrage.", .init(.state("AT"), "other", .declined)),
        .init(
            "{a:Kairo} pocht darauf, dass {k:Äthiopien den Staudamm nicht weiter füllt}.",
            .init(.state("EG"), "other", .requested)),
        .init(
            "{a:Chile} prüft, ob {k:die Zölle angehoben werden}.", .init(.state("CL"), "other", .considering)),
        .init("{a:Chile} stimmte {k:dem Fahrplan} zu.", .init(.state("CL"), "other", .pledged)),
        .init("{a:Guyana} {k:sperrt seinen Luftraum für Flugzeuge der USA}.", .init(.state("GY"), "other", .pledged)),
        .init("Der König {a:Thailands} {k:begnadigte den Häftling}.", .init(.state("TH"), "other", .delivered)),
        .init("{a:Peru} hat {k:das Lager geräumt}.", .init(.state("PE"), "other", .delivered)),
        .init(
            "{a:Peru} hat {k:Wahlen} als Teil einer Lösung gefordert.", .init(.state("PE"), "other", .requested)),
        .init(
            "Die Entsendung von {k:Truppen} {a:Chiles} wird zwar in Betracht gezogen, gilt aber als unwahrscheinlich.",
            .init(.state("CL"), "troops", .considering, .unlikely)),
        .init(
            "Nach dem Auftritt von Juan Paz kritisierte {a:die chilenische Regierung} Paz und verhängte {k:Sanktionen}.",
            .init(.state("CL"), "sanctions", .delivered)),
    ]

    /// Sentences that hold none.
    static let none: [CommitmentCase] = [
        .init("Auch das wollen wir mit dieser Regelung vermeiden, sagte Perus Präsident Juan Paz."),
        .init("Russland hat seine Angriffe ausgeweitet."),
        .init("Peru will wissen, wer schoss."),
        .init("Ghana will das Finale gewinnen."),
        .init("Perus Präsident will sich mit seiner Tante treffen."),
        .init("Die von Chile und Peru geführte Gruppe will die Arbeiten fortsetzen."),
        .init("Peru ist aus dem Wettbewerb ausgestiegen."),
        .init("Das Finale zwischen Chile und Peru brachte mehr Zuschauer."),
        .init("Die Produktion im Werk östlich von Oslo musste ausgesetzt werden."),
        .init("1937 verstaatlichte Mexiko die Bahn."),
        .init("Bei dem Treffen in Paris ist Chile von diesem Ziel abgerückt."),
        .init("In Peru werden Lehrer ausgewiesen, sagte Chiles Ministerin Anna Lund."),
    ]
}
