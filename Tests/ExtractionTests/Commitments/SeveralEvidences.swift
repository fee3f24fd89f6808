/// Positions that an article states more than once.
enum SeveralEvidences {
    static let joined: [CommitmentCase] = [
        .init(
            "{e:{a:Japan} will {k:Minensucher} schicken.} Es regnet. {e:Tokio will Minensucher entsenden.}",
            .init(.state("JP"), "naval", .pledged)),
        .init(
            "{e:{a:Kanada} will {k:Soldaten} entsenden, {if:falls ein Uno-Mandat vorliegt}.} Es regnet. "
                + "{e:Kanada will Soldaten nur mit einem UN-Mandat entsenden.}",
            .init(.state("CA"), "troops", .conditional, conditions: ["un_mandate"])),
        .init(
            "{e:{a:Kanada} will {k:Soldaten} entsenden, {if:falls ein Uno-Mandat vorliegt}.} Es regnet. "
                + "{e:Kanada will {if:erst nach einem Waffenstillstand} Soldaten entsenden, falls ein Uno-Mandat vorliegt.}",
            .init(.state("CA"), "troops", .conditional, conditions: ["ceasefire", "un_mandate"])),
        .init(
            "{e:{a:Norwegen} will {k:Panzer} liefern.} Es regnet. "
                + "{e:Norwegen will {n:40 Panzer} an {for:Kiew} liefern.}",
            .init(.state("NO"), "weapons", .pledged, amount: "40", receiver: "UA")),
        .init(
            "{e:{a:Die meisten Länder} lehnen eine {k:Teilnahme} ab.} Es regnet. "
                + "{e:Die meisten Länder lehnen eine Beteiligung ab.}",
            .init(.group("Die meisten Länder", "most", of: "states"), "participation", .declined)),
        .init(
            "{e:Offenbar will {a:Tschechien} {k:Munition} liefern.} Es regnet. {e:Prag will Munition liefern.}",
            .init(.state("CZ"), "weapons", .pledged)),
        .init(
            "{e:{a:Estland} lehnt eine {k:Teilnahme} ab.} Es regnet. "
                + "{e:Estland lehnt eine Teilnahme ab, {why:weil es von Russland bedroht wird}.}",
            .init(.state("EE"), "participation", .declined, because: ["RU"])),
        .init(
            "{e:{a:Litauen} weigert sich, {k:die Grenze zu öffnen}.} Es regnet. "
                + "{e:Litauen weigert sich, die Grenze zu öffnen.}",
            .init(.state("LT"), "other", .declined)),
    ]

    static let apart: [CommitmentCase] = [
        // Another stance.
        .init(
            "{e1:{a1:Kanada} will {k1:Soldaten} entsenden.} "
                + "{e2:{a2:Kanada} will {k2:Soldaten} entsenden, {if2:falls ein Uno-Mandat vorliegt}.}",
            .init(.state("CA"), "troops", .pledged),
            .init(.state("CA"), "troops", .conditional, conditions: ["un_mandate"])),
        // Other conditions.
        .init(
            "{e1:{a1:Kanada} will {k1:Soldaten} entsenden, {if1:falls ein Uno-Mandat vorliegt}.} "
                + "{e2:{a2:Kanada} will {k2:Soldaten} entsenden, {if2:sobald ein Waffenstillstand gilt}.}",
            .init(.state("CA"), "troops", .conditional, conditions: ["un_mandate"]),
            .init(.state("CA"), "troops", .conditional, conditions: ["ceasefire"])),
        // Another amount, receiver, place.
        .init(
            "{e1:{a1:Peru} will {n1:40 {k1:Panzer}} liefern.} Es regnet. {e2:{a2:Peru} will {n2:60 {k2:Panzer}} liefern.}",
            .init(.state("PE"), "weapons", .pledged, amount: "40"),
            .init(.state("PE"), "weapons", .pledged, amount: "60")),
        .init(
            "{e1:{a1:Peru} will {k1:Panzer} an Kiew liefern.} Es regnet. {e2:{a2:Peru} will {k2:Panzer} an Chile liefern.}",
            .init(.state("PE"), "weapons", .pledged, receiver: "UA"),
            .init(.state("PE"), "weapons", .pledged, receiver: "CL")),
        .init(
            "{e1:{a1:Togo} will {k1:Soldaten} nach Mali schicken.} Es regnet. "
                + "{e2:{a2:Togo} will {k2:Soldaten} nach Haiti schicken.}",
            .init(.state("TG"), "troops", .pledged, place: "ML"),
            .init(.state("TG"), "troops", .pledged, place: "HT")),
        // Other words of what no concept fits.
        .init(
            "{e1:{a1:Litauen} weigert sich, {k1:die Grenze zu öffnen}.} "
                + "{e2:{a2:Litauen} weigert sich, {k2:Migranten zurückzunehmen}.}",
            .init(.state("LT"), "other", .declined), .init(.state("LT"), "other", .declined)),
        // On someone's word.
        .init(
            "{e1:{a1:Kanada} will {k1:Soldaten} entsenden.} "
                + "{e2:Nach Angaben von Verteidigungsminister Tom Arden will {a2:Kanada} {k2:Soldaten} entsenden.}",
            .init(.state("CA"), "troops", .pledged),
            .init(.state("CA"), "troops", .pledged, by: .person("Tom Arden"))),
        // Another group.
        .init(
            "{e1:{a1:Einige Länder} lehnen eine {k1:Teilnahme} ab.} {e2:{a2:Viele Länder} lehnen eine {k2:Teilnahme} ab.}",
            .init(.group("Einige Länder", "some", of: "states"), "participation", .declined),
            .init(.group("Viele Länder", "many", of: "states"), "participation", .declined)),
        // Doubted here and stated there.
        .init(
            "{e1:{a1:Japan} erwägt eine {k1:Teilnahme}.} "
                + "{e2:Eine {k2:Beteiligung} {a2:Japans} gilt als unwahrscheinlich.}",
            .init(.state("JP"), "participation", .considering),
            .init(.state("JP"), "participation", .considering, .unlikely)),
    ]
}
