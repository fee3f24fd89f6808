/// How much is contributed, for whom and where.
enum Quantities {
    static let right: [CommitmentCase] = [
        .init(
            "{a:Dänemark} will {n:150 {k:Soldaten}} {at:in den Kosovo} schicken.",
            .init(.state("DK"), "troops", .pledged, amount: "150", receiver: "-", place: "XK")),
        .init(
            "{a:Estland} schickt {n:mehr als 60 {k:Soldaten}} {at:nach Mali}.",
            .init(.state("EE"), "troops", .pledged, amount: "60.. more_than", place: "ML")),
        .init(
            "{a:Kanada} sagte {n:200 Millionen {k:Dollar}} für den Wiederaufbau zu.",
            .init(.state("CA"), "funding", .pledged, amount: "200000000 currency", receiver: "-", place: "-")),
        .init(
            "{a:Norwegen} sagte {n:1,5 Milliarden {k:Euro}} für {for:Syrien} zu.",
            .init(.state("NO"), "funding", .pledged, amount: "1500000000 EUR", receiver: "SY")),
        .init(
            "{a:Japan} sagte {k:Finanzhilfe} für {for:die Ukraine} in Höhe von {n:rund 40 Millionen US-Dollar} zu.",
            .init(.state("JP"), "funding", .pledged, amount: "40000000 about USD", receiver: "UA")),
        .init(
            "{a:Belgien} will einen {k:Kredit} über {n:20 Millionen Euro} gewähren.",
            .init(.state("BE"), "funding", .pledged, amount: "20000000 EUR", receiver: "-")),
        .init(
            "{a:Belgien} will ein {k:Hilfspaket} ({n:20 Mio. Euro}) zusagen.",
            .init(.state("BE"), "funding", .pledged, amount: "20000000 EUR")),
        .init(
            "{a:Spanien} verpflichtete sich, {n:zwei {k:Fregatten}} bereitzustellen.",
            .init(.state("ES"), "naval", .pledged, amount: "2")),
        .init(
            "{a:Indien} will {n:500 Tonnen} {k:Hilfsgüter} liefern.",
            .init(.state("IN"), "humanitarian", .pledged, amount: "500 measure")),
        .init(
            "{a:Irland} sagte {n:20 Millionen {k:Euro}} Soforthilfe zu.",
            .init(.state("IE"), "funding", .pledged, amount: "20000000 EUR")),
        .init(
            "Die {a:EU} hat bereits {n:mehr als 73.000 {for:ukrainische Soldaten}} {k:ausgebildet}.",
            .init(
                .organization("european_union"), "training", .delivered, amount: "73000.. more_than", receiver: "UA")),
        .init(
            "{a:Belgien} hat {n:über 500 {for:ukrainische Soldaten}} außerhalb der Ukraine {k:geschult}.",
            .init(.state("BE"), "training", .delivered, amount: "500.. more_than", receiver: "UA", place: "-")),
        .init(
            "{a:Togo} will {n:bis zu 40 {k:Kampfpanzer}} an {for:Kiew} liefern.",
            .init(.state("TG"), "weapons", .pledged, amount: "..40 at_most", receiver: "UA", place: "-")),
        .init(
            "{a:Peru} will {n:zwischen 10 und 20 {k:Hubschrauber}} schicken.",
            .init(.state("PE"), "air", .pledged, amount: "10..20 between")),
        .init(
            "{a:Chile} bot {n:{k:40 Zelte}} an.",
            .init(.state("CL"), "other", .pledged, amount: "40")),
        .init(
            "{a:Tunesien} weigert sich, {k:{n:500 Migranten} zurückzunehmen}.",
            .init(.state("TN"), "other", .declined, amount: "500")),
        .init(
            "{a1:Norwegen} und {a2:Schweden} wollen {n12:150 {k12:Soldaten}} schicken.",
            .init(.state("NO"), "troops", .pledged, amount: "150 shared"),
            .init(.state("SE"), "troops", .pledged, amount: "150 shared")),
        .init(
            "{a1:Norwegen} und {a2:Schweden} wollen {n12:je 150 {k12:Soldaten}} schicken.",
            .init(.state("NO"), "troops", .pledged, amount: "150"),
            .init(.state("SE"), "troops", .pledged, amount: "150")),
        .init(
            "{a:Estland} will {n:1 Prozent} {k:Militärhilfe} leisten.",
            .init(.state("EE"), "weapons", .pledged, amount: "1 percent")),
        // A number from elsewhere is no quantity of the contribution.
        .init(
            "{a:Polen} will 2030 {k:Truppen} nach Mali schicken.",
            .init(.state("PL"), "troops", .pledged, amount: "-")),
        .init(
            "Nach dem Treffen der 27 Staaten sagte {a:Kanada} {k:Truppen} zu.",
            .init(.state("CA"), "troops", .pledged, amount: "-")),
        .init(
            "{a:Kanada} will für zwei Jahre {k:Truppen} schicken.",
            .init(.state("CA"), "troops", .pledged, amount: "-", receiver: "-")),
        .init(
            "{a:Kanada} will mehrere hundert {k:Soldaten} schicken.",
            .init(.state("CA"), "troops", .pledged, amount: "-")),
        .init(
            "{a:Kanada} sagte eine {k:Teilnahme} an den Einsätzen der 3. Brigade zu.",
            .init(.state("CA"), "participation", .pledged, amount: "-")),
    ]

    static let beneficiaries: [CommitmentCase] = [
        .init(
            "{a:Deutschland} will {for:der Ukraine} {k:Panzer} liefern.",
            .init(.state("DE"), "weapons", .pledged, receiver: "UA", place: "-")),
        .init(
            "{a:Island} versprach {for:Griechenland} {k:Medikamente}.",
            .init(.state("IS"), "humanitarian", .pledged, receiver: "GR")),
        .init(
            "Die {a:Türkei} sicherte {for:Syrien} {k:Wasser} zu.",
            .init(.state("TR"), "other", .pledged, receiver: "SY")),
        .init(
            "{a:Serbien} lehnt {k:Waffenlieferungen} an {for:die Ukraine} ab.",
            .init(.state("RS"), "weapons", .declined, receiver: "UA", place: "-")),
        .init(
            "{a:Malta} plant die {k:Ausbildung} {for:der ukrainischen Armee}.",
            .init(.state("MT"), "training", .considering, receiver: "UA")),
        .init(
            "{a:Irland} sagte zu, {for:dem Irak} {k:Medikamente} zu schicken.",
            .init(.state("IE"), "humanitarian", .pledged, receiver: "IQ")),
        .init(
            "{a:Zypern} will {k:Geld} für {for:Polen und Litauen} zahlen.",
            .init(.state("CY"), "funding", .pledged, receiver: "words")),
        .init(
            "{a:Japan} will {k:Geld} für den Wiederaufbau der Ukraine zahlen.",
            .init(.state("JP"), "funding", .pledged, receiver: "-")),
        .init(
            "{a:Mexiko} weigert sich, {k:Truppen} an die Grenze zu schicken.",
            .init(.state("MX"), "troops", .declined, receiver: "-", place: "words")),
    ]

    static let places: [CommitmentCase] = [
        .init(
            "{a:Polen} lehnt es ab, {k:Truppen} {at:in die Ukraine} zu entsenden.",
            .init(.state("PL"), "troops", .declined, receiver: "-", place: "UA")),
        .init(
            "{a:Malta} erwägt, {k:Soldaten} {at:an der Westgrenze der Ukraine} zu stationieren.",
            .init(.state("MT"), "troops", .considering, place: "UA")),
        .init(
            "{a:Malta} erwägt, {k:Soldaten} {at:an der ukrainischen Grenze} zu stationieren.",
            .init(.state("MT"), "troops", .considering, place: "UA")),
        .init(
            "{a:Malta} erwägt, {k:Soldaten} {at:an der Grenze zu Belarus} zu stationieren.",
            .init(.state("MT"), "troops", .considering, place: "words")),
        .init(
            "{a:Schweden} zog seine {k:Soldaten} {at:aus Mali} ab.",
            .init(.state("SE"), "troops", .withdrawn, place: "ML")),
        .init(
            "{a:Kuba} lehnt ausländische {k:Truppen} {at:auf der Insel} ab.",
            .init(.state("CU"), "troops", .opposes, place: "words")),
        .init(
            "{a:Japan} prüft, {k:Minensucher} {at:in das Rote Meer} zu entsenden.",
            .init(.state("JP"), "naval", .considering, place: "words")),
        .init(
            "{a:Kanada} kündigte in Paris an, {k:Truppen} zu schicken.",
            .init(.state("CA"), "troops", .pledged, place: "-")),
        .init(
            "{a:Kanada} sagte in Paris {k:Truppen} zu.", .init(.state("CA"), "troops", .pledged, place: "-")),
        .init(
            "{a:Indonesien} stellt {k:Hilfsgüter} in Aussicht.",
            .init(.state("ID"), "humanitarian", .considering, place: "-")),
    ]

    /// Groups that the text gives a size.
    static let sizes: [CommitmentCase] = [
        .init(
            "{a:26 Länder} sagten {k:Truppen} zu.",
            .init(.group("26 Länder", of: "states"), "troops", .pledged, size: "26")),
        .init(
            "{a:Rund 30 Länder} wollen {k:Truppen} schicken.",
            .init(.group("Rund 30 Länder", of: "states"), "troops", .pledged, size: "30 about")),
        .init(
            "{a:Rund zwei Dutzend Länder} wollen {k:Truppen} schicken.",
            .init(.group("Rund zwei Dutzend Länder", of: "states"), "troops", .pledged, size: "24 about")),
        .init(
            "{a:Bis zu 15 Länder} wollen sich an der Mission {k:beteiligen}.",
            .init(.group("Bis zu 15 Länder", of: "states"), "participation", .pledged, size: "..15")),
        .init(
            "{a:Zehn der 27 EU-Staaten} lehnen eine {k:Beteiligung} ab.",
            .init(.group("Zehn der 27 EU-Staaten", of: "european_union states"), "participation", .declined, size: "10")
        ),
        .init(
            "{a:Mindestens zwölf Staaten} lehnen eine {k:Teilnahme} ab.",
            .init(.group("Mindestens zwölf Staaten", of: "states"), "participation", .declined, size: "12..")),
        .init(
            "{a:Mehr als 20 Länder} lehnen eine {k:Teilnahme} ab.",
            .init(.group("Mehr als 20 Länder", of: "states"), "participation", .declined, size: "21..")),
        .init(
            "{a:Nicht alle der 33 Delegationen} wollen {k:Truppen} schicken.",
            .init(
                .group("Nicht alle der 33 Delegationen", "not all", of: "delegations"), "troops", .declined,
                size: "..32")),
        .init(
            "{a:Alle 27 Mitgliedstaaten} wollen {k:Truppen} schicken.",
            .init(.group("Alle 27 Mitgliedstaaten", "all", of: "member states"), "troops", .pledged, size: "27")),
        .init(
            "{a:Die meisten der 33 Länder} lehnen eine {k:Teilnahme} ab.",
            .init(.group("Die meisten der 33 Länder", "most", of: "states"), "participation", .declined, size: "17..33")
        ),
        .init(
            "{a:Einige Länder} wollen {k:Truppen} schicken.",
            .init(.group("Einige Länder", "some", of: "states"), "troops", .pledged, size: "-")),
    ]

    static let wanted: [CommitmentCase] = []
}
