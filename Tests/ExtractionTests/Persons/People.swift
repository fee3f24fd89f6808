/// Persons with their offices, qualifiers, appositions and counterparts.
enum People {
    static let right: [PersonCase] = [
        .init(
            "{o:Der {NO:norwegische} Außenminister} {p:Ola Nord} reiste nach Genf. {p:Nords} Besuch endet heute.",
            .init("Ola Nord", .of("NO", "foreign_minister")), states: ["NO"]),
        .init(
            "{o:{US:US}-Handelsminister} {p:Walter Pike} verteidigte die Zölle.",
            .init("Walter Pike", .of("US", "trade_minister")), states: ["US"]),
        .init(
            "{o:{FR:Frankreichs} Präsident} {p:Yves Colbert} eröffnete den Klimagipfel.",
            .init("Yves Colbert", .of("FR", "president")), states: ["FR"]),
        .init(
            "{p:Rosa Campos}, {o:Präsidentin von {PE:Peru}}, besuchte die Flutgebiete.",
            .init("Rosa Campos", .of("PE", "president")), states: ["PE"]),
        .init(
            "{p:Carla Rivas}, {o:die {CL:chilenische} Umweltministerin}, fehlte bei der Abstimmung.",
            .init("Carla Rivas", .of("CL", "environment_minister")), states: ["CL"]),
        .init(
            "{o:Der geschäftsführende {BE:belgische} Premierminister} {p:Luc Peeters} bleibt im Amt.",
            .init("Luc Peeters", .of("BE", "prime_minister", .acting)), states: ["BE"]),
        .init(
            "{o:Der frühere {JP:japanische} Finanzminister} {p:Ken Mori} starb am Sonntag.",
            .init("Ken Mori", .of("JP", "finance_minister", .former)), states: ["JP"]),
        .init(
            "{o:Der designierte {IE:irische} Premierminister} {p:Sean Doyle} stellt sein Kabinett vor.",
            .init("Sean Doyle", .of("IE", "prime_minister", .designate)), states: ["IE"]),
        .init("{o:Papst} {p:Leo} feierte die Messe.", .init("Leo", .of("VA", "pope"))),
        .init("Das Tor schoss {p:Anne-Marie Petit-Roux} in der letzten Minute.", .init("Anne-Marie Petit-Roux")),
        .init(
            "{o1:Verteidigungsminister} {p1:Tom Arden} und {o2:Innenministerin} {p2:Ruth Olsen} reisten nach "
                + "{CA:Kanada}.",
            .init("Tom Arden", .plain("defence_minister")), .init("Ruth Olsen", .plain("interior_minister")),
            states: ["CA"]),
        .init("Der Bruder des Präsidenten spricht heute in Bad Homburg."),
        .init("Die Deutsche Bank schließt Filialen."),
        .init("Im August fiel am Rhein kaum Regen."),
        .init("Hurrikan Maria traf die Küste am Abend."),
        .init("Die Max-Planck-Gesellschaft baut ein neues Institut."),
        .init(
            "{o1:Der {PL:polnische} Außenminister} {p1:Jan Kowal} traf seinen {o2:{CZ:tschechischen} Amtskollegen} "
                + "{p2:Petr Novotny} in Brünn.",
            .init("Jan Kowal", .of("PL", "foreign_minister")), .init("Petr Novotny", .of("CZ", "foreign_minister")),
            states: ["PL", "CZ"]),
        .init(
            "Am Montag empfing {o1:{IN:Indiens} Premierminister} {p1:Arjun Rao} {o2:die {AU:australische} Außenministerin} "
                + "{p2:Grace Whitman}.",
            .init("Arjun Rao", .of("IN", "prime_minister")), .init("Grace Whitman", .of("AU", "foreign_minister")),
            states: ["IN", "AU"]),
        .init(
            "{p:Tomas Vega} und {p2:Lucia Vega} leiten die Stiftung. {p2:Lucia Vega} ist Juristin.",
            .init("Tomas Vega"), .init("Lucia Vega")),
        // A surname that two have is that of whoever is called so, else of who was named last.
        .init(
            "{o1:Der {LT:litauische} Ministerpräsident} {p1:Viktor Seldner} traf {o2:die {CA:kanadische} Außenministerin} "
                + "{p2:Ruth Seldner}. Ministerpräsident {p1:Seldner} blieb. {p1:Seldner} dankte. Ministerin {p2:Seldner} "
                + "reiste ab.",
            .init("Viktor Seldner", .of("LT", "prime_minister")), .init("Ruth Seldner", .of("CA", "foreign_minister")),
            states: ["LT", "CA"]),
        .init("Die Partei „Neue Mitte“ tagte in Graz."),
        .init("Das Kap Horn und der Mount Everest locken Touristen."),
        .init(
            "{o:Die scheidende Präsidentin {EE:Estlands}}, {p:Kadri Tamm}, dankte den Helfern.",
            .init("Kadri Tamm", .of("EE", "president", .outgoing)), states: ["EE"]),
        .init(
            "{o:Nato-Generalsekretärin} {p:Eva Lund} lobte die höheren Ausgaben.",
            .init("Eva Lund", .at("nato", "secretary_general"))),
        .init("Den Preis erhielt {p:George H. Stone} für sein Buch.", .init("George H. Stone")),
        .init("Paris Saint-Germain gewann das Finale."),
    ]

    static let wanted: [PersonCase] = [
        .init(
            "Die Regie führte {p:Ursula von Berg}, die Musik schrieb {p2:Jan van der Meer}.",
            .init("Ursula von Berg"), .init("Jan van der Meer")),
        .init(
            "Nach dem Rennen weinte {p:Zoë Müller-Groß}. {p:Müller-Groß} hatte sieben Sekunden Vorsprung.",
            .init("Zoë Müller-Groß")),
        .init(
            "Laut {o:Kremlsprecher} {p:Oleg Sorokin} ist nichts entschieden.",
            .init("Oleg Sorokin", .of("RU", "spokesperson"))),
    ]
}
