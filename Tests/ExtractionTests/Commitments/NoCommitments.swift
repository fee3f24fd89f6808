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
        .init("Der Roman erzählt von Soldaten, die Finnland im Winterkrieg verteidigten."),
        .init("Ist Schweden bereit, Panzer zu liefern?"),
        .init("Kanada schickt Kälte: Im Norden der USA fiel Schnee."),
        .init("Der chilenische Klub will zwei Spieler nach Spanien schicken."),
        .init("Italiens Fußballer gewannen mit zwei Toren."),
        .init("Die Gewerkschaft fordert von Frankreich mehr Geld für Lehrer."),
        .init("Japans Kaiser besuchte eine Schule in Osaka."),
        .init("Falls Ungarn Sanktionen blockiert, beraten die Minister erneut."),
        .init("Ein Konzern aus Österreich lieferte Dämmstoffe nach Bern."),
        .init("Ob Belgien Soldaten schickt, wollte der Sprecher nicht sagen."),
    ]

    static let wanted: [CommitmentCase] = [
        .init("Die Soldaten Ugandas feierten das Ende der Mission."),
        .init("Warum Malaysia keine Hilfsgüter schickt, ist unklar."),
        .init("Das Spiel zwischen Kanada und Panama endet ohne Sanktionen."),
    ]
}
