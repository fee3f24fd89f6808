/// What armies and sanctions are to do.
extension Subjects {
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
}
