/// Positions by what the news of the day is about, next to sentences on the same subject that hold none.
enum Subjects {
    static let all = climate + sanctions + peacekeeping + refugees + natoSpending + energy

    /// Climate money is funding; emissions and forests are told in the text's own words.
    static let climate: [CommitmentCase] = [
        .init(
            "{a:Barbados} fordert von den Industriestaaten mehr {k:Geld} für den Küstenschutz.",
            .init(.state("BB"), "funding", .requested)),
        .init(
            "{a:Chile} hat zugesagt, {k:bis 2035 alle Kohlekraftwerke abzuschalten}.",
            .init(.state("CL"), "other", .pledged)),
        .init(
            "In den neuen Klimafonds will {a:Liechtenstein} fünf Millionen Franken einzahlen.",
            .init(.state("LI"), "funding", .pledged)),
        .init(
            "„Unser Land wird keinen Cent in diesen Fonds einzahlen“, sagte der kasachische Umweltminister Daulet "
                + "Serikow.",
            .init(.state("KZ"), "funding", .declined, by: .person("Daulet Serikow"))),
        .init(
            "{k:Die Schließung der Kohlegruben} macht {a:Botsuana} von {if:günstigen Krediten} abhängig.",
            .init(.state("BW"), "other", .conditional, conditions: ["other"])),
        .init(
            "{a:Bolivien} knüpft {k:den Schutz seiner Wälder} an {if:Zahlungen der Industriestaaten}.",
            .init(.state("BO"), "other", .conditional, conditions: ["other"])),
        .init(
            "{a:Malaysia} ist bereit, {k:seine Kohlekraftwerke abzuschalten}, {if:sofern andere Länder mitziehen}.",
            .init(.state("MY"), "other", .conditional, conditions: ["allied_participation"])),
        .init(
            "Die mongolische Regierung prüft, ob {k:sie eine Abgabe auf Kohle einführt}.",
            .init(.state("MN"), "other", .considering)),
        .init(
            "Noch im März hatte Südafrika 40 Millionen Dollar für den Klimafonds zugesagt, nun zieht es die Zusage "
                + "zurück.",
            .init(.state("ZA"), "funding", .withdrawn)),
        .init(
            "Umweltministerin Ruth Mwale sagte, {a:Sambia} habe sich verpflichtet, {k:neun Millionen Bäume zu "
                + "pflanzen}.",
            .init(.state("ZM"), "other", .pledged, by: .person("Ruth Mwale"))),
        .init(
            "{a:Aserbaidschan} soll angeboten haben, {k:die Methanlecks zu schließen}.",
            .init(.state("AZ"), "other", .pledged, .hedged)),
        .init(
            "Eine {k:Finanzierung} des Deichs durch {a:Oman} gilt als unwahrscheinlich.",
            .init(.state("OM"), "funding", .considering, .unlikely)),
        .init(
            "Ob es sich an der {k:Finanzierung} des Klimafonds beteiligt, hat {a:Guyana} noch nicht entschieden.",
            .init(.state("GY"), "funding", .undecided)),
        .init(
            "{a:Monaco} hat bereits zwei Millionen Euro in den Klimafonds eingezahlt.",
            .init(.state("MC"), "funding", .delivered)),
        .init(
            "{a1:Fidschi} und {a2:Samoa} verlangen von Australien, {k12:die Kohleminen zu schließen}.",
            .init(.state("FJ"), "other", .requested),
            .init(.state("WS"), "other", .requested)),
        .init("Wie viel Geld stellt Ruanda für den Klimaschutz bereit?"),
        .init("Der Klimaforscher Emil Brandauer rät Usbekistan, weniger Baumwolle anzubauen."),
        .init("Die Umweltgruppe Grüne Küste fordert von Angola einen Ausstieg aus der Ölförderung."),
        .init("Würde Turkmenistan seine Gaslecks schließen, sänken die Emissionen deutlich."),
        .init("Die Emissionen von Panama sind im vergangenen Jahr gesunken."),
        .init("Vor Tuvalu steigt der Meeresspiegel schneller als erwartet."),
        .init("Die Klimakonferenz in Baku endete ohne neue Zusagen."),
        .init("Der Umweltminister Namibias pflanzte vor seinem Haus einen Baum."),
        .init("Der Konzern Altamar will in Kolumbien eine Million Bäume pflanzen."),
        .init("Die Regierung von Vanuatu wies Berichte zurück, wonach sie ein Kohlekraftwerk plane."),
        .init("In der Debatte stellte Madagaskar die Frage nach der Gerechtigkeit."),
        .init("Für den Deich in Bangladesch wurden 80 Millionen Dollar ausgegeben."),
        .init("Die Opposition in Costa Rica verspricht, den Benzinpreis zu senken."),
        .init("Kuwaits Wüste könnte bis 2050 um zwei Grad wärmer werden."),
    ]

    /// Shelter and borders have no concept of their own; relief goods are humanitarian.
    static let refugees: [CommitmentCase] = [
        .init(
            "{a:Kolumbien} hat sich bereit erklärt, {k:weitere 5000 Flüchtlinge aufzunehmen}.",
            .init(.state("CO"), "other", .pledged)),
        .init(
            "{a:Pakistan} weigert sich, {k:die Grenze für Flüchtlinge zu öffnen}, {why:weil es Anschläge fürchtet}.",
            .init(.state("PK"), "other", .declined, because: [])),
        .init(
            "Die libanesische Regierung bat die Vereinten Nationen um {k:Hilfsgüter} für die Vertriebenen.",
            .init(.state("LB"), "humanitarian", .requested)),
        .init("{k:Die Aufnahme weiterer Flüchtlinge} sagte {a:Kap Verde} zu.", .init(.state("CV"), "other", .pledged)),
        .init(
            "{a:Jamaika} erwägt, {k:Bootsflüchtlinge aus Haiti zurückzuschicken}.",
            .init(.state("JM"), "other", .considering)),
        .init(
            "{a:Uganda} ist bereit, {k:weitere Vertriebene aufzunehmen}, {if:solange die Vereinten Nationen die "
                + "Kosten tragen}.",
            .init(.state("UG"), "other", .conditional, conditions: ["other"])),
        .init(
            "{a:Angola} hat die {k:Finanzierung} der Flüchtlingslager eingestellt.",
            .init(.state("AO"), "funding", .withdrawn)),
        .init(
            "Der äthiopische Außenminister Tadesse Worku forderte den Sudan auf, {k:einen Korridor für Flüchtlinge zu "
                + "öffnen}.",
            .init(.state("ET"), "other", .requested, by: .person("Tadesse Worku"))),
        .init(
            "{a:Malaysia} erteilte {k:der Aufnahme weiterer Bootsflüchtlinge} eine Absage.",
            .init(.state("MY"), "other", .declined)),
        .init(
            "{a:Dschibuti} hat noch nicht entschieden, ob {k:es die Flüchtlinge aus dem Jemen aufnimmt}.",
            .init(.state("DJ"), "other", .undecided)),
        .init(
            "{a:Bahrain} hat den Vertriebenen im Jemen bereits {k:Hilfsgüter} geliefert.",
            .init(.state("BH"), "humanitarian", .delivered)),
        .init(
            "Die {a:Malediven} wollen {k:Hilfsgüter} für die Vertriebenen in Myanmar schicken.",
            .init(.state("MV"), "humanitarian", .pledged)),
        .init(
            "Präsidentin Lucía Bonilla sagte, {a:Honduras} weigere sich, {k:abgeschobene Migranten aufzunehmen}.",
            .init(.state("HN"), "other", .declined, by: .person("Lucía Bonilla"))),
        .init(
            "{a:Kamerun} scheint bereit zu sein, {k:die Flüchtlinge aus Nigeria aufzunehmen}.",
            .init(.state("CM"), "other", .pledged, .hedged)),
        .init(
            "{a:Belize} bot an, {k:200 Familien aus Guatemala aufzunehmen}. Bedingung sei {if:eine Zustimmung des "
                + "Parlaments}.",
            .init(.state("BZ"), "other", .conditional, conditions: ["parliamentary_approval"])),
        .init(
            "{if:Erst nach einer Waffenruhe} will der {a:Irak} {k:Hilfsgüter} in das Lager schicken.",
            .init(.state("IQ"), "humanitarian", .conditional, conditions: ["ceasefire"])),
        .init(
            "Die Weigerung {a:Bangladeschs}, {k:die Vertriebenen aufzunehmen}, stieß auf Kritik.",
            .init(.state("BD"), "other", .declined)),
        .init("Jedes Jahr kommen Tausende Flüchtlinge nach Mauretanien."),
        .init("Im Libanon leben mehr als eine Million Flüchtlinge."),
        .init("Nimmt Jamaika weitere Flüchtlinge aus Haiti auf?"),
        .init("Die Hilfsorganisation Brückenschlag brachte Zelte in den Tschad."),
        .init("Studenten in Guatemala fordern eine Öffnung der Grenze."),
        .init("Nach dem Beben flohen Tausende aus Myanmar nach Bangladesch."),
        .init("Familien in Uganda nahmen Flüchtlinge bei sich auf."),
        .init(
            "Der Schriftsteller Pedro Salvatierra, der als Kind aus Chile nach Schweden geflohen war, erhielt einen "
                + "Preis."),
        .init("Wenn Tansania die Lager schließt, müssen Hunderttausende nach Burundi zurück."),
        .init("Was aus den Flüchtlingen in Niger wird, ist ungewiss."),
        .init("Die Außenministerin von Sri Lanka spielte im Lager mit den Kindern."),
        .init("Im Mittelalter bot Georgien vielen Verfolgten Zuflucht."),
        .init("An der Grenze zu Armenien wurden Zelte aufgestellt."),
        .init("Ruanda bestritt, Flüchtlinge abgewiesen zu haben."),
        .init("Viele Syrer hoffen, dass der Libanon sie bleiben lässt."),
        .init("Die Partei Freies Honduras will die Grenze für Flüchtlinge öffnen."),
    ]

    /// Loans are funding; gas, oil and electricity are told in the text's own words.
    static let energy: [CommitmentCase] = [
        .init("{a:Turkmenistan} bot der Ukraine an, {k:Erdgas zu liefern}.", .init(.state("TM"), "other", .pledged)),
        .init("{a:Usbekistan} will Tadschikistan {k:kein Gas} liefern.", .init(.state("UZ"), "other", .declined)),
        .init("{a:Bahrain} erwägt, {k:einen Reaktor zu bauen}.", .init(.state("BH"), "other", .considering)),
        .init(
            "Die {a:Vereinigten Arabischen Emirate} sagten Ägypten einen {k:Kredit} für das Kraftwerk zu.",
            .init(.state("AE"), "funding", .pledged)),
        .init("Der {a:Libanon} bat den Irak um {k:Heizöl}.", .init(.state("LB"), "other", .requested)),
        .init(
            "{a:Kirgistan} will {k:Strom} liefern, {if:sobald der Staudamm fertig ist}.",
            .init(.state("KG"), "other", .conditional, conditions: ["other"])),
        .init(
            "{if:Im Fall eines Friedensabkommens} will {a:Aserbaidschan} {k:Strom} nach Armenien liefern.",
            .init(.state("AZ"), "other", .conditional, conditions: ["peace_agreement"])),
        .init(
            "{a:Sambia} liefert {k:keinen Strom} nach Simbabwe, {if:es sei denn, die Schulden werden bezahlt}.",
            .init(.state("ZM"), "other", .conditional, conditions: ["other"])),
        .init(
            "Der {k:Kredit} {a:Kuwaits} für das Kraftwerk steht unter dem Vorbehalt {if:einer Zustimmung des "
                + "Parlaments}.",
            .init(.state("KW"), "funding", .conditional, conditions: ["parliamentary_approval"])),
        .init(
            "{a:Laos} erteilte {k:dem Bau eines Atomkraftwerks} eine Absage.",
            .init(.state("LA"), "other", .declined)),
        .init(
            "Der mosambikanische Energieminister Amílcar Tembe schloss {k:eine Abschaltung des Gasfelds} aus.",
            .init(.state("MZ"), "other", .declined, by: .person("Amílcar Tembe"))),
        .init(
            "{a:Ägypten} lehnt einen {k:Kredit} Chinas für den Staudamm in Äthiopien ab.",
            .init(.state("EG"), "funding", .opposes)),
        .init("{a:Guinea} hat Mali bereits {k:Kohle} geliefert.", .init(.state("GN"), "other", .delivered)),
        .init(
            "Die {a:Mongolei} hat {k:ihre Kohlelieferungen an China} gestoppt.",
            .init(.state("MN"), "other", .withdrawn)),
        .init(
            "Dass sich {a:Namibia} an der {k:Finanzierung} der Pipeline beteiligt, gilt als unwahrscheinlich.",
            .init(.state("NA"), "funding", .considering, .unlikely)),
        .init(
            "{a:Venezuela} hält sich {k:eine Senkung der Ölförderung} offen.",
            .init(.state("VE"), "other", .undecided)),
        .init(
            "{a:Trinidad und Tobago} zieht in Betracht, {k:Flüssiggas nach Europa zu liefern}.",
            .init(.state("TT"), "other", .considering)),
        .init("Energie sparen lohnt sich, auch in Monaco."),
        .init("Kasachstan fördert jedes Jahr rund 90 Millionen Tonnen Öl."),
        .init("In Suriname entdeckte ein Konzern ein großes Ölfeld."),
        .init("Liefert Angola bald Gas nach Europa?"),
        .init("Der Gaspreis stieg, nachdem in Aserbaidschan eine Leitung geplatzt war."),
        .init("Wenn Turkmenistan den Hahn zudreht, sitzen Tausende im Kalten."),
        .init("Das Kraftwerk in Paraguay erzeugt Strom für zwei Länder."),
        .init("Die Energieexpertin Dora Lenz rät Georgien zu mehr Speichern."),
        .init("Myanmar sitzt auf großen Gasvorkommen."),
        .init("1951 verstaatlichte der Iran seine Ölindustrie."),
        .init("Der Energieminister Armeniens drehte zu Hause die Heizung herunter."),
        .init("Der Stromkonzern Voltana will in Tansania drei Windparks bauen."),
        .init("Der Bau der Leitung durch Syrien wurde abgebrochen."),
        .init("Algerien lieferte sich mit Marokko ein Wortgefecht um das Gas."),
        .init("Anwohner in Sierra Leone leisten Widerstand gegen das Kraftwerk."),
        .init("Nicaragua bestreitet, Öl aus dem Iran bezogen zu haben."),
    ]
}
