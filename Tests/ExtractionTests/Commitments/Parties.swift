/// Positions of states under all their names, of organizations, of groups, and on someone's word.
enum Parties {
    static let right: [CommitmentCase] = [
        .init(
            "Außenminister Jonas Lind sagte, {a:Schweden} werde die {k:Ausbildung} der Küstenwache übernehmen.",
            .init(.state("SE"), "training", .pledged, by: .person("Jonas Lind"))),
        .init(
            "Die italienische Regierung erwägt {k:Sanktionen} gegen Belarus.",
            .init(.state("IT"), "sanctions", .considering)),
        .init(
            "Die belgische Regierung hat die Lieferung von {k:Munition} gestoppt.",
            .init(.state("BE"), "weapons", .withdrawn)),
        .init(
            "Frankreichs Präsident Yves Colbert kündigte an, {k:Fregatten} zu entsenden.",
            .init(.state("FR"), "naval", .pledged, by: .person("Yves Colbert"))),
        .init("Die {a:Briten} wollen {k:Minensucher} schicken.", .init(.state("GB"), "naval", .pledged)),
        .init(
            "Die {a:EU} will neue {k:Sanktionen} gegen Myanmar verhängen.",
            .init(.organization("european_union"), "sanctions", .pledged)),
        .init(
            "{a:Die meisten afrikanischen Staaten} lehnen eine {k:Teilnahme} ab.",
            .init(
                .group("Die meisten afrikanischen Staaten", "most", of: "african states"), "participation", .declined)),
        .init(
            "{a1:Einige Länder}, wie etwa {a2:Kanada} und {a3:Chile}, wollen {k123:Hilfsgüter} schicken.",
            .init(.group("Einige Länder", "some", of: "states", members: ["CA", "CL"]), "humanitarian", .pledged),
            .init(.state("CA"), "humanitarian", .pledged), .init(.state("CL"), "humanitarian", .pledged)),
        .init(
            "{a:Mehrere Golfstaaten} haben {k:Geld} zugesagt.",
            .init(.group("Mehrere Golfstaaten", "several", of: "gulf states"), "funding", .pledged)),
        .init(
            "{a1:Brasilien} und {a2:Argentinien} kündigten an, {k12:Hilfsgüter} nach Chile zu liefern.",
            .init(.state("BR"), "humanitarian", .pledged), .init(.state("AR"), "humanitarian", .pledged)),
        .init(
            "„Wir werden {k:Munition} liefern“, sagte der belgische Verteidigungsminister Jules Renard.",
            .init(.state("BE"), "weapons", .pledged, by: .person("Jules Renard"))),
        .init("{a:Ankara} bot an, {k:Drohnen} zu liefern.", .init(.state("TR"), "weapons", .pledged)),
        .init(
            "Das polnische Verteidigungsministerium will {k:Raketen} liefern.", .init(.state("PL"), "weapons", .pledged)
        ),
        .init(
            "Die {a:Nato} will 500 {k:Soldaten} in das Baltikum verlegen.",
            .init(.organization("nato"), "troops", .pledged)),
        .init(
            "Nach Angaben von Verteidigungsminister Tom Arden entsendet {a:Kanada} 80 {k:Soldaten}.",
            .init(.state("CA"), "troops", .pledged, by: .person("Tom Arden"))),
        .init(
            "{a:Viele Entwicklungsländer} fordern mehr {k:Geld} für den Klimaschutz.",
            .init(.group("Viele Entwicklungsländer", "many", of: "developing states"), "funding", .requested)),
        .init(
            "Seoul und {a2:Tokio} lehnen es ab, {k12:Munition} zu liefern.",
            .init(.state("KR"), "weapons", .declined), .init(.state("JP"), "weapons", .declined)),
        .init(
            "Präsidentin Elsa Madsen sagte, Dänemark habe bereits {k:Soldaten} entsandt.",
            .init(.state("DK"), "troops", .delivered, by: .person("Elsa Madsen"))),
        .init(
            "{a1:Norwegen}, {a2:Schweden} und {a3:Finnland} wollen gemeinsam {k123:Hubschrauber} schicken.",
            .init(.state("NO"), "air", .pledged), .init(.state("SE"), "air", .pledged),
            .init(.state("FI"), "air", .pledged)),
        .init(
            "Der brasilianische Präsident Caio Duarte lehnte {k:Waffenlieferungen} ab.",
            .init(.state("BR"), "weapons", .declined, by: .person("Caio Duarte"))),
    ]

    static let wanted: [CommitmentCase] = []
}
