/// Positions of every stance and certainty.
enum Stances {
    static let right: [CommitmentCase] = [
        .init(
            "{a:Dänemark} will 150 {k:Soldaten} in den Kosovo schicken.",
            .init(.state("DK"), "troops", .pledged)),
        .init(
            "{a:Kanada} sagte 200 Millionen Dollar für den Wiederaufbau zu.",
            .init(.state("CA"), "funding", .pledged)),
        .init(
            "{a:Japan} prüft, {k:Minensucher} in das Rote Meer zu entsenden.",
            .init(.state("JP"), "naval", .considering)),
        .init(
            "{a:Österreich} zögert mit {k:Waffenlieferungen}.", .init(.state("AT"), "weapons", .undecided)),
        .init(
            "{a:Irland} lehnt es ab, {k:Panzer} zu liefern.", .init(.state("IE"), "weapons", .declined)),
        .init(
            "{a:Mexiko} weigert sich, {k:Truppen} an die Grenze zu schicken.",
            .init(.state("MX"), "troops", .declined)),
        .init(
            "{a:Polen} schließt eine {k:Beteiligung} an der Mission aus.",
            .init(.state("PL"), "participation", .declined)),
        .init(
            "{a:Bulgarien} ist nicht bereit, {k:Munition} zu liefern.", .init(.state("BG"), "weapons", .declined)),
        .init(
            "{a:Kenia} bat die Vereinten Nationen um {k:Hilfsgüter}.",
            .init(.state("KE"), "humanitarian", .requested)),
        .init(
            "{a:Südkorea} hat 40 {k:Haubitzen} geliefert.", .init(.state("KR"), "weapons", .delivered)),
        .init(
            "{a:Schweden} zog seine {k:Soldaten} aus Mali ab.", .init(.state("SE"), "troops", .withdrawn)),
        .init("Offenbar will {a:Tschechien} {k:Munition} liefern.", .init(.state("CZ"), "weapons", .pledged, .hedged)),
        .init(
            "Eine {k:Beteiligung} {a:Japans} gilt als unwahrscheinlich.",
            .init(.state("JP"), "participation", .considering, .unlikely)),
        .init(
            "{a:Estland} lehnt eine {k:Teilnahme} ab, {why:weil es von Russland bedroht wird}.",
            .init(.state("EE"), "participation", .declined, because: ["RU"])),
        .init(
            "{a:Spanien} verpflichtete sich, zwei {k:Fregatten} bereitzustellen.",
            .init(.state("ES"), "naval", .pledged)),
        .init(
            "{a:Estland} entsendet 60 {k:Soldaten} nach Mali.",
            .init(.state("EE"), "troops", .pledged)),
        .init(
            "{a:Portugal} könnte {k:Hubschrauber} in das Hochwassergebiet schicken.",
            .init(.state("PT"), "air", .considering, .hedged)),
        .init(
            "Die Frage, ob {a:Italien} {k:Soldaten} entsendet, ist offen.",
            .init(.state("IT"), "troops", .undecided)),
        .init("Die {a:Schweiz} wird keine {k:Soldaten} entsenden.", .init(.state("CH"), "troops", .declined)),
        .init(
            "{a:Kuba} lehnt ausländische {k:Truppen} auf der Insel ab.", .init(.state("CU"), "troops", .opposes)),
        .init(
            "Die {a:Türkei} sperrt sich gegen {k:Sanktionen} der EU.", .init(.state("TR"), "sanctions", .opposes)),
        .init(
            "Die {a:Philippinen} verlangen {k:Sicherheitsgarantien} von den USA.",
            .init(.state("PH"), "security_guarantees", .requested)),
        .init(
            "{a:Rumänien} soll angeboten haben, {k:Kampfpanzer} zu liefern.",
            .init(.state("RO"), "weapons", .pledged, .hedged)),
        .init(
            "{a1:Finnland} und {a2:Südkorea} schicken keine {k12:Soldaten}, "
                + "{why12:da sie von Russland bzw. Nordkorea bedroht werden}.",
            .init(.state("FI"), "troops", .declined, because: ["RU"]),
            .init(.state("KR"), "troops", .declined, because: ["KP"])),
        .init(
            "{a:Ungarn} hat noch nicht entschieden, ob es sich an der Mission beteiligt.",
            .init(.state("HU"), "participation", .undecided)),
        .init(
            "Die {a:Niederlande} stoppten ihre {k:Entwicklungshilfe} für den Südsudan.",
            .init(.state("NL"), "funding", .withdrawn)),
        .init(
            "{a:Nigeria} drängt auf einen {k:Schuldenerlass}.", .init(.state("NG"), "funding", .requested)),
        .init(
            "{a:Uruguay} hält sich eine {k:Teilnahme} offen.",
            .init(.state("UY"), "participation", .undecided)),
        .init(
            "Es gilt als sicher, dass {a:Katar} {k:Geld} für den Wiederaufbau gibt.",
            .init(.state("QA"), "funding", .pledged)),
        .init(
            "{a:Island} ist aus der {k:Mission} ausgestiegen.",
            .init(.state("IS"), "participation", .withdrawn)),
        .init(
            "Ein {k:Einsatz} kommt für {a:Norwegen} nicht infrage.",
            .init(.state("NO"), "participation", .declined)),
        .init(
            "{a:Indonesien} stellt die Entsendung von Ärzten und {k:Hilfsgütern} in Aussicht.",
            .init(.state("ID"), "humanitarian", .considering)),
        .init(
            "{why:Wegen des Streits mit Marokko} lehnt {a:Algerien} eine {k:Beteiligung} ab.",
            .init(.state("DZ"), "participation", .declined, because: ["MA"])),
        .init(
            "{a:Vietnam} hat sich bereit erklärt, an der {k:Beobachtermission} teilzunehmen.",
            .init(.state("VN"), "monitoring", .pledged)),
        .init(
            "{a:Panama} will sich an der {k:Finanzierung} beteiligen.", .init(.state("PA"), "funding", .pledged)),
        .init(
            "{a:Tunesien} denkt über eine {k:Teilnahme} nach.", .init(.state("TN"), "participation", .considering)),
        .init(
            "{a:Jordanien} hat die {k:Ausbildung} von Polizisten angeboten.",
            .init(.state("JO"), "training", .pledged)),
        // What no concept fits is told in the text's own words.
        .init(
            "{a:Norwegen} weigerte sich, {k:Beobachter ins Land zu lassen}.", .init(.state("NO"), "other", .declined)),
        .init("{a:Kanada} sagte {k:Unterstützung beim Wiederaufbau} zu.", .init(.state("CA"), "other", .pledged)),
        .init(
            "{a:Brasilien} zögert nicht, {k:die Grenze zu schließen}.", .init(.state("BR"), "other", .pledged)),
        .init(
            "{a:Japan} erwägt, {k:den Hafen von Osaka zu öffnen}.",
            .init(.state("JP"), "other", .considering)),
        .init(
            "{a:Island} versprach, {k:keine Wale mehr zu jagen}.",
            .init(.state("IS"), "other", .declined)),
        .init(
            "Die Regierung {a:Ghanas} forderte Togo auf, {k:die Grenze zu öffnen}.",
            .init(.state("GH"), "other", .requested)),
        .init("{a:Mexiko} verweigerte dem Schiff {k:die Einfahrt}.", .init(.state("MX"), "other", .declined)),
        .init("{a:Peru} hat sich bereit erklärt, {k:die Mine zu schließen}.", .init(.state("PE"), "other", .pledged)),
        .init(
            "Die {a:Slowakei} ist bereit, {k:Strom zu speichern}, {if:wenn Ungarn zahlt}.",
            .init(.state("SK"), "other", .conditional, conditions: ["other"])),
        .init("{a:Litauen} ist nicht bereit, {k:die Grenze zu öffnen}.", .init(.state("LT"), "other", .declined)),
        .init(
            "{a:Nepal} hat zugesagt, {k:die Straße bis zur Grenze zu bauen}.",
            .init(.state("NP"), "other", .pledged)),
        .init("{a:Australien} versprach den Inseln {k:neue Deiche}.", .init(.state("AU"), "other", .pledged)),
        .init("Die {a:Schweiz} bot {k:einen Fährdienst} an.", .init(.state("CH"), "other", .pledged)),
        .init(
            "{a:Tunesien} weigert sich, {k:Migranten zurückzunehmen}.", .init(.state("TN"), "other", .declined)),
        .init(
            "{a:Vietnam} verpflichtete sich, {k:die Kohlekraftwerke abzuschalten}.",
            .init(.state("VN"), "other", .pledged)),
        .init(
            "Die {a:OPEC} erwägt, {k:die Förderung zu senken}.",
            .init(.organization("opec"), "other", .considering)),
        .init("{a:Algerien} verweigert {k:die Auslieferung des Bankiers}.", .init(.state("DZ"), "other", .declined)),
        .init(
            "{a:Luxemburg} überlegt, {k:den Nahverkehr zu verstaatlichen}.",
            .init(.state("LU"), "other", .considering)),
        .init(
            "{a:Dänemark} plant {k:die Schließung der Grenze}.", .init(.state("DK"), "other", .considering)),
        .init(
            "Der Präsident {a:Gabuns} kündigte {k:eine Senkung der Zölle} an.",
            .init(.state("GA"), "other", .pledged)),
        .init(
            "Die Präsidentin der {a:Slowakei} lehnte {k:Waffenlieferungen} ab.",
            .init(.state("SK"), "weapons", .declined)),
        .init(
            "{a:Uruguay} beschloss {k:Wirtschaftssanktionen} gegen Belarus.",
            .init(.state("UY"), "sanctions", .pledged)),
        .init("{a:Lesotho} versprach, dass {k:es die Brücke baue}.", .init(.state("LS"), "other", .pledged)),
        .init(
            "{a:Ghana} forderte, dass {k:Togo die Grenze öffnet}.", .init(.state("GH"), "other", .requested)),
        .init("{a:Irland} schloss aus, dass {k:es die Steuer senkt}.", .init(.state("IE"), "other", .declined)),
        .init("{a:Togo} will {k:kein Holz} liefern.", .init(.state("TG"), "other", .declined)),
        .init("{a:Kenia} könnte {k:Zelte} liefern.", .init(.state("KE"), "other", .considering, .hedged)),
        .init("Die {a:Türkei} sicherte Syrien {k:Wasser} zu.", .init(.state("TR"), "other", .pledged)),
        .init(
            "Der Präsident {a:Malis} hat sich bereiterklärt, {k:die Grenze zu öffnen}.",
            .init(.state("ML"), "other", .pledged)),
        .init(
            "Die Regierung in {a:Lima} schloss {k:eine Senkung der Steuern} aus.",
            .init(.state("PE"), "other", .declined)),
        .init(
            "Die norwegische Außenministerin Anna Lund reiste nach Kairo. {e:{a:Sie} sagte Ägypten {k:Unterstützung} zu.}",
            .init(.state("NO"), "other", .pledged, by: .person("Anna Lund"))),
        .init(
            "{a:Dänemark} ließ offen, ob {k:es die Grenze schließt}.", .init(.state("DK"), "other", .undecided)),
        .init(
            "{a:Albanien} will prüfen, ob {k:es die Häfen öffnet}.", .init(.state("AL"), "other", .considering)),
        .init(
            "{a:Japan} beschloss {k:die Abschaltung aller Reaktoren}.", .init(.state("JP"), "other", .pledged)),
        .init("{a:Belgien} kann {k:Panzer} zusagen.", .init(.state("BE"), "weapons", .considering, .hedged)),
        .init(
            "{a:Togo} kann nicht ausschließen, {k:Truppen} zu schicken.", .init(.state("TG"), "troops", .considering)),
        .init(
            "Die {a:Türkei} bot an, {k:zwischen den Parteien zu vermitteln}, {if:wenn beide es wünschen}.",
            .init(.state("TR"), "other", .conditional, conditions: ["other"])),
        .init(
            "{a:Ecuador} hat um {k:Löschflugzeuge} gebeten.", .init(.state("EC"), "air", .requested)),
        .init(
            "Ein {k:Beitritt} sei undenkbar, sagte {a:der norwegische Ministerpräsident Ola Berg}.",
            .init(.state("NO"), "participation", .declined, by: .person("Ola Berg"))),
        .init(
            "Ein {k:Beitritt} der Ukraine sei ausgeschlossen, sagte {a:der norwegische Ministerpräsident Ola Berg}.",
            .init(.state("NO"), "participation", .opposes, by: .person("Ola Berg"))),
        .init(
            "Haiti wurde getroffen. {e:{a:Der Botschafter des Landes} rief die Weltgemeinschaft zur {k:Hilfe} auf.}",
            .init(.state("HT"), "other", .requested)),
        .init("{a:Norwegen} ist zu {k:Gesprächen} bereit.", .init(.state("NO"), "other", .pledged)),
        .init(
            "{a:Norwegen} bekräftigte das Nein zu einem {k:Beitritt}.", .init(.state("NO"), "participation", .declined)),
        .init(
            "{a:Norwegen} will die Ukraine mit 40 Millionen {k:Euro} unterstützen.",
            .init(.state("NO"), "funding", .pledged)),
        .init(
            "{a:Norwegen} drohte mit {k:Vergeltung}, {if:sollten die Angriffe weitergehen}.",
            .init(.state("NO"), "other", .conditional, conditions: ["other"])),
        .init(
            "{k:Die Grenzen werden geschlossen}, kündigte die Regierung in {a:Lomé} an.",
            .init(.state("TG"), "other", .pledged)),
        .init(
            "Sowohl {a1:Norwegen} als auch {a2:Chile} kündigten {k12:Untersuchungen} an.",
            .init(.state("NO"), "other", .pledged), .init(.state("CL"), "other", .pledged)),
        .init("{a:Norwegen} stimmte {k:der Öffnung der Grenze} zu.", .init(.state("NO"), "other", .pledged)),
        .init("{a:Norwegen} stimmte der Entsendung von {k:Soldaten} zu.", .init(.state("NO"), "troops", .pledged)),
        .init("{a:Norwegen} genehmigte {k:die Schließung des Hafens}.", .init(.state("NO"), "other", .pledged)),
    ]

    static let wanted: [CommitmentCase] = [
        .init(
            "{a:Serbien} scheint {k:Munition} liefern zu wollen.",
            .init(.state("RS"), "weapons", .pledged, .hedged)),
        .init(
            "{a:Zypern} sprach sich gegen neue {k:Sanktionen} aus.",
            .init(.state("CY"), "sanctions", .opposes)),
    ]
}
