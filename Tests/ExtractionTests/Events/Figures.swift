/// Numbers with what they count, and numbers that count nothing.
enum Figures {
    static let right: [FigureCase] = [
        .init("{n:Mehr als 30 Länder} schickten Hilfe.", "30.. more_than Länder"),
        .init("Es kamen {n:rund 200 Experten}.", "200 about Experten"),
        .init("{m:33 Delegationen} nahmen an dem Gipfel in Rom teil.", "33 Delegationen"),
        .init("Nicht alle der {m:33 Delegationen} auf dem Gipfel in Rom stimmten zu.", "33 Delegationen"),
        .init("Die EU bildete {n:über 73.000 Soldaten} aus.", "73000.. more_than Soldaten"),
        .init("Vertreter aus {m:30 Staaten} nahmen an dem Treffen in Bern teil.", "30 Staaten"),
        .init("Das Schiff brachte {n:500 Tonnen} Weizen.", "500 Tonnen"),
        .init("Das Beben tötete {n:mindestens 12 Menschen}.", "12.. at_least Menschen"),
        .init("Chile nahm {n:zwischen 10 und 20 Flüchtlinge} auf.", "10..20 between Flüchtlinge"),
        .init("Peru hat {n:zwei Fregatten}.", "2 Fregatten"),
        .init("In Togo leben {n:knapp 9 Millionen Menschen}.", "..9000000 below Menschen"),
        .init("Japan baut {n:bis zu 40 Schiffe}.", "..40 at_most Schiffe"),
        .init("{m:20 Minister} kamen am Montag in Rom zusammen.", "20 Minister"),
        .init("Der Gipfel mit {m:50 Staaten} in Rom endete.", "50 Staaten"),
        .init("Das Treffen in Bern endete. Die {m:40 Teilnehmer} reisten ab.", "40 Teilnehmer"),
        .init("{n:40 Prozent} der Haushalte haben Strom.", "40 Prozent"),
        .init("Die Polizei nahm {n:weniger als 300 Personen} fest.", "..300 less_than Personen"),
        .init("{n:Hunderttausend Menschen} flohen.", "100000 Menschen"),
        .init("Fünf der {n:sechs Schiffe} sanken.", "6 Schiffe"),
        .init("Estland schickte {n:etwa 60 Soldaten} und {n:drei Ärzte}.", "60 about Soldaten", "3 Ärzte"),
    ]

    static let none: [FigureCase] = [
        "Der Mann ist 33 Jahre alt.", "Das war am 30. März.", "Sie gewannen mit 3:1.", "Er lief um 12 Uhr los.",
        "Der 48-Jährige schwieg.", "Die 48-jährige Frau schwieg.", "Das war 2014.", "Im Jahr 2014 regnete es.",
        "Die Aktie kostet 20 Euro.", "Die Partei kam auf 40 Prozent.", "Artikel 12 Absatz 3 gilt.",
        "Das Flugzeug war eine Boeing 737.", "Er wurde auf Platz 3 gewählt.", "Rufen Sie 0800 1234 an.",
        "Nach 20 Minuten fiel das Tor.", "Sie kam zum 5. Mal.", "Er schoss 20 Tore.", "Es waren 30 Grad.",
        "1. Der Plan gilt.", "Sie war dreimal in Rom.", "Es gab keine 40 Soldaten.", "Zwei Drittel stimmten zu.",
        "Das dauerte drei Wochen.", "Mehrere 100 Menschen kamen.", "Der Kurs stieg um 2,5 Prozent.",
        "Der Politiker (33) schwieg.", "Beide Staaten schwiegen.", "Er holte 12 Rebounds.",
        "Ein Soldat starb.", "Am 10. April 2025 endete es.",
    ].map { FigureCase($0) }
}
