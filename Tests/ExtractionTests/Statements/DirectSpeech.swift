/// Speech between quotation marks.
enum DirectSpeech {
    static let right: [StatementCase] = [
        .init(
            "{q:„Der Pegel sinkt seit gestern Abend“}{f:, {c:sagte} {s:Umweltministerin Karin Holm} am Montag}.",
            .init(.direct, by: .person("Karin Holm"))),
        .init(
            "{q:»Das Gesetz ist ein Rückschritt«}{f:, {c:kritisierte} {s:die Anwältin Lea Brandt}}.",
            .init(.direct, by: .person("Lea Brandt"))),
        .init(
            "{q:«Wir brauchen mehr Schnee»}{f:, {c:meinte} {s:Skitrainer Urs Amstad}}.",
            .init(.direct, by: .person("Urs Amstad"))),
        .init(
            "{q:\"Die Wahllokale bleiben bis 20 Uhr offen\"}{f:, {c:versprach} {s:Wahlleiter Tomas Vega}}.",
            .init(.direct, by: .person("Tomas Vega"))),
        .init(
            "{q:„Die Preise fallen nicht\"}{f:, {c:warnte} {s:die Ökonomin Ida Berg} am Montag}.",
            .init(.direct, by: .person("Ida Berg"))),
        .init(
            "{q:„Die Ernte ist verloren“}{f:, {c:klagte} {s:Bauernpräsident Erik Dahl}}. "
                + "{q:„Ohne Hilfe geben viele Höfe auf.“}",
            .init(.direct, by: .person("Erik Dahl"))),
        .init(
            "Außenministerin Ana Sousa traf am Montag in Lissabon ein. {q:„Wir suchen das Gespräch“}"
                + "{f:, {c:sagte} {s:sie}}.",
            .init(.direct, by: .person("Ana Sousa"))),
        .init(
            "Der Klimaforscher Peter Nansen stellte den Bericht vor. {f:{s:Nansen} {c:sagte}:} "
                + "{q:„Das Eis schmilzt schneller.“}",
            .init(.direct, by: .person("Peter Nansen"))),
        .init(
            "{q:„Das Lager ist überfüllt“}{f:, {c:so} {s:UNHCR-Sprecher Omar Haddad}}.",
            .init(.direct, by: .person("Omar Haddad"))),
        .init(
            "{q:„Wer soll das bezahlen?“}{f:, {c:fragte} {s:die Abgeordnete Ines Moor}}.",
            .init(.direct, by: .person("Ines Moor"))),
        .init(
            "{q:„Ich trete nicht an“}{f:, {c:sagte} {s:Ministerpräsident Lars Wold} {a:dem Sender Radio Nord}}.",
            .init(.direct, by: .person("Lars Wold"))),
        .init(
            "{f:{s:Die Trainerin Olga Brandt} {c:sagte}:} {q:„Wir warten erst einmal ab.}\n\nSpäter regnete es.",
            .init(.direct, by: .person("Olga Brandt"))),
        .init(
            "{q:„Das Urteil ist ein Sieg für die Pressefreiheit!“}{f:, {c:schrieb} {s:Reporterin Amina Yusuf}}.",
            .init(.direct, by: .person("Amina Yusuf"), medium: .writing)),
        .init(
            "{f:{s:Der Fraktionschef der Grünen, Jan Petersen}, {c:erklärte}:} "
                + "{q:„Wir stimmen dem Haushalt nicht zu.“}",
            .init(.direct, by: .person("Jan Petersen"))),
        .init(
            "{q:„Die Strecke bleibt gesperrt“}{f:, {c:teilte} {s:Bahnsprecherin Nora Wild} {c:mit},} "
                + "{q:„bis der Hang gesichert ist.“}",
            .init(.direct, by: .person("Nora Wild"))),
        .init(
            "{q:„Die Anlage läuft stabil“}{f:, {c:hieß es} in {s:einer Mitteilung des Betreibers}}.",
            .init(.direct)),
        .init(
            "{f:{s:Der Richter Paul Adler} {c:nannte} das Urteil} {q:„einen Meilenstein“}.",
            .init(.direct, by: .person("Paul Adler"))),
        .init(
            "{f:{s:Ministerin Helga Strand} {c:twitterte}:} {q:\"Die Fähre fährt wieder.\"}",
            .init(.direct, by: .person("Helga Strand"), medium: .writing)),
        .init(
            "Zwei Tage dauerte die Suche. {q:„Wir haben jeden Stein umgedreht“}{f:, {c:berichtet} "
                + "{s1:Bergretter Anton Huber}}. Dann kam der Schnee.",
            .init(.direct, by: .person("Anton Huber"))),
        .init(
            "{q:„Das ist Unsinn“}{f:, {c:erwiderte} {s:der Beschuldigte}}.", .init(.direct)),
        .init(
            "{f:{s:Die Vorsitzende des Gerichts} {c:fragte} {a:den Zeugen}:} {q:„Haben Sie das Auto gesehen?“}",
            .init(.direct)),
        .init(
            "Der Streik geht in die dritte Woche.\n\n{q:\"Wir haben keine andere Wahl.\"}\n\n{s:Birgit Sommer}\n\n"
                + "Gewerkschafterin\n\nAm Freitag wird weiter verhandelt.",
            .init(.direct, by: .person("Birgit Sommer"))),
        .init(
            "{q:„Wir haben {q2:‚keinen Cent‘} bekommen“}{f:, {c:beschwerte sich} {s:Bürgermeister Emil Roth}}.",
            .init(.direct, by: .person("Emil Roth"))),
        .init(
            "Die Fähre liegt seit Montag fest.\n\n{q:\"Niemand sagt uns etwas.\"}\n\n{s:Ingrid Solberg}\n\n"
                + "Passagierin\n\nHeute soll ein Schlepper kommen.",
            .init(.direct, by: .person("Ingrid Solberg"))),
        .init(
            "{f:{s:Der Ökonom Felix Brandt} {c:sagte} {a:der Zeitung „Kurier“}:} {q:„Die Zölle schaden allen.“}",
            .init(.direct, by: .person("Felix Brandt"))),
        .init(
            "{q:„Wir kommen“}{f:, {c:rief} {s:die Sanitäterin Jana Bloch}}.", .init(.direct, by: .person("Jana Bloch"))),
        .init(
            "{q:„Der Vertrag gilt.}\n\n{q2:„Daran ändert niemand etwas.“} {f2:Das {c2:sagte} "
                + "{s2:Außenminister Ole Nygaard}}.",
            .init(.direct), .init(.direct, by: .person("Ole Nygaard"))),
    ]

    static let wanted: [StatementCase] = [
        .init(
            "{q:„{f2:{s2:Er} {c2:sagte} {a2:mir}:} {q2:‚Geh nicht‘}, und ich blieb“}{f:, {c:erzählte} "
                + "{s:die Zeugin Maria Lund}}.",
            .init(.direct, by: .person("Maria Lund")), .init(.direct)),
        .init(
            "{f:{s:Finanzminister Marek Nowak} {c:sprach} {c:von}} {q:„schmerzhaften, aber nötigen“} {f:Kürzungen}.",
            .init(.direct, by: .person("Marek Nowak"))),
        .init(
            "{f:{c:Laut} {s:Studienleiterin Mira Novak}} {q:„gibt es dafür keinen Beleg“}.",
            .init(.direct, by: .person("Mira Novak"))),
        .init(
            "{f:In einem Brief an {a:die Belegschaft} {c:schrieb} {s:Konzernchefin Sarah Klein}:} "
                + "{q:„Wir sichern jeden Arbeitsplatz.“}",
            .init(.direct, by: .person("Sarah Klein"), medium: .writing)),
    ]
}
