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

    /// Measures against a state: the state that they hit is no actor.
    static let sanctions: [CommitmentCase] = [
        .init(
            "{a:Costa Rica} schließt sich den {k:Sanktionen} gegen Nicaragua an.",
            .init(.state("CR"), "sanctions", .pledged)),
        .init(
            "{a:Georgien} will {k:Strafzölle} auf Stahl verhängen, {if:falls die Gespräche scheitern}.",
            .init(.state("GE"), "sanctions", .conditional, conditions: ["other"])),
        .init(
            "{a:Südafrika} hat die {k:Sanktionen} gegen Simbabwe aufgehoben.",
            .init(.state("ZA"), "sanctions", .withdrawn)),
        .init(
            "{a:Bolivien} lehnt {k:Sanktionen} der EU gegen Venezuela ab.",
            .init(.state("BO"), "sanctions", .opposes)),
        .init(
            "Auch {a:Nordmazedonien} hat bereits {k:Sanktionen} gegen Belarus verhängt.",
            .init(.state("MK"), "sanctions", .delivered)),
        .init(
            "Die Republik Moldau forderte die Europäische Union auf, {k:Sanktionen} gegen die Schmuggler zu verhängen.",
            .init(.state("MD"), "sanctions", .requested)),
        .init(
            "„Wir werden keine {k:Strafzölle} erheben“, sagte der malaysische Handelsminister Azlan Rahim.",
            .init(.state("MY"), "sanctions", .declined, by: .person("Azlan Rahim"))),
        .init(
            "Der kolumbianische Präsident Andrés Villamil erteilte {k:Sanktionen} gegen das Nachbarland eine Absage.",
            .init(.state("CO"), "sanctions", .declined, by: .person("Andrés Villamil"))),
        .init(
            "Die Regierung in {a:Eriwan} zieht {k:Wirtschaftssanktionen} gegen Aserbaidschan in Betracht.",
            .init(.state("AM"), "sanctions", .considering)),
        .init(
            "Ob sich {a:Bosnien und Herzegowina} den {k:Sanktionen} anschließt, ist noch offen.",
            .init(.state("BA"), "sanctions", .undecided)),
        .init(
            "{a:Taiwan} will angeblich {k:Sanktionen} gegen Myanmar verhängen.",
            .init(.state("TW"), "sanctions", .pledged, .hedged)),
        .init(
            "Dass {a:Kuwait} {k:Sanktionen} gegen den Iran verhängt, gilt als unwahrscheinlich.",
            .init(.state("KW"), "sanctions", .considering, .unlikely)),
        .init(
            "{if:Bleiben die Gefangenen in Haft}, will {a:Liechtenstein} {k:Sanktionen} verhängen.",
            .init(.state("LI"), "sanctions", .conditional, conditions: ["other"])),
        .init(
            "{if:Sollte die Blockade andauern}, werde {a:Jamaika} {k:Sanktionen} verhängen, sagte Außenministerin "
                + "Keisha Bramwell.",
            .init(.state("JM"), "sanctions", .conditional, conditions: ["other"], by: .person("Keisha Bramwell"))),
        .init(
            "{why:Aus Rücksicht auf China} will {a:Kambodscha} keine {k:Sanktionen} gegen Myanmar verhängen.",
            .init(.state("KH"), "sanctions", .declined, because: ["CN"])),
        .init("Die Sanktionen gegen Nicaragua bleiben in Kraft."),
        .init("Simbabwe leidet unter den Sanktionen."),
        .init("Gegen Eritrea wurden vor Jahren Sanktionen verhängt."),
        .init("Der Ökonom Lukas Traxler hält Strafzölle auf Waren aus Kambodscha für falsch."),
        .init("Venezuela umgeht die Sanktionen mit Tankern unter fremder Flagge."),
        .init("Der Fußballverband von Kamerun verhängte Sanktionen gegen zwei Spieler."),
        .init("Drohen Myanmar neue Sanktionen?"),
        .init("Wenn Usbekistan die Sanktionen mittrüge, verlöre es einen wichtigen Markt."),
        .init("Burundis Währung verlor nach den Sanktionen ein Drittel ihres Wertes."),
        .init("Laos wies den Vorwurf zurück, die Sanktionen gegen Nordkorea zu unterlaufen."),
        .init("Eine Reederei aus Liberia steht auf der Sanktionsliste."),
        .init("Der guatemaltekische Abgeordnete Mario Ixchop verlangte Sanktionen gegen das Nachbarland."),
        .init("Der Sudan sagte die Konferenz über die Sanktionen ab."),
        .init("Der Journalist Karim Benyahia plädiert für ein Embargo gegen Eritrea."),
    ]

    /// Soldiers and trainers for missions.
    static let peacekeeping: [CommitmentCase] = [
        .init(
            "„Wir sind bereit, {k:Blauhelme} zu entsenden, {if:wenn der Sicherheitsrat ein Mandat erteilt}“, sagte "
                + "der senegalesische Außenminister Moussa Diatta.",
            .init(.state("SN"), "troops", .conditional, conditions: ["un_mandate"], by: .person("Moussa Diatta"))),
        .init("{a:Fidschi} zog seine {k:Blauhelme} aus dem Libanon ab.", .init(.state("FJ"), "troops", .withdrawn)),
        .init(
            "Weder {a1:Bhutan} noch {a2:Sri Lanka} wollen {k12:Soldaten} entsenden.",
            .init(.state("BT"), "troops", .declined),
            .init(.state("LK"), "troops", .declined)),
        .init(
            "Vor der Entsendung von {k:Soldaten} pocht {a:Tansania} auf {if:einen Waffenstillstand}.",
            .init(.state("TZ"), "troops", .conditional, conditions: ["ceasefire"])),
        .init(
            "Für eine {k:Teilnahme} {a:Malawis} ist {if:ein Beschluss des Parlaments} erforderlich.",
            .init(.state("MW"), "participation", .conditional, conditions: ["parliamentary_approval"])),
        .init(
            "Der {a:Tschad} lehnt ausländische {k:Soldaten} auf seinem Gebiet ab.",
            .init(.state("TD"), "troops", .opposes)),
        .init(
            "Die somalische Regierung bat die Afrikanische Union, weitere {k:Soldaten} zu entsenden.",
            .init(.state("SO"), "troops", .requested)),
        .init(
            "{a:Äthiopien} hat der Mission bereits drei {k:Hubschrauber} zur Verfügung gestellt.",
            .init(.state("ET"), "air", .delivered)),
        .init("Vom {a:Senegal} wurden bereits 300 {k:Soldaten} entsandt.", .init(.state("SN"), "troops", .delivered)),
        .init(
            "{a:Bangladesch} könnte {k:Blauhelme} nach Haiti schicken.",
            .init(.state("BD"), "troops", .considering, .hedged)),
        .init(
            "{a:Guatemala} will {k:Ausbilder} schicken, unter der Bedingung, dass ein Friedensabkommen unterzeichnet "
                + "wird.",
            .init(.state("GT"), "training", .conditional, conditions: ["peace_agreement"])),
        .init(
            "{a:Benin} ist {if:nur mit Zustimmung der haitianischen Regierung} zu einem {k:Einsatz} in Haiti bereit.",
            .init(.state("BJ"), "participation", .conditional, conditions: ["host_consent"])),
        .init(
            "Voraussetzung für eine {k:Beteiligung} {a:Namibias} sei {if:ein Beschluss des Kabinetts}, sagte "
                + "Präsidentin Ndapewa Shilongo.",
            .init(
                .state("NA"), "participation", .conditional, conditions: ["government_decision"],
                by: .person("Ndapewa Shilongo"))),
        .init(
            "{a:Mauretanien} beteiligt sich an der Mission, {if:falls die USA Luftunterstützung leisten}.",
            .init(.state("MR"), "participation", .conditional, conditions: ["us_air_cover"])),
        .init(
            "Für {a:Gambia} ist eine {k:Teilnahme} an der Mission denkbar.",
            .init(.state("GM"), "participation", .considering)),
        .init(
            "Zu einem {k:Einsatz} in Haiti ist {a:Suriname} nicht bereit.",
            .init(.state("SR"), "participation", .declined)),
        .init("{a:Papua-Neuguinea} gab eine Zusage über 60 {k:Soldaten}.", .init(.state("PG"), "troops", .pledged)),
        .init(
            "{a:Kirgistan} signalisierte seine Bereitschaft, {k:Blauhelme} zu entsenden.",
            .init(.state("KG"), "troops", .pledged)),
        .init(
            "Ministerpräsidentin Ana Taufa äußerte sich am Abend zu dem Einsatz. {e:{a:Tonga} werde keine "
                + "{k:Soldaten} schicken.}",
            .init(.state("TO"), "troops", .declined, by: .person("Ana Taufa"))),
        .init(
            "{why:Weil es von Aserbaidschan bedroht wird}, will {a:Armenien} keine {k:Soldaten} nach Mali entsenden.",
            .init(.state("AM"), "troops", .declined, because: ["AZ"])),
        .init(
            "Die Ankündigung der {a:Mongolei}, {k:Blauhelme} in den Südsudan zu entsenden, kam überraschend.",
            .init(.state("MN"), "troops", .pledged)),
        .init(
            "Die {a:Afrikanische Union} schließt eine Entsendung von {k:Soldaten} nicht aus.",
            .init(.organization("african_union"), "troops", .considering)),
        .init("Im Jahr 1960 kämpften Blauhelme aus Äthiopien im Kongo."),
        .init("Ein Blauhelm aus Benin wurde bei dem Angriff verletzt."),
        .init("Die Armee von Botsuana zählt rund 9000 Soldaten."),
        .init("Wird der Senegal wieder Soldaten nach Gambia schicken?"),
        .init("Die Rebellen lieferten sich Gefechte mit der Armee des Tschad."),
        .init("Sambia wies Berichte zurück, wonach es Soldaten in den Kongo entsandt habe."),
        .init("Der Militärexperte Hanno Greve empfiehlt Kamerun, mehr Soldaten an die Grenze zu verlegen."),
        .init("Hätte Malawi damals Truppen entsandt, wäre die Stadt gehalten worden."),
        .init("Mehrere Bürgerrechtler verlangen von Mauretanien, Soldaten nach Mali zu schicken."),
        .init("In Lusaka leistete die Opposition Widerstand gegen den Einsatz."),
        .init("Der Dokumentarfilm begleitet Blauhelme aus Bolivien durch ihren Alltag."),
        .init("Vor der Küste von Dschibuti wurden Kriegsschiffe zusammengezogen."),
        .init("Der Präsident von Liberia besuchte verwundete Soldaten im Krankenhaus."),
        .init("Sollte Angola Soldaten entsenden, droht ein Streit mit den Nachbarn."),
        .init("Niger sagte das Treffen mit den Kommandeuren der Blauhelme ab."),
        .init("Ob die Berichte über Soldaten aus Eritrea stimmen, lässt sich nicht klären."),
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

    /// Money for defence is funding, whoever spends it.
    static let natoSpending: [CommitmentCase] = [
        .init(
            "{a:Nordmazedonien} will seine {k:Verteidigungsausgaben} auf zwei Prozent erhöhen.",
            .init(.state("MK"), "funding", .pledged)),
        .init("{a:Slowenien} lehnt höhere {k:Verteidigungsausgaben} ab.", .init(.state("SI"), "funding", .declined)),
        .init(
            "„Wir stellen dafür keine weiteren {k:Gelder} bereit“, sagte der kroatische Finanzminister Tomislav "
                + "Brajdić.",
            .init(.state("HR"), "funding", .declined, by: .person("Tomislav Brajdić"))),
        .init(
            "Die {a:USA} fordern von den Verbündeten höhere {k:Verteidigungsausgaben}.",
            .init(.state("US"), "funding", .requested)),
        .init(
            "{a:Montenegro} stellte 30 Millionen Euro für den Fonds der Nato in Aussicht.",
            .init(.state("ME"), "funding", .considering)),
        .init(
            "Der albanische Verteidigungsminister Arben Leka sagte, sein Land habe bereits 40 Millionen Euro in den "
                + "Fonds der Nato eingezahlt.",
            .init(.state("AL"), "funding", .delivered, by: .person("Arben Leka"))),
        .init(
            "{a:Island} macht höhere {k:Verteidigungsausgaben} von {if:einer Zustimmung des Althing} abhängig.",
            .init(.state("IS"), "funding", .conditional, conditions: ["parliamentary_approval"])),
        .init(
            "Georgiens Außenministerin Nino Gelaschwili sprach am Montag in Brüssel. {e:{a:Sie} kündigte an, "
                + "{k:Soldaten} für den Einsatz der Nato zu stellen.}",
            .init(.state("GE"), "troops", .pledged, by: .person("Nino Gelaschwili"))),
        .init(
            "Die {a:Ukraine} bittet die Nato um {k:Flugabwehrsysteme}.",
            .init(.state("UA"), "air_defence", .requested)),
        .init(
            "Die lettische Regierung hatte dem Fonds 20 Millionen Euro zugesagt, zieht das Angebot nun aber zurück.",
            .init(.state("LV"), "funding", .withdrawn)),
        .init(
            "Die {a:Montenegriner} zögern mit der {k:Finanzierung} der neuen Kaserne.",
            .init(.state("ME"), "funding", .undecided)),
        .init(
            "Eine {k:Beteiligung} {a:Moldaus} an dem Manöver gilt als unwahrscheinlich.",
            .init(.state("MD"), "participation", .considering, .unlikely)),
        .init(
            "{a:Belarus} lehnt eine Stationierung von {k:Truppen} der Nato in Georgien ab.",
            .init(.state("BY"), "troops", .opposes)),
        .init(
            "Die Regierung in {a:Sarajevo} prüft die Entsendung von {k:Soldaten} zu einem Einsatz der Nato.",
            .init(.state("BA"), "troops", .considering)),
        .init(
            "{a:Kroatien} stellt eine {k:Fregatte} bereit, {if:vorausgesetzt, das Parlament stimmt zu}.",
            .init(.state("HR"), "naval", .conditional, conditions: ["parliamentary_approval"])),
        .init(
            "{if:Ohne eine Beteiligung der USA} werde {a:Litauen} keine {k:Soldaten} entsenden, sagte "
                + "Ministerpräsidentin Rasa Petrauskaite.",
            .init(
                .state("LT"), "troops", .conditional, conditions: ["us_participation"],
                by: .person("Rasa Petrauskaite"))),
        .init(
            "{if:Ohne Sicherheitsgarantien der USA} will {a:Albanien} keine {k:Soldaten} in die Ukraine schicken.",
            .init(.state("AL"), "troops", .conditional, conditions: ["us_security_guarantees"])),
        .init("Die Verteidigungsausgaben Nordmazedoniens lagen im Vorjahr bei 1,7 Prozent."),
        .init("Der Ökonom Alois Brenner hält das Ziel von fünf Prozent für übertrieben."),
        .init("Gibt Albanien bald mehr Geld für seine Armee aus?"),
        .init("Die Partei Neuer Weg in Montenegro verspricht höhere Verteidigungsausgaben."),
        .init("Seit 2004 gehört Slowenien der Nato an."),
        .init("Müsste Island eine Armee aufbauen, würde das Milliarden kosten."),
        .init("Das Manöver der Nato in Georgien ging am Freitag zu Ende."),
        .init("Im Sommer tagt die Nato in Skopje."),
        .init("Ein Rüstungskonzern aus Kroatien liefert Helme an die Bundeswehr."),
        .init("Der Verteidigungsminister von Bosnien und Herzegowina feierte in Brüssel seinen Geburtstag."),
        .init("Aus Tirana hieß es, für das Treffen mit der Nato gebe es noch keinen Termin."),
        .init("Armeniens Armee besitzt rund hundert Kampfpanzer."),
        .init("Eine Studie empfiehlt Moldau, mehr Geld für Verteidigung auszugeben."),
        .init("Der Abgeordnete Ilir Dema verlangt, dass Albanien die Verteidigungsausgaben verdoppelt."),
        .init("Am Rande des Gipfels stellte sich der Präsident des Kosovo den Fragen der Presse."),
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
