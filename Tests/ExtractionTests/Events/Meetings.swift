/// Meetings and who takes part in them, in many wordings.
enum Meetings {
    static let right: [EventCase] = [
        // Taking part
        .init("{a:Norwegen} nahm an {w:dem Treffen} in {at:Oslo} teil.", .init(.meeting, "Oslo NO", "attended NO")),
        .init("{a:Finnland} nimmt am Montag {w:am Gipfel} in Rom teil.", .init(.summit, "Rom IT", "expected FI")),
        .init(
            "{a1:Ghana} und {a1:Togo} haben an {w:der Konferenz} in {at:Accra} teilgenommen.",
            .init(.conference, "Accra GH", "attended GH", "attended TG")),
        .init(
            "{a:Japan} will an {w:dem Treffen} in {at:Tokio} teilnehmen.", .init(.meeting, "Tokio JP", "expected JP")),
        .init(
            "{a:Indien} soll an {w:dem Gipfel} in {at:Peking} teilnehmen.",
            .init(.summit, "Peking CN", "expected? IN")),
        .init("{a:Mali} wird an {w:der Sitzung} teilnehmen.", .init(.session, nil, "expected ML")),
        .init(
            "{a:Peru} nahm an {w:den Beratungen} in {at:Lima} durch {d:General Juan Perez} teil.",
            .init(.talks, "Lima PE", "represented PE by Juan Perez")),
        .init(
            "Für Chile nahm {a:Außenminister Juan Perez} an {w:dem Treffen} in {at:Lima} teil.",
            .init(.meeting, "Lima PE", "attended Juan Perez for CL")),
        .init(
            "{a:Der estnische Präsident Alar Karis} nahm an {w:dem Gipfel} in {at:Riga} teil.",
            .init(.summit, "Riga LV", "attended Alar Karis for EE")),
        .init(
            "{a:Vertreter aus 40 Ländern} nahmen an {w:der Konferenz} in {at:Nairobi} teil.",
            .init(.conference, "Nairobi KE", "attended 'Vertreter aus 40 Ländern'")),
        .init(
            "{a:Mehr als 20 Staaten} nahmen an {w:dem Treffen} in {at:Doha} teil.",
            .init(.meeting, "Doha QA", "attended 'Mehr als 20 Staaten'")),
        .init(
            "{w:Das Treffen} in {at:Wien}, an dem auch {a:Kasachstan} teilnahm, endete {t:am Freitag}.",
            .init(.meeting, "Wien AT", "attended KZ")),
        .init(
            "Er sagte, dass {a:Kanada} an {w:dem Gipfel} in {at:Rom} teilgenommen habe.",
            .init(.summit, "Rom IT", "attended? CA")),
        .init(
            "Die {a:EU} nahm an {w:dem Treffen} in {at:Kairo} teil.",
            .init(.meeting, "Kairo EG", "attended european_union")),
        // Leading and travelling
        .init(
            "{a:Präsident Luis Abinader} leitete {w:den Gipfel} in {at:Santo Domingo}.",
            .init(.summit, "Santo Domingo DO", "attended Luis Abinader")),
        .init(
            "{a:Außenminister Karl Huber} reist {w:zum EU-Gipfel} nach {at:Brüssel}.",
            .init(.summit, "Brüssel BE", host: "european_union", "expected Karl Huber")),
        .init(
            "{a:Kanzlerin Anna Berg} ist zu {w:dem Treffen} in {at:Bern} gereist.",
            .init(.meeting, "Bern CH", "attended Anna Berg")),
        .init(
            "{a:30 Staatschefs} kamen zu {w:dem Gipfel} in {at:Dakar}.",
            .init(.summit, "Dakar SN", "attended '30 Staatschefs'")),
        // Gathering
        .init(
            "{a:Präsident Paul Biya} {w:traf} sich {t:am Montag} in {at:Rom} mit {a:Kanzler Karl Nehammer}.",
            .init(.meeting, "Rom IT", "attended Paul Biya", "attended Karl Nehammer")),
        .init(
            "{a:Präsident Paul Biya} {w:traf} in {at:Rom} {a:Bundeskanzler Karl Nehammer}.",
            .init(.meeting, "Rom IT", "attended Paul Biya", "attended Karl Nehammer")),
        .init(
            "In Jakarta {w:kamen} {t:am Dienstag} {a:20 Außenminister} zusammen.",
            .init(.meeting, "Jakarta ID", "attended '20 Außenminister'")),
        .init(
            "Die Verteidigungsminister der {a:{h:Nato}} {w:kommen} {t:am Donnerstag} in {at:Vilnius} zusammen.",
            .init(.meeting, "Vilnius LT", host: "nato", "expected nato")),
        .init(
            "Der {a:Sicherheitsrat} {w:tagte} {t:am Montag} in {at:New York}.",
            .init(.meeting, "New York US", host: "un_security_council", "attended un_security_council")),
        .init(
            "Die Präsidenten Serbiens und Kroatiens wollen sich in {at:Zagreb} {w:treffen}.",
            .init(.meeting, "Zagreb HR", "expected RS", "expected HR")),
        // Expected
        .init(
            "Zu {w:dem Treffen} in {at:Genf} wird aus Chile {a:Außenminister Juan Perez} erwartet.",
            .init(.meeting, "Genf CH", "expected Juan Perez for CL")),
        .init(
            "Auf {w:dem Gipfel} in {at:Rom} werden {a:30 Staatschefs} erwartet.",
            .init(.summit, "Rom IT", "expected '30 Staatschefs'")),
        .init(
            "{w:Zum Gipfel} in {at:Madrid} werden {a:rund 50 Delegationen} erwartet.",
            .init(.summit, "Madrid ES", "expected 'rund 50 Delegationen'")),
        .init(
            "Es wird erwartet, dass {a:Präsident Paul Biya} an {w:dem Gipfel} in {at:Rom} teilnimmt.",
            .init(.summit, "Rom IT", "expected Paul Biya")),
        .init(
            "Es wird nicht erwartet, dass {a:Präsident Paul Biya} an {w:dem Gipfel} in {at:Rom} teilnimmt.",
            .init(.summit, "Rom IT", "absent? Paul Biya")),
        // Staying away
        .init("{a:Ungarn} blieb {w:dem Gipfel} in {at:Rom} fern.", .init(.summit, "Rom IT", "absent HU")),
        .init(
            "Bei {w:dem Treffen} in {at:Wien} fehlte {a:Kanzler Karl Nehammer}.",
            .init(.meeting, "Wien AT", "absent Karl Nehammer")),
        .init(
            "{a:Präsident Paul Biya} sagte seine Teilnahme {w:am Gipfel} in {at:Rom} ab.",
            .init(.summit, "Rom IT", "absent Paul Biya")),
        .init(
            "{a:Kuba} nahm nicht an {w:der Konferenz} in {at:Miami} teil.", .init(.conference, "Miami US", "absent CU")),
        .init(
            "{a:Russland} ist bei {w:den Gesprächen} in {at:Genf} nicht dabei.",
            .init(.talks, "Genf CH", "absent RU")),
        .init(
            "{a:Ungarn} weigerte sich, an {w:dem Gipfel} in {at:Rom} teilzunehmen.",
            .init(.summit, "Rom IT", "absent HU")),
        .init("{a:Bolivien} boykottierte {w:den Gipfel} in {at:Lima}.", .init(.summit, "Lima PE", "absent BO")),
        // Being there
        .init(
            "Bei {w:dem Treffen} in {at:Wien} war auch {a:Kanzler Karl Nehammer} dabei.",
            .init(.meeting, "Wien AT", "attended Karl Nehammer")),
        .init(
            "{a:Kanada} sagte zu, an {w:dem Gipfel} in {at:Rom} teilzunehmen.",
            .init(.summit, "Rom IT", "expected CA")),
        // Represented
        .init(
            "{a:Chile} war bei {w:dem Treffen} in {at:Lima} durch {d:General Juan Perez} vertreten.",
            .init(.meeting, "Lima PE", "represented CL by Juan Perez")),
        .init(
            "{d:Außenministerin Anna Berg} vertrat {a:Norwegen} bei {w:dem Gipfel} in {at:Rom}.",
            .init(.summit, "Rom IT", "represented NO by Anna Berg")),
        .init(
            "{a:Chile} schickte {d:General Juan Perez} zu {w:dem Treffen} in {at:Lima}.",
            .init(.meeting, "Lima PE", "represented CL by Juan Perez")),
        .init(
            "Bei {w:dem Treffen} in {at:Lima} ließ sich {a:Präsident Karl Huber} von {d:General Juan Perez} vertreten.",
            .init(.meeting, "Lima PE", "represented Karl Huber by Juan Perez")),
        .init(
            "{a:Chile} hat sich bei {w:dem Treffen} in {at:Lima} durch {d:General Juan Perez} vertreten lassen.",
            .init(.meeting, "Lima PE", "represented CL by Juan Perez")),
        .init(
            "{a:Chile} lässt sich bei {w:dem Treffen} in {at:Lima} durch {d:General Juan Perez} vertreten.",
            .init(.meeting, "Lima PE", "expected CL by Juan Perez")),
        .init(
            "{a:Schweden} schickte {d:seinen Generalstabschef} zu {w:dem Treffen} in {at:Oslo}.",
            .init(.meeting, "Oslo NO", "represented SE by words")),
        // Company
        .init(
            "Nach {w:einem Treffen} mit {a:Kanzler Karl Nehammer} in {at:Wien} sprach Präsident Paul Biya von Vertrauen.",
            .init(.meeting, "Wien AT", "attended Karl Nehammer")),
        .init(
            "An dem Treffen in Rom nahmen {a:Vertreter aus 30 Staaten} teil, darunter {a:Kanzler Karl Nehammer}.",
            .init(.meeting, "Rom IT", "attended 'Vertreter aus 30 Staaten'", "attended Karl Nehammer")),
        // Meetings without participants
        .init("{w:Das Treffen} in {at:Oslo} endete ohne Ergebnis.", .init(.meeting, "Oslo NO")),
        .init("{w:Die Sitzung} wurde vertagt.", .init(.session)),
        .init("{w:Der EU-Gipfel} beginnt {t:am Montag}.", .init(.summit, host: "european_union")),
        .init("{w:Die Videoschalte} begann {t:am Mittwoch}.", .init(.call)),
        .init("{w:Die Verhandlungen} in {at:Istanbul} gehen weiter.", .init(.talks, "Istanbul TR")),
        .init("{w:Das Verteidigungsministertreffen} findet in {at:Tallinn} statt.", .init(.meeting, "Tallinn EE")),
        .init("{w:Ein Treffen} der Außenminister beginnt.", .init(.meeting)),
        .init(
            "Japan schlug {w:einen Gipfel} in {at:Kyoto} vor.", .init(.summit, "Kyoto JP", status: .proposed)),
        .init(
            "Peru sagte {w:den Gipfel} in {at:Lima} ab.", .init(.summit, "Lima PE", status: .cancelled)),
    ]

    static let joined: [EventCase] = [
        .init(
            "{w:Das Treffen} in {at:Oslo} begann {t:am Montag}. {a:Norwegen} nahm an dem Treffen teil.",
            .init(.meeting, "Oslo NO", "attended NO")),
        .init(
            "In Rom {w:kamen} {t:am Montag} {a:20 Minister} zusammen. An den Gesprächen nahm auch {a:Chile} teil.",
            .init(.meeting, "Rom IT", "attended '20 Minister'", "attended CL")),
        .init(
            "{w1:Der Gipfel} in {at1:Rom} endete. {w2:Der Gipfel} in {at2:Lima} beginnt {t2:am Montag}.",
            .init(.summit, "Rom IT"), .init(.summit, "Lima PE")),
        .init(
            "{w1:Das Treffen} in {at1:Rom} endete. {a2:Chile} nimmt {w2:am nächsten Treffen} {t2:im Mai} teil.",
            .init(.meeting, "Rom IT"), .init(.meeting, nil, "expected CL")),
        .init(
            "{w1:Das Treffen} in {at1:Rom} und {w2:das Treffen} in {at2:Lima} endeten. Chile nahm an dem Treffen teil.",
            .init(.meeting, "Rom IT"), .init(.meeting, "Lima PE"), .init(.meeting, nil, "attended CL")),
        .init(
            "Die {a:EU} {w:tagte} {t:Ende März}. Damals waren {a:Vertreter aus 30 Staaten} nach {at:Paris} gereist.",
            .init(
                .meeting, "Paris FR", host: "european_union", "attended european_union",
                "attended 'Vertreter aus 30 Staaten'")),
        .init(
            "{w1:Die Sitzung} {t1:am Montag} endete. {w2:Die Sitzung} {t2:am Freitag} wurde verschoben.",
            .init(.session), .init(.session)),
        .init(
            "Bei {w:einem Treffen} in {at:Bern} stritten sie. Nach dem Treffen in Bern fehlte die Einigung.",
            .init(.meeting, "Bern CH")),
    ]
}
