/// Texts that look like speech and are none.
enum NoStatements {
    static let right: [StatementCase] = [
        .init("Der Film „Die Stille nach dem Regen“ gewann in Cannes den Hauptpreis."),
        .init("Die Zeitung „Der Morgen“ erscheint künftig nur noch online."),
        .init("Die „Seestern“ lief am Abend in den Hafen von Piräus ein."),
        .init("Das Wetter war laut und stürmisch am Tag der Wahl."),
        .init("Die Musik im Saal war so laut, dass niemand schlief."),
        .init("Er lief so schnell, wie er konnte."),
        .init("Die Gäste kamen, aßen und gingen."),
        .init("Nach dem Spiel feierten die Fans in der Innenstadt."),
        .init("Der Minister, der gestern zurücktrat, war seit 2019 im Amt."),
        .init("Wenn die Ministerin das sagt, fällt der Kurs."),
        .init("Warum sagt niemand etwas?"),
        .init("Die Regierung sagte den Gipfel ab."),
        .init("Das Gemälde stellte sich als Fälschung heraus."),
        .init("Im Finale schlug Norwegen die Schweiz mit drei zu eins."),
        .init("Der Preis hängt vom Wetter ab, weil die Ernte draußen steht."),
        .init("Das wäre schön."),
        .init("Das Motto „Kein Kind bleibt zurück“ hängt über dem Eingang der Schule."),
        .init("Niemand sagte, dass es leicht werden würde."),
        .init("Die Sängerin veröffentlichte das Album „Nordlicht“ im März."),
        .init("Der Richter sprach den Angeklagten frei."),
        .init("Das Gesetz besagt nichts über Drohnen und Roboter in Parks."),
        .init("Nach der Sitzung gab es Kaffee, wie jeden Dienstag."),
        .init("Die Lawine riss drei Hütten mit, die im Sommer gebaut worden waren."),
        .init("Der Zug nach Oslo hält auch in Göteborg, weil dort viele umsteigen."),
        .init("Ein „Held“ wollte er nie sein."),
        .init("Wer das Rätsel löst, bekommt einen Preis."),
        .init("Ob die Brücke hält, ist offen."),
        .init("Sie müsse"),
        .init("Der Bericht umfasst 300 Seiten und viele Karten."),
        .init("Das Kind nannte den Hund Bello."),
        .init("Sie meldete sich zum Dienst und zog die Stiefel an."),
    ]

    static let wanted: [StatementCase] = []
}
