/// Speech whose source a preposition or an aside names.
enum SourcePhrases {
    static let right: [StatementCase] = [
        .init("{f:{c:Laut} {s:Polizei}} {q:wurden drei Menschen verletzt}.", .init(.indirect)),
        .init(
            "{f:{s:Dem Bericht} {c:zufolge}} {q:stieg der Ausstoß um zwei Prozent}.",
            .init(.indirect)),
        .init(
            "{q:Entscheidend sei}{f:, {c:so} {s:die Forscherin Eva Lindt},} {q:der Schutz der Moore}.",
            .init(.indirect, by: .person("Eva Lindt"))),
        .init("{q:Das Beben war} {f:{c:laut} {s:Erdbebenwarte}} {q:bis Athen zu spüren}.", .init(.indirect)),
        .init(
            "{f:{s:Gewerkschaftschefin Ruth Kern} {c:zufolge}} {q:fehlen 3000 Pflegekräfte}.",
            .init(.indirect, by: .person("Ruth Kern"))),
        .init("{q:Drei Menschen wurden} {f:{c:nach} {s:Angaben der Polizei}} {q:verletzt}.", .init(.indirect)),
        .init(
            "{f:{c:Wie} {s:das Statistikamt} am Freitag {c:mitteilte},} {q:sank die Arbeitslosigkeit auf vier Prozent}.",
            .init(.indirect)),
        .init("{q:Der Airbus musste umkehren}{f:, {c:wie} {s:die Airline} {c:bestätigte}}.", .init(.indirect)),
        .init(
            "{f:{c:Nach} {s:Darstellung des Kremls}} {q:handelte es sich um einen Unfall}.",
            .init(.indirect, by: .state("RU"))),
        .init("{f:{s:Medienberichten} {c:zufolge}} {q:plant der Verein einen Neubau}.", .init(.indirect)),
        .init(
            "{q:Der Kurs dürfte} {f:{c:nach} {s:Einschätzung von Analysten}} {q:weiter fallen}.", .init(.indirect)),
        .init(
            "{q:Der Verdächtige ist}{f:, {c:wie} {s:die Staatsanwaltschaft} {c:erklärte},} {q:auf der Flucht}.",
            .init(.indirect)),
        .init(
            "{f:{c:Aus} {s:Sicht der Ökologin Vera Moos}} {q:kommt das Verbot zu spät}.",
            .init(.indirect, by: .person("Vera Moos"))),
        .init("{f:{c:{s:Demnach}}} {q:sank der Umsatz um ein Fünftel}.", .init(.indirect)),
    ]

    static let wanted: [StatementCase] = []
}
