/// Weekdays, months and days of a year that a tense sends back or ahead.
enum DatesByTense {
    static let right: [DateCase] = [
        .init("Die Minister berieten am {d:Donnerstag}.", on: "2025-04-10", .init("2025-04-10")),
        .init("Die Minister berieten am {d:Donnerstag}.", on: "2025-04-11", .init("2025-04-10")),
        .init("Die Minister berieten am {d:Freitag}.", on: "2025-04-10", .init("2025-04-04")),
        .init("Am {d:Freitag} treffen sich die Minister.", on: "2025-04-10", .init("2025-04-11")),
        .init("Am {d:Donnerstag} treffen sich die Minister.", on: "2025-04-10", .init("2025-04-10")),
        .init("Am {d:Mittwoch} treffen sich die Minister.", on: "2025-04-10", .init("2025-04-16")),
        .init("Der Minister will am {d:Montag} reisen.", on: "2025-12-30", .init("2026-01-05")),
        .init("Der Minister wird am {d:Montag} reisen.", on: "2025-12-30", .init("2026-01-05")),
        .init("Der Minister ist am {d:Montag} abgereist.", on: "2025-12-30", .init("2025-12-29")),
        .init("Der Minister hat am {d:Montag} gesprochen.", on: "2025-12-30", .init("2025-12-29")),
        .init("Der Minister wurde am {d:Montag} gewählt.", on: "2025-12-30", .init("2025-12-29")),
        .init("Der Minister soll am {d:Montag} gesprochen haben.", on: "2025-12-30", .init("2025-12-29")),
        .init("Ein Treffen ist für {d:Freitag} geplant.", on: "2025-04-10", .init("2025-04-11")),
        .init("Am {d:vergangenen Donnerstag} berieten die Minister.", on: "2025-04-10", .init("2025-04-03")),
        .init("Am {d:kommenden Donnerstag} beraten die Minister.", on: "2025-04-10", .init("2025-04-17")),
        .init(
            "Am {d:nächsten Freitag} beraten die Minister.", on: "2025-04-10",
            .init("[2025-04-11,2025-04-18]", "2025-04-11", "2025-04-18")),
        .init(
            "Am {d:letzten Freitag} berieten die Minister.", on: "2025-04-10",
            .init("[2025-03-28,2025-04-04]", "2025-03-28", "2025-04-04")),
        .init("An {d:diesem Donnerstag} kommen Minister zusammen.", on: "2025-04-10", .init("2025-04-10")),
        .init(
            "Treffen am {d:Freitag}", on: "2025-04-10", .init("[2025-04-04,2025-04-11]", "2025-04-04", "2025-04-11")),
        .init(
            "Die Minister wollten am {d:Freitag} beraten.", on: "2025-04-10",
            .init("[2025-04-04,2025-04-11]", "2025-04-04", "2025-04-11")),
        .init(
            "Die Minister berieten am {d:Donnerstag}.", on: "2025-04",
            .init(
                "[2025-03-27,2025-04-03,2025-04-10,2025-04-17,2025-04-24]", "2025-03-27", "2025-04-24")),
        .init(
            "Am {d:Donnerstag} treffen sich die Minister.", on: "2025-04",
            .init(
                "[2025-04-03,2025-04-10,2025-04-17,2025-04-24,2025-05-01]", "2025-04-03", "2025-05-01")),
        .init(
            "Die Minister berieten am {d:Donnerstag}.", on: "2025",
            .init("[2024-12-26..2025-12-25]", "2024-12-26", "2025-12-25")),
        .init("Das am {d:Freitag} veröffentlichte Papier ist lang.", on: "2025-04-10", .init("2025-04-04")),
        .init("In der {d:Nacht auf Mittwoch} fielen Schüsse.", on: "2025-04-10", .init("2025-04-08/2025-04-09")),
        .init("In der {d:Nacht zum Mittwoch} fielen Schüsse.", on: "2025-04-10", .init("2025-04-08/2025-04-09")),
        .init("{d:Donnerstagabend} brannte es.", on: "2025-04-11", .init("2025-04-10")),
        .init("{d:Donnerstag früh} brannte es.", on: "2025-04-11", .init("2025-04-10")),
        .init(
            "Die Gruppe tagte {d:Ende März}.", on: "2025-04",
            .init("2025-03-21~/2025-03-31", "2025-03-21", "2025-03-31")),
        .init(
            "Die Gruppe hatte zuletzt {d:Ende März} getagt.", on: "2025-04-10",
            .init("2025-03-21~/2025-03-31", "2025-03-21", "2025-03-31")),
        .init("Im {d:März} tagte die Gruppe.", on: "2025-04", .init("2025-03")),
        .init("Im {d:Mai} tagt die Gruppe.", on: "2025-04", .init("2025-05")),
        .init("Im {d:Mai} tagte die Gruppe.", on: "2025-04", .init("2024-05")),
        .init("Im {d:April} tagte die Gruppe.", on: "2025-04-10", .init("2025-04")),
        .init("{d:Seit Anfang April} ruht die Arbeit.", on: "2025-04-10", .init("2025-04-01/..", "2025-04-01")),
        .init("Am {d:24. Februar} griff Russland an.", on: "2025-04-10", .init("2025-02-24")),
        .init("Am {d:24. Februar} wird gefeiert.", on: "2025-04-10", .init("2026-02-24")),
        .init("Am {d:24.2.} wird gefeiert.", on: "2025-04-10", .init("2026-02-24")),
        .init("Am {d:Montag, 24. Februar}, wurde gefeiert.", on: "2025-04-10", .init("2025-02-24")),
        .init("Am {d:29. Februar} wurde gefeiert.", on: "2024-03-10", .init("2024-02-29")),
        .init("Im {d:vergangenen Sommer} brannte es.", on: "2025-04-10", .init("2024-22", "2024-06-01", "2024-09-23")),
        .init("Im {d:Herbst} brannte es.", on: "2025-04-10", .init("2024-23", "2024-09-01", "2024-12-22")),
        .init("{d:Vor Weihnachten} wird niemand abgezogen.", on: "2025-04-10", .init("../2025-12-25")),
        .init("Die Frist gilt {d:bis Freitag}.", on: "2025-04-10", .init("../2025-04-11")),
        .init(
            "Am {d1:Montag} und {d2:Dienstag} berieten die Minister.", on: "2025-04-10", .init("2025-04-07"),
            .init("2025-04-08")),
        .init(
            "Er sagte, die Minister kämen am {d:Freitag}.", on: "2025-04-10",
            .init("[2025-04-04,2025-04-11]", "2025-04-04", "2025-04-11")),
        .init("Am Nachmittag des {d:Montag} kam es zum Streit.", on: "2025-04-10", .init("2025-04-07")),
        .init(
            "Die Schau hat noch {d:bis zum 15. März} geöffnet.", on: "2009-03-09",
            .init("[..2009-03-15]", nil, "2009-03-15")),
        .init("Das Gerät soll {d:ab September} geliefert werden.", on: "2013-06-08", .init("2013-09/..")),
        .init("Das Urteil soll {d:bis spätestens Freitag} fallen.", on: "2025-04-10", .init("../2025-04-11")),
        .init(
            "Das Urteil vom {d:2. Juli} ist rechtskräftig.", on: "2016-01-28",
            .init("[2015-07-02,2016-07-02]", "2015-07-02", "2016-07-02")),
        .init(
            "{d:7. März}: Das Finale beginnt.", on: "2015-05-24",
            .init("[2015-03-07,2016-03-07]", "2015-03-07", "2016-03-07")),
        .init("Er sagte, er werde am {d:Freitag} kommen.", on: "2025-04-10", .init("2025-04-11")),
    ]
}
