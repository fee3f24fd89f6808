/// Dates whose words alone tell them.
enum AbsoluteDates {
    static let right: [DateCase] = [
        .init("Der Angriff begann am {d:24. Februar 2022}.", .absolute("2022-02-24")),
        .init("Der Angriff begann am {d:24.02.2022}.", .absolute("2022-02-24")),
        .init("Der Angriff begann am {d:24.2.2022}.", .absolute("2022-02-24")),
        .init("Der Angriff begann am {d:24. 2. 2022}.", .absolute("2022-02-24")),
        .init("Stand: {d:2022-02-24}, alle Angaben ohne Gewähr.", .absolute("2022-02-24")),
        .init("Am {d:Donnerstag, den 24. Februar 2022}, begann der Krieg.", .absolute("2022-02-24")),
        .init("Am {d:29. Februar 2024} war Schalttag.", .absolute("2024-02-29")),
        .init("Es darf „kein zweiter {d:24. Februar 2022} stattfinden“.", .absolute("2022-02-24")),
        .init(
            "„Wir haben {d1:seit 2014} gewarnt, nicht erst {d2:2022}“, sagte er.", .absolute("2014/.."),
            .absolute("2022")),
        .init("Die Annexion begann {d:2014}.", .absolute("2014")),
        .init("Er war {d:von 1989 bis 1997} Präsident.", .absolute("1989/1997")),
        .init("Er war {d:2014} Präsident.", .absolute("2014")),
        .init("Im {d:Jahr 2014} begann der Konflikt.", .absolute("2014")),
        .init("Im {d:Jahre 1848} brach die Revolution aus.", .absolute("1848")),
        .init("{d:2014} besetzte Russland die Krim.", .absolute("2014")),
        .init("{d:Ende 2026} läuft der Vertrag aus.", .absolute("2026-09~/2026-12", "2026-09-01", "2026-12-31")),
        .init("Der Vertrag läuft {d:bis Ende 2026}.", .absolute("../2026-12", nil, "2026-12-31")),
        .init("{d:Anfang 2015} war der Kurs hoch.", .absolute("2015-01/2015-04~", "2015-01-01", "2015-04-30")),
        .init("{d:Mitte 2015} war der Kurs hoch.", .absolute("2015-05~/2015-08~", "2015-05-01", "2015-08-31")),
        .init("Im {d:März 2014} wurde abgestimmt.", .absolute("2014-03")),
        .init("{d:Ende März 2014} wurde abgestimmt.", .absolute("2014-03-21~/2014-03-31", "2014-03-21", "2014-03-31")),
        .init(
            "{d:Mitte Februar 2024} trat er zurück.", .absolute("2024-02-11~/2024-02-20~", "2024-02-11", "2024-02-20")),
        .init("{d:Ende Februar 2024} trat er zurück.", .absolute("2024-02-21~/2024-02-29", "2024-02-21", "2024-02-29")),
        .init("Im {d:Februar des Jahres 2023} trat er zurück.", .absolute("2023-02")),
        .init("Im {d:Sommer 2025} endet das Mandat.", .absolute("2025-22", "2025-06-01", "2025-09-23")),
        .init("Im {d:Winter 2014/15} froren viele.", .absolute("2014-24", "2014-12-01", "2015-03-20")),
        .init("Im {d:Winter 2014} froren viele.", .absolute("2014-24", "2013-12-01", "2015-03-20")),
        .init("{d:Seit 2014} herrscht dort Krieg.", .absolute("2014/..", "2014-01-01")),
        .init("{d:Seit Anfang April 2014} ruht die Arbeit.", .absolute("2014-04-01/..", "2014-04-01")),
        .init("{d:Vor 2014} gab es dort keine Truppen.", .absolute("../2014", nil, "2014-12-31")),
        .init("{d:Ab 1. Januar 2027} gelten neue Regeln.", .absolute("2027-01-01/..", "2027-01-01")),
        .init("Zu {d:Ostern 2015} schwiegen die Waffen.", .absolute("2015-04-05")),
        .init("{d:Karfreitag 2024} blieb es ruhig.", .absolute("2024-03-29")),
        .init("In den {d:1990er-Jahren} wuchs die Stadt.", .absolute("199X", "1990-01-01", "1999-12-31")),
        .init("{d:Ende der 1990er Jahre} wuchs die Stadt.", .absolute("1996~/1999", "1996-01-01", "1999-12-31")),
        .init(
            "Wurden {d1:2003} noch Waren verkauft, waren es {d2:2015} keine mehr.", .absolute("2003"), .absolute("2015")
        ),
        .init(
            "Er regierte {d1:1998}, {d2:1999} und {d3:2003}.", .absolute("1998"), .absolute("1999"), .absolute("2003")),
        .init("Die Aussagen vom {d:3. April 2025} gelten.", .absolute("2025-04-03")),
    ]
}
