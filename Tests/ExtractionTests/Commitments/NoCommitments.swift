/// Texts that look like positions of states and are none.
enum NoCommitments {
    static let right: [CommitmentCase] = [
        .init("Wird Dänemark Soldaten schicken?"),
        .init("Wenn Norwegen Soldaten schickt, reagiert Russland."),
        .init("Der Journalist Max Winter lehnt Waffenlieferungen ab."),
        .init("Die Grünen fordern Waffenlieferungen."),
        .init("Soldaten aus Nepal räumten die Straße."),
        .init("Die Fregatte „Norwegen“ lief in Kiel ein."),
        .init("Die Bürger Frankreichs spendeten Geld."),
        .init("Deutsche Firmen liefern Munition."),
        .init("Hätte Spanien Truppen geschickt, wäre die Stadt nicht gefallen."),
        .init("Norwegen schlug die Schweiz im Finale mit drei zu eins."),
        .init("Der Streit über Sanktionen der Schweiz gegen Belarus dauert an."),
        .init("Die von Kanada gelieferten Panzer stehen in Riga."),
        .init("Ein Sprecher der Hilfsorganisation forderte mehr Geld."),
        .init("Der Waffenstillstand in Libyen hält."),
        .init("Die Zeitung „Polen heute“ fordert Sanktionen gegen Belarus."),
        .init("Die Abgeordnete Vera Sand forderte Sanktionen gegen den Iran."),
        .init("Die USA und China stritten über Zölle."),
        .init("Frankreich, das 2013 Truppen nach Mali geschickt hatte, feiert heute seinen Nationalfeiertag."),
        .init("Russische Soldaten verließen am Morgen die Kaserne."),
        .init("In Genf trafen sich Vertreter von Kuba und Chile zu Gesprächen über humanitäre Hilfe."),
        .init("Die finnische Sängerin Aino Salo spendete Geld für die Opfer."),
        .init("Die kanadische Zentralbank senkte den Leitzins."),
        .init("Ungarns früherer Ministerpräsident Pal Kertesz lehnt Sanktionen ab."),
    ]

    static let wanted: [CommitmentCase] = []
}
