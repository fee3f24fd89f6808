/// What reads like a meeting, or like taking part in one, and is not.
enum NoMeetings {
    static let right: [EventCase] = [
        "Das war ein Treffen der Generationen.", "Der Stürmer traf ins Tor.", "Sie trafen eine Entscheidung.",
        "Auf dem Gipfel des Berges lag Schnee.", "Das ist der Gipfel der Frechheit.",
        "Der Minister kam zu einem anderen Schluss.", "Auf der Pressekonferenz in Oslo sprach niemand.",
        "Das Klassentreffen in Bern war lustig.", "Er suchte das Gespräch.", "Im Gespräch ist ein neuer Plan.",
        "Er hat sich in Oslo verlaufen.", "Das betrifft Norwegen.", "Ein Erdbeben traf Japan.",
        "Die Kugel traf den Präsidenten.", "Sie fehlte in Oslo.", "Norwegen nahm an dem Krieg teil.",
        "Die Firma nahm an der Ausschreibung teil.", "Der Anwalt vertrat den Kläger.",
        "Chile war durch einen Vertrag gebunden.", "Finnland schickte Soldaten nach Mali.",
        "Gespräche machen klug.", "Es gab kein Treffen in Oslo.", "Das Kabinett tagt stets in Bern.",
        "Regelmäßig treffen sich die Minister in Rom.", "Er besitzt eine Besitzung in Oslo.",
        "Beim Eintreffen in Rom regnete es.", "Verhandlungen kosten Zeit.", "Die Frist endete am Montag.",
        "Die Schulen beginnen am Montag.", "Norwegen leitete die Ermittlungen.", "Kanada reiste nicht an.",
        "Der Gipfel ist 3000 Meter hoch.", "Die Anklage wurde erwartet.", "Das Kind wird im Mai erwartet.",
        "Sie trafen sich nicht.", "Er begegnete dem Tod.",
    ].map { EventCase($0) }

    /// Meetings that are told without anyone who takes part.
    static let withoutGuests: [EventCase] = [
        .init("Norwegen könnte an dem Treffen in Oslo teilnehmen.", .init(.meeting, "Oslo NO")),
        .init("Wenn Norwegen an dem Treffen in Oslo teilnimmt, ist das gut.", .init(.meeting, "Oslo NO")),
        .init("Ob Norwegen an dem Treffen in Oslo teilnimmt, ist offen.", .init(.meeting, "Oslo NO")),
        .init("Nimmt Norwegen an dem Treffen in Oslo teil?", .init(.meeting, "Oslo NO")),
        .init("Norwegen müsste an dem Treffen in Oslo teilnehmen.", .init(.meeting, "Oslo NO")),
        .init("Nicht alle nahmen an dem Treffen in Oslo teil.", .init(.meeting, "Oslo NO")),
        .init("Er nahm an dem Treffen in Oslo teil.", .init(.meeting, "Oslo NO")),
        .init("Auf dem Gipfel in Rom wird eine Einigung erwartet.", .init(.summit, "Rom IT")),
        .init("Bei dem Treffen in Wien fehlte das Geld.", .init(.meeting, "Wien AT")),
        .init("Bei dem Treffen in Wien war Karl Nehammer müde.", .init(.meeting, "Wien AT")),
        .init("Nach dem Treffen in Oslo nahm Norwegen an der Zeremonie teil.", .init(.meeting, "Oslo NO")),
        .init("Vor dem Treffen in Oslo mit Karl Nehammer schwieg er.", .init(.meeting, "Oslo NO")),
        .init("Der Anwalt von Karl Nehammer nahm an dem Treffen in Wien teil.", .init(.meeting, "Wien AT")),
        .init("Nehammers Berater nahm an dem Treffen in Wien teil.", .init(.meeting, "Wien AT")),
        .init(
            "Peru forderte ein Treffen mit Kanzler Karl Nehammer in Lima.",
            .init(.meeting, "Lima PE", status: .proposed)),
        .init("Er sprach über das Treffen in Oslo.", .init(.meeting, "Oslo NO")),
        .init("Norwegen begrüßte das Treffen in Oslo.", .init(.meeting, "Oslo NO")),
        .init("Ungarn forderte Kanada auf, an dem Gipfel in Rom teilzunehmen.", .init(.summit, "Rom IT")),
        .init("Die Gegner des Gipfels in Rom kamen aus Chile.", .init(.summit, "Rom IT")),
        .init(
            "Die Verhandlungen über die Zölle in Bern waren schwer.", .init(.talks, "Bern CH")),
        .init("Peru hofft, dass Chile an dem Gipfel in Rom teilnimmt.", .init(.summit, "Rom IT")),
        .init("Die Ärzte nahmen an der Konferenz in Bern teil.", .init(.conference, "Bern CH")),
    ]
}
