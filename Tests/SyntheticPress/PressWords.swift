/// A real state as articles name it.
package struct PressState: Sendable, Hashable {
    package let code: String
    package let name: String
    /// Without its ending: `norwegisch`.
    package let adjective: String
    package let capital: String
}

/// An office as articles name it.
package struct PressOffice: Sendable, Hashable {
    package let key: String
    package let title: String
    /// What stands before a surname alone: `Minister`.
    package let shortTitle: String
}

/// The words that invented articles are made of.
enum PressWords {
    static let states = [
        ("NO", "Norwegen", "norwegisch", "Oslo"), ("SE", "Schweden", "schwedisch", "Stockholm"),
        ("DK", "Dänemark", "dänisch", "Kopenhagen"), ("FI", "Finnland", "finnisch", "Helsinki"),
        ("EE", "Estland", "estnisch", "Tallinn"), ("LV", "Lettland", "lettisch", "Riga"),
        ("LT", "Litauen", "litauisch", "Vilnius"), ("PL", "Polen", "polnisch", "Warschau"),
        ("CZ", "Tschechien", "tschechisch", "Prag"), ("AT", "Österreich", "österreichisch", "Wien"),
        ("HU", "Ungarn", "ungarisch", "Budapest"), ("RO", "Rumänien", "rumänisch", "Bukarest"),
        ("BG", "Bulgarien", "bulgarisch", "Sofia"), ("GR", "Griechenland", "griechisch", "Athen"),
        ("IT", "Italien", "italienisch", "Rom"), ("ES", "Spanien", "spanisch", "Madrid"),
        ("PT", "Portugal", "portugiesisch", "Lissabon"), ("IE", "Irland", "irisch", "Dublin"),
        ("BE", "Belgien", "belgisch", "Brüssel"), ("CA", "Kanada", "kanadisch", "Ottawa"),
        ("JP", "Japan", "japanisch", "Tokio"), ("CL", "Chile", "chilenisch", "Santiago"),
        ("UA", "Ukraine", "ukrainisch", "Kyjiw"), ("RU", "Russland", "russisch", "Moskau"),
    ].map { PressState(code: $0.0, name: $0.1, adjective: $0.2, capital: $0.3) }

    static let offices = [
        PressOffice(key: "defence_minister", title: "Verteidigungsminister", shortTitle: "Minister"),
        PressOffice(key: "foreign_minister", title: "Außenminister", shortTitle: "Minister"),
        PressOffice(key: "president", title: "Präsident", shortTitle: "Präsident"),
        PressOffice(key: "prime_minister", title: "Ministerpräsident", shortTitle: "Regierungschef"),
    ]

    static let men = [
        "Jan", "Lars", "Tomas", "Henrik", "Pavel", "Marek", "Luca", "Andrej", "Niels", "Erik", "Jonas", "Viktor",
        "Stefan", "Milan", "Oskar", "Anton", "Peter", "Karl", "Daniel", "Simon",
    ]
    static let women = [
        "Anna", "Ingrid", "Maria", "Elena", "Karin", "Sofia", "Petra", "Julia", "Marta", "Helena", "Nina", "Eva",
    ]
    static let surnameHeads = [
        "Hol", "Brand", "Lind", "Vester", "Kal", "Mor", "Stein", "Grau", "Tor", "Wend", "Falk", "Rim", "Sel", "Ost",
        "Nor", "Dal", "Berg", "Kron", "Lam", "Ahl", "Bor", "Fen", "Gar", "Hag", "Jel", "Kor", "Lun", "Mal", "Nes",
    ]
    static let surnameTails = [
        "mer", "sen", "qvist", "hofer", "vik", "eck", "dorn", "stad", "lund", "ner", "gaard", "berg", "feld", "mann",
        "holm", "ström", "sund", "rup", "nes", "tal",
    ]

    static let placeHeads = [
        "Brel", "Hunt", "Kess", "Lorm", "Tass", "Wurm", "Grim", "Olt", "Pren", "Stav", "Dorn", "Fries", "Glan", "Hark",
        "Jor", "Krem", "Mer", "Nes", "Quer", "Rav", "Schorn", "Ulm", "Vol", "Zell", "Ard", "Bless", "Cors", "Elm",
    ]
    static let placeMiddles = ["", "en", "er", "ing", "ets", "al", "or", "is", "und", "el", "ach", "ik"]
    static let placeTails = [
        "nau", "bach", "hausen", "dorf", "stedt", "moor", "münde", "furt", "kirchen", "rode", "winkel", "see", "walde",
        "brück", "heim", "sand", "leben", "hagen", "wede", "garten",
    ]

    /// Real cities, in which meetings are held.
    static let cities = [
        "Antwerpen", "Barcelona", "Basel", "Bergen", "Bologna", "Breslau", "Brünn", "Charkiw", "Danzig", "Dresden",
        "Edinburgh", "Genf", "Glasgow", "Göteborg", "Graz", "Hamburg", "Istanbul", "Kaunas", "Krakau", "Linz", "Lyon",
        "Mailand", "Marseille", "München", "Neapel", "Odessa", "Osaka", "Palermo", "Porto", "Posen", "Rotterdam",
        "Salzburg", "Sevilla", "Straßburg", "Tartu", "Thessaloniki", "Turin", "Valencia", "Vancouver", "Zürich",
    ]

    static let goods = [
        "Zelte", "Generatoren", "Decken", "Lastwagen", "Minensuchgeräte", "Funkgeräte", "Drohnen", "Boote", "Betten",
        "Filter", "Schutzwesten", "Transformatoren", "Kräne", "Brückenteile", "Pumpen", "Feldküchen", "Busse",
        "Krankenwagen", "Container", "Batterien", "Helme", "Kabeltrommeln", "Radargeräte", "Bagger", "Heizöfen",
    ]
    static let receivers = [
        "Helfer", "Pioniere", "Grenzschützer", "Feuerwehren", "Fischer", "Flüchtlinge", "Bauern", "Ärzte", "Lehrer",
        "Soldaten", "Eisenbahner", "Anwohner", "Beobachter", "Lotsen", "Techniker", "Sanitäter", "Bürgermeister",
    ]
    static let qualities = [
        "schleppende", "geplante", "umstrittene", "gemeinsame", "neue", "teure", "verschobene", "dringende",
        "langsame", "vereinbarte", "befristete", "heikle", "versprochene", "nächtliche", "zweite", "frühe",
    ]
    static let works = [
        "Räumung der Minen", "Reparatur der Brücken", "Überwachung der Küste", "Ausbildung der Rekruten",
        "Versorgung der Städte", "Verlegung der Kabel", "Sicherung der Bahnstrecken", "Verteilung der Hilfe",
        "Kontrolle der Häfen", "Öffnung der Grenze", "Rückkehr der Familien", "Prüfung der Verträge",
        "Lieferung des Stroms", "Beobachtung der Waffenruhe", "Suche nach Vermissten", "Planung der Manöver",
    ]
    static let days = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]
    static let months = [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
        "Dezember",
    ]
    static let openings = [
        "Am Abend", "Nach der Sitzung", "Bei dem Treffen", "Vor Journalisten", "Am Rande der Beratungen", "Inzwischen",
        "Nach langen Gesprächen", "Zum Abschluss", "Am Morgen", "Überraschend", "Trotz der Kritik", "In der Nacht",
    ]
    /// What an outlet puts in the place of an agency's opening.
    static let otherOpenings = ["Inzwischen", "Überraschend", "Zuletzt", "Unterdessen", "Danach", "Nach der Sitzung"]
    static let attributions = [
        "hieß es in Kreisen der Delegation", "wie am Abend bekannt wurde", "teilten die Behörden mit",
        "wie aus dem Ministerium verlautete", "berichteten örtliche Medien",
    ]
    static let outlets = [
        "Abendblatt am Fluss", "Neue Küstenzeitung", "Der Bote", "Bergkurier", "Hafenecho", "Stadtanzeiger Nord",
        "Tagblatt Süd", "Landbote", "Morgenstern", "Die Warte", "Grenzpost", "Das Ufer",
    ]
    static let agencies = ["dpa", "dpa-AFX", "AFP", "Reuters"]
}
