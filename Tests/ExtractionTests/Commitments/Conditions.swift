/// Positions that depend on something.
enum Conditions {
    static let right: [CommitmentCase] = [
        .init(
            "{a:Norwegen} will {k:Kriegsschiffe} entsenden, {if:falls ein Uno-Mandat vorliegt}.",
            .init(.state("NO"), "naval", .conditional, conditions: ["un_mandate"])),
        .init(
            "{if:Sobald ein Friedensabkommen unterzeichnet ist}, will {a:Kanada} {k:Ausbilder} schicken.",
            .init(.state("CA"), "training", .conditional, conditions: ["peace_agreement"])),
        .init(
            "{a:Marokko} macht seine {k:Teilnahme} von {if:einer Zustimmung des Parlaments} abhängig.",
            .init(.state("MA"), "participation", .conditional, conditions: ["parliamentary_approval"])),
        .init(
            "{if:Vorbehaltlich der Zustimmung des Bundestags} will {a:Deutschland} zwei {k:Fregatten} schicken.",
            .init(.state("DE"), "naval", .conditional, conditions: ["parliamentary_approval"])),
        .init(
            "{a:Thailands} {k:Beteiligung} hängt von {if:der Zustimmung des Parlaments} ab.",
            .init(.state("TH"), "participation", .conditional, conditions: ["parliamentary_approval"])),
        .init(
            "{a:Griechenland} beteiligt sich an der Mission, {if:wenn das Parlament zustimmt}.",
            .init(.state("GR"), "participation", .conditional, conditions: ["parliamentary_approval"])),
        .init(
            "{a:Indien} entsendet {k:Soldaten} {if:nur mit einem UN-Mandat}.",
            .init(.state("IN"), "troops", .conditional, conditions: ["un_mandate"])),
        .init(
            "{if:Ohne Rückendeckung der USA} will {a:Lettland} keine {k:Soldaten} schicken.",
            .init(.state("LV"), "troops", .conditional, conditions: ["us_backstop"])),
        .init(
            "{a:Malta} nimmt an der Mission nicht teil, {if:es sei denn, es gibt ein Mandat der Vereinten Nationen}.",
            .init(.state("MT"), "participation", .conditional, conditions: ["un_mandate"])),
        .init(
            "{if:Stimmt der Kongress zu}, liefern die {a:USA} {k:Raketen}.",
            .init(.state("US"), "weapons", .conditional, conditions: ["parliamentary_approval"])),
        .init(
            "{a:Belgien} will einen {k:Kredit} gewähren, {if:sofern die Banken haften}.",
            .init(.state("BE"), "funding", .conditional, conditions: ["other"])),
        .init(
            "{a:Spanien} schickt {k:Truppen}, aber {if:nur unter bestimmten Bedingungen}.",
            .init(.state("ES"), "troops", .conditional, conditions: ["unspecified"])),
        .init(
            "{a:Montenegro} will Polizisten und {k:Soldaten} entsenden, {if:solange der Waffenstillstand hält}.",
            .init(.state("ME"), "troops", .conditional, conditions: ["ceasefire"])),
        .init(
            "{a:Ghana} stellt 300 {k:Soldaten}, {if:vorausgesetzt, dass andere Länder mitmachen}.",
            .init(.state("GH"), "troops", .conditional, conditions: ["allied_participation"])),
        .init(
            "{a:Neuseeland} will {if:erst nach einem Waffenstillstand} {k:Soldaten} entsenden.",
            .init(.state("NZ"), "troops", .conditional, conditions: ["ceasefire"])),
        .init(
            "Voraussetzung für eine {k:Teilnahme} {a:Australiens} ist {if:ein Mandat der Vereinten Nationen}.",
            .init(.state("AU"), "participation", .conditional, conditions: ["un_mandate"])),
        .init(
            "{a:Slowenien} knüpft seine {k:Beteiligung} an {if:ein Mandat des Sicherheitsrats}.",
            .init(.state("SI"), "participation", .conditional, conditions: ["un_mandate"])),
        .init(
            "Die {k:Teilnahme} {a:Paraguays} steht unter dem Vorbehalt {if:einer Zustimmung des Parlaments}.",
            .init(.state("PY"), "participation", .conditional, conditions: ["parliamentary_approval"])),
    ]

    static let wanted: [CommitmentCase] = [
        .init(
            "{a:Peru} ist unter der Bedingung zu einer {k:Teilnahme} bereit, {if:dass ein Waffenstillstand gilt}.",
            .init(.state("PE"), "participation", .conditional, conditions: ["ceasefire"])),
        .init(
            "{a:Singapur} will nur dann {k:Soldaten} schicken, {if:wenn die Vereinten Nationen ein Mandat erteilen}.",
            .init(.state("SG"), "troops", .conditional, conditions: ["un_mandate"])),
        .init(
            "{a:Kroatien} macht nur mit, {if:wenn es einen Friedensvertrag gibt} und {if:der Sabor zustimmt}.",
            .init(
                .state("HR"), "participation", .conditional, conditions: ["peace_agreement", "parliamentary_approval"])),
    ]
}
