/// Dates that depend on the article's own.
enum DatesOfArticle {
    static let right: [DateCase] = relative + units + distances + open

    private static let relative: [DateCase] = [
        .init("Die Gruppe kam {d:heute} zusammen.", on: "2025-04-10", .init("2025-04-10")),
        .init("{d:Heute} kam die Gruppe zusammen.", on: "2025-04-10", .init("2025-04-10")),
        .init("Die Gruppe kam {d:gestern} zusammen.", on: "2025-03-01", .init("2025-02-28")),
        .init("Die Gruppe kam {d:gestern} zusammen.", on: "2024-03-01", .init("2024-02-29")),
        .init("Die Gruppe kam {d:gestern} zusammen.", on: "2025-01-01", .init("2024-12-31")),
        .init("{d:Gestern Abend} brannte es.", on: "2025-04-10", .init("2025-04-09")),
        .init("{d:Morgen} wird gewählt.", on: "2024-12-31", .init("2025-01-01")),
        .init("{d:Übermorgen} wird gewählt.", on: "2024-02-28", .init("2024-03-01")),
        .init("Am {d:gestrigen Mittwoch} wurde gewählt.", on: "2025-04-10", .init("2025-04-09")),
        .init("Das gilt {d:bis heute}.", on: "2025-04-10", .init("../2025-04-10")),
        .init("Die Gruppe kam {d:heute} zusammen.", on: "2025-04", .init("2025-04")),
        .init(
            "Die Gruppe kam {d:gestern} zusammen.", on: "2025-04",
            .init("[2025-03-31..2025-04-29]", "2025-03-31", "2025-04-29")),
        .init("Die Gruppe kam {d:heute} zusammen.", .unknown()),
        .init("„Wir kommen {d:heute}“, sagte der Minister.", on: "2025-04-10", .unknown(.speech)),
    ]

    private static let units: [DateCase] = [
        .init("Im {d:vergangenen Jahr} sank der Absatz.", on: "2025-04-10", .init("2024")),
        .init("Im {d:vergangenen Jahr} sank der Absatz.", on: "2025-04", .init("2024")),
        .init("Im {d:Vorjahr} sank der Absatz.", on: "2016", .init("2015")),
        .init("Im {d:kommenden Jahr} sinkt der Absatz.", on: "2025-12-31", .init("2026")),
        .init("{d:Dieses Jahr} sinkt der Absatz.", on: "2025-12-31", .init("2025")),
        .init("{d:Heuer} sinkt der Absatz.", on: "2025-12-31", .init("2025")),
        .init("{d:Kommende Woche} wird gewählt.", on: "2025-04-10", .init("2025-04-14/2025-04-20")),
        .init("{d:Vergangene Woche} wurde gewählt.", on: "2025-04-13", .init("2025-03-31/2025-04-06")),
        .init("{d:Vergangene Woche} wurde gewählt.", on: "2025-04-14", .init("2025-04-07/2025-04-13")),
        .init("{d:Vergangene Woche} wurde gewählt.", on: "2025-01-01", .init("2024-12-23/2024-12-29")),
        .init(
            "{d:Kommende Woche} wird gewählt.", on: "2025-04",
            .init("[2025-04-07..2025-05-11]", "2025-04-07", "2025-05-11")),
        .init(
            "{d:Mitte der Woche} reist er ab.", on: "2025-04-07",
            .init("2025-04-08~/2025-04-10~", "2025-04-08", "2025-04-10")),
        .init(
            "{d:Ende letzten Monats} trat er zurück.", on: "2025-04-10",
            .init("2025-03-21~/2025-03-31", "2025-03-21", "2025-03-31")),
        .init(
            "{d:Ende letzten Monats} trat er zurück.", on: "2024-03",
            .init("2024-02-21~/2024-02-29", "2024-02-21", "2024-02-29")),
        .init(
            "{d:Ende des Jahres} tritt er zurück.", on: "2025-04-10",
            .init("2025-09~/2025-12", "2025-09-01", "2025-12-31")),
        .init("{d:Bis Jahresende} tritt er zurück.", on: "2025-04-10", .init("../2025-12", nil, "2025-12-31")),
        .init("Am {d:Wochenende} tagte die Partei.", on: "2025-04-10", .init("2025-04-05/2025-04-06")),
        .init("Am {d:Wochenende} tagt die Partei.", on: "2025-04-10", .init("2025-04-12/2025-04-13")),
        .init("Am {d:Wochenende} tagte die Partei.", on: "2025-04-12", .init("2025-04-12/2025-04-13")),
        .init("Im {d:nächsten Quartal} steigen die Preise.", on: "2025-11-30", .init("2026-01/2026-03")),
        .init("Im {d:Dezember vergangenen Jahres} sank der Absatz.", on: "2025-04-10", .init("2024-12")),
        .init("Am {d:3. März dieses Jahres} sank der Absatz.", on: "2025-04-10", .init("2025-03-03")),
        .init("Am {d:Mittwoch kommender Woche} tagt der Rat.", on: "2025-04-10", .init("2025-04-16")),
        .init("Am {d:Montag vergangener Woche} tagte der Rat.", on: "2025-04-13", .init("2025-03-31")),
        .init("In den {d:vergangenen zwei Jahren} sank der Absatz.", on: "2025-04-10", .init("2023-04-10~/2025-04-10")),
        .init(
            "In den {d:vergangenen Jahren} sank der Absatz.", on: "2025-04-10", .init("/2025-04-10", nil, "2025-04-10")),
        .init("Im {d:vergangenen Jahr} sank der Absatz.", .unknown()),
    ]

    private static let distances: [DateCase] = [
        .init(
            "{d:Vor zwei Wochen} trat er zurück.", on: "2025-04-10",
            .init("[2025-03-24..2025-03-30]", "2025-03-24", "2025-03-30")),
        .init("{d:Vor drei Tagen} trat er zurück.", on: "2025-03-01", .init("2025-02-26")),
        .init(
            "{d:Vor einem Jahr} trat er zurück.", on: "2025-04-10",
            .init("[2023-10..2024-10]", "2023-10-01", "2024-10-31")),
        .init(
            "{d:Vor rund drei Monaten} trat er zurück.", on: "2025-04-10",
            .init("[2024-12-10..2025-02-10]", "2024-12-10", "2025-02-10")),
        .init("{d:In drei Tagen} wird gewählt.", on: "2024-02-27", .init("2024-03-01")),
        .init("{d:Seit zwei Jahren} herrscht Krieg.", on: "2025-04-10", .init("[2022-10-01..]", "2022-10-01")),
        .init("{d:Vor zwei Wochen} trat er zurück.", .unknown()),
        .init(
            "{d:Vor einem halben Jahr} trat er zurück.", on: "2025-04-10",
            .init("[2024-07..2025-01]", "2024-07-01", "2025-01-31")),
        .init("{d:Vor einigen Wochen} trat er zurück.", on: "2025-04-10", .init("[..2025-04-10]", nil, "2025-04-10")),
        .init("{d:Seit Jahren} herrscht Krieg.", on: "2025-04-10", .init("[..2025-04-10]", nil, "2025-04-10")),
        .init(
            "{d:Vor mehr als zehn Jahren} trat er zurück.", on: "2025-04-10", .init("[..2016-04-30]", nil, "2016-04-30")
        ),
        .init("{d:Heute, Donnerstag}, tagt der Rat.", on: "2025-04-10", .init("2025-04-10")),
        .init(
            "{d:Heute, Donnerstag}, tagt der Rat.", on: "2025-04",
            .init("[2025-04-03,2025-04-10,2025-04-17,2025-04-24]", "2025-04-03", "2025-04-24")),
        .init("Im {d:nächsten Jahr} wurde er Kaiser.", on: "2025-04-10", .unknown(.context)),
        .init("{d:Ende des Jahres} trat er zurück.", on: "2025-04-10", .unknown(.context)),
        .init("Er trat {d:zwei Tage später} zurück.", on: "2025-04-10", .unknown(.context)),
        .init("Am {d:folgenden Tag} trat er zurück.", on: "2025-04-10", .unknown(.context)),
        .init("Im {d:selben Jahr} trat er zurück.", on: "2025-04-10", .unknown(.context)),
    ]

    private static let open: [DateCase] = [
        .init("Die Minister berieten am {d:Donnerstag}.", .unknown()),
        .init("Die Gruppe tagte {d:Ende März}.", .unknown()),
        .init("Die Gruppe tagte im {d:Sommer}.", .unknown()),
        .init("„Wir kommen am {d:Donnerstag}“, sagte der Minister.", on: "2025-04-10", .unknown(.speech)),
    ]
}
