/// States under their names, adjectives, demonyms, seats of government and in compounds.
enum StatesNamed {
    static let right: [PersonCase] = [
        .init("{GB:Britische} Schiffe begleiteten den Konvoi aus {GB:Großbritannien}.", states: ["GB"]),
        .init(
            "Die {NO:Norweger} stimmen im Herbst ab, die {SE:Schwedinnen} und {SE:Schweden} im Winter.",
            states: ["NO", "SE"]),
        .init("{US:Washington} und {TR:Ankara} reden wieder miteinander.", states: ["US", "TR"]),
        .init("Die {FR:Frankreich}-Reise fiel aus.", states: ["FR"]),
        .init("In der {CD:Demokratischen Republik Kongo} breitet sich das Virus aus.", states: ["CD"]),
        .init("{KR:Südkoreas} Export stieg, {CN:Chinas} Import sank.", states: ["KR", "CN"]),
        .init(
            "Die Lage in {GM:Gambia}, {GQ:Äquatorialguinea} und {LK:Sri Lanka} ist ruhig.", states: ["GM", "GQ", "LK"]),
        .init("{p:Israel Katzmann} spielt Cello.", .init("Israel Katzmann")),
        .init("{p:Michael Jordan} warf die meisten Körbe.", .init("Michael Jordan")),
        .init("Die Brücke über den Rhein ist gesperrt."),
        .init("Die {AE:Vereinigten Arabischen Emirate} fördern mehr Öl.", states: ["AE"]),
    ]

    static let wanted: [PersonCase] = []
}
