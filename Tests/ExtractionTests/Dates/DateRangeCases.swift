/// Stretches of time with a beginning and an end.
enum DateRangeCases {
    static let right: [DateCase] = [
        .init("{d:Zwischen Montag und Mittwoch} tagte der Rat.", on: "2025-04-10", .init("2025-04-07/2025-04-09")),
        .init("{d:Von Montag bis Mittwoch} tagte der Rat.", on: "2025-04-10", .init("2025-04-07/2025-04-09")),
        .init("{d:Von Freitag bis Sonntag} tagt der Rat.", on: "2025-04-10", .init("2025-04-11/2025-04-13")),
        .init(
            "{d:Zwischen Montag und Mittwoch} tagte der Rat.", on: "2025-04",
            .init("[2025-03-24..2025-04-30]", "2025-03-24", "2025-04-30")),
        .init("{d:Zwischen Montag und Mittwoch} tagte der Rat.", .unknown()),
        .init("Er regierte {d:2001 bis 2005}.", .absolute("2001/2005")),
        .init("Er regierte {d:von 2001 bis 2005}.", .absolute("2001/2005")),
        .init("Er regierte {d:zwischen 2001 und 2005}.", .absolute("2001/2005")),
        .init("In den {d:Jahren 2001 bis 2005} regierte er.", .absolute("2001/2005")),
        .init("Im Schuljahr {d:2014/15} gab es Proteste.", .absolute("2014/2015")),
        .init("{d:Vom 24. bis 26. Februar 2022} tagte der Rat.", .absolute("2022-02-24/2022-02-26")),
        .init("{d:Vom 24. Februar bis 3. März 2022} tagte der Rat.", .absolute("2022-02-24/2022-03-03")),
        .init("{d:Vom 30. Dezember bis 2. Jänner 2022} tagte der Rat.", .absolute("2021-12-30/2022-01-02")),
        .init("Am {d:24./25. Februar 2022} tagte der Rat.", .absolute("2022-02-24/2022-02-25")),
        .init("Am {d:24. und 25. Februar 2022} tagte der Rat.", .absolute("2022-02-24/2022-02-25")),
        .init("{d:Von März bis Mai 2014} ruhte die Arbeit.", .absolute("2014-03/2014-05")),
        .init("{d:Von November bis Februar 2014} ruhte die Arbeit.", .absolute("2013-11/2014-02")),
        .init("{d:Von Jänner bis März} ruhte die Arbeit.", on: "2025-04-10", .init("2025-01/2025-03")),
    ]
}
