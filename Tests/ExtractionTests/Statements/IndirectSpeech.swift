/// Speech in dependent clauses, bare clauses, the subjunctive and in gists.
enum IndirectSpeech {
    static let right: [StatementCase] = [
        .init(
            "{q:Die Brücke sei sicher}{f:, {c:sagte} {s:der Ingenieur Hugo Stein} am Dienstag}.",
            .init(.indirect, by: .person("Hugo Stein"))),
        .init(
            "{f:{s:Verkehrsminister Ivan Petrow} {c:sagte},} {q:dass der Tunnel im Mai öffne}.",
            .init(.indirect, by: .person("Ivan Petrow"))),
        .init("{f:{s:Die Opposition} {c:fragte},} {q:warum die Akten verschwunden sind}.", .init(.indirect)),
        .init("{f:{s:Der Verband} {c:kündigte an},} {q:gegen das Urteil zu klagen}.", .init(.indirect)),
        .init(
            "{f:{s:Die Richterin Lena Falk} {c:betonte},} {q:der Vertrag sei längst unterschrieben}.",
            .init(.indirect, by: .person("Lena Falk"))),
        .init(
            "{q:Die Ernte sei gut}{f:, {c:sagte} {s12:der Winzer Luc Martin}}. {q2:Er habe früh gelesen.}",
            .init(.indirect, by: .person("Luc Martin")), .init(.indirectFreeIndirect, by: .person("Luc Martin"))),
        .init(
            "{q:Der Bahnhof werde gesperrt}{f:, {c:teilte} {s12:die Feuerwehr} {c:mit}}. "
                + "{q2:Züge sollen umgeleitet werden.}",
            .init(.indirect), .init(.freeIndirect)),
        .init("{q:{s:Die Fraktion} forderte eine Sondersitzung.}", .init(.reported)),
        .init(
            "{f:{s:Die norwegische Regierung} {c:teilte mit},} {q:dass die Grenze offen bleibt}.",
            .init(.indirect, by: .state("NO"))),
        .init(
            "{f:{s:Der Trainer} {c:verneinte},} {q:dass ein Wechsel geplant ist}.", .init(.indirect)),
        .init(
            "{q:Die Verhandlungen seien unterbrochen}{f:, {c:hieß es} am Abend aus {s:Delegationskreisen}}.",
            .init(.indirect)),
        .init(
            "Am Abend folgte {f:{c:die Ankündigung} {s:des Konzerns},} {q:zwei Werke zu schließen}.",
            .init(.indirect)),
        .init(
            "{f:{s:Die Polizei} {c:geht davon aus},} {q:dass der Brand gelegt wurde}.", .init(.indirect)),
        .init(
            "{f:Von {s:den Behörden} {c:wurde bestätigt},} {q:dass der Staudamm hält}.", .init(.indirect)),
        .init(
            "{f:{s:Der Zoll} {c:hatte} im Januar {c:mitgeteilt},} {q:dass 40 Kisten fehlen}.", .init(.indirect)),
        .init(
            "{f:{s:Die Forscher} {c:weisen darauf hin},} {q:dass die Messungen ungenau sind}.", .init(.indirect)),
        .init(
            "{q:{s:Amnesty International} warf der Regierung Folter vor.}",
            .init(.reported, by: .organization("amnesty_international"))),
        .init(
            "{q:Die Wahl sei fair verlaufen}{f:, {c:urteilte} {s12:die Beobachterin Nina Koch}}. "
                + "{q2:Es habe keine Zwischenfälle gegeben. Alle Lokale hätten pünktlich geöffnet.} "
                + "Die Auszählung dauert bis Mittwoch.",
            .init(.indirect, by: .person("Nina Koch")), .init(.indirectFreeIndirect, by: .person("Nina Koch"))),
        .init(
            "{f:Gegenüber {a:dem Magazin} {c:räumte} {s:Vorstandschef Nils Graf} {c:ein},} {q:Fehler gemacht zu haben}.",
            .init(.indirect, by: .person("Nils Graf"))),
        .init(
            "{s:Der Präsident} reiste nach Quito und {f:{c:erklärte},} {q:das Abkommen sei fertig}.", .init(.indirect)),
        .init(
            "{f:{s:Umweltverbände} {c:äußerten die Sorge},} {q:dass die Moore austrocknen}.",
            .init(.indirect)),
        .init(
            "{f:{s:Er} {c:glaubt},} {q:dass die Inflation sinkt}.", .init(.indirect)),
        .init(
            "{q:Man müsse jetzt Ruhe bewahren}{f:, {c:mahnte} {s:die Kanzlerin Ada Winter}}.",
            .init(.indirect, by: .person("Ada Winter"))),
        .init(
            "{f:{c:Es heißt},} {q:der König sei krank}.", .init(.indirect)),
        .init(
            "{f:{s:Der Minister} {c:bestritt},} {q:Geld genommen zu haben}, und verließ den Saal.", .init(.indirect)),
        .init(
            "Die Gärtner haben protestiert, {f:da {s:sie} {c:befürchten},} {q:viele Beete könnten verschwinden}.",
            .init(.indirect)),
        .init(
            "{f:Am Montag {c:sagte} {s:der 81-jährige} in einem Gespräch,} {q:dass die Katze sofort weg gewesen sei}.",
            .init(.indirect)),
    ]

    static let wanted: [StatementCase] = [
        .init("{q:{s:Präsident Luis Ortega} schloss Neuwahlen aus.}", .init(.reported, by: .person("Luis Ortega"))),
        .init(
            "{f:{a:Den Anwohnern} {c:wurde geraten},} {q:die Fenster zu schließen}.", .init(.indirect)),
        .init(
            "{f:{s:Kenias Regierung} {c:forderte} {a:die Banken} {c:auf},} {q:die Zinsen zu senken}.",
            .init(.indirect, by: .state("KE"))),
        .init(
            "{q:Der Hafen bleibe geschlossen}{f:, {c:verlautete} aus {s:dem Ministerium}}.", .init(.indirect)),
    ]
}
