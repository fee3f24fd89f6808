import Foundation
import Ingest
import Store
import TestSupport
import Testing

/// One world out of many articles, whatever the order in which they come.
@Suite struct WorldTests {
    private static let texts = [
        "Der ukrainische Präsident Wolodymyr Selenskyj bat am Montag um Hilfe. Selenskyj sagte: „Wir brauchen Munition.“",
        "Präsident Volodymyr Zelenskyy dankte Polen. Der ukrainische Präsident Volodymyr Zelenskyy sagte, die Hilfe komme an.",
        "Volodymyr Zelensky reiste nach Warschau. Polen will der Ukraine Waffen liefern, sagte Ministerpräsident Jan Kowal.",
        "Die deutsche Ministerin Anna Meier sagte: „Wir schicken Hilfsgüter.“ Deutschland werde helfen.",
        "Die österreichische Ministerin Anna Meier lehnte es ab, Truppen zu entsenden.",
        "Anna Meier sprach in Brüssel über das Abkommen.",
        "Meier sagte in Wien: „Österreich bleibt neutral.“ Das teilte die Regierung mit.",
        "Der polnische Ministerpräsident Jan Maria Kowal kündigte 40 Panzer an. Kowal reist nach Kiew.",
        "Frankreichs Präsident Emil sagte, die Truppen kämen im Herbst.",
        "Frankreichs Präsident Emil Laurent erklärte: „Wir schicken keine Truppen.“",
        "Der Experte Kowal nannte das Vorhaben in Peru riskant.",
        "Der frühere russische Präsident Boris Lenow schrieb ein Buch. Lenow lebt in Moskau.",
    ]

    private let folder: TemporaryFolder
    private let files: [String]

    init() throws {
        let folder = try TemporaryFolder()
        self.folder = folder
        files = try Self.texts.enumerated().map { try folder.write("article-\($0).txt", $1) }
    }

    private func importer(_ name: String) throws -> Importer {
        Importer(
            databasePath: folder.path(name), lexicon: try SharedLexicon.lexicon(),
            reference: try SharedLexicon.reference(), version: "test", now: { Date(timeIntervalSince1970: 0) })
    }

    private func world(_ name: String) throws -> [String] { try CanonicalDump.lines(of: folder.path(name)) }

    @Test func theOrderOfTheFilesAndOfTheRunsDoesNotMatter() throws {
        _ = try importer("at-once.db").run(files)
        let expected = try world("at-once.db")
        #expect(expected.contains { $0.contains("volodymyr_zelensky") })
        var random = SeededRandom(seed: 5)
        for round in 0..<6 {
            let name = "round-\(round).db"
            for part in Self.parts(of: files.shuffled(using: &random), round) { _ = try importer(name).run(part) }
            let found = try world(name)
            #expect(found == expected, "\(Self.firstDifference(found, expected))")
        }
    }

    @Test func anotherVersionOfTheRulesAndADetourLeadToTheSameWorld() throws {
        _ = try importer("straight.db").run(files)
        _ = try importer("detour.db").run(files)
        let changed = try folder.write("article-0.txt", "Ein anderer Text über Peru.")
        _ = try importer("detour.db").run([changed])
        _ = try folder.write("article-0.txt", Self.texts[0])
        _ = try importer("detour.db").run([changed])
        #expect(try importer("detour.db").reextract(onlyOutdated: false) == Self.texts.count)
        let (found, expected) = (
            try world("detour.db").filter { !$0.contains("peru") && !$0.contains("Ein anderer Text") },
            try world("straight.db").filter { !$0.contains("peru") }
        )
        #expect(found == expected, "\(Self.firstDifference(found, expected))")
    }

    @Test func aJudgementStaysInForce() throws {
        _ = try importer("a.db").run(files)
        let key = try importer("a.db").judge(.merge("Emil Laurent", "Boris Lenow"), by: "eva", reason: "a test")
        func persons() throws -> [String] {
            try world("a.db").filter { $0.hasPrefix("link:") && ($0.contains("Lenow") || $0.contains("Laurent")) }
        }
        let judged = try persons()
        #expect(judged.filter { $0.contains("= boris_lenow") }.count == judged.count)
        _ = try importer("a.db").run(files)
        #expect(try persons() == judged)
        _ = try importer("a.db").reextract(onlyOutdated: false)
        #expect(try persons() == judged)
        let another = try folder.write(
            "more.txt", "Frankreichs Präsident Emil Laurent reiste ab. Emil Laurent sagte: „Bis bald.“")
        _ = try importer("a.db").run([another])
        #expect(try persons().filter { $0.contains("= boris_lenow") }.count == judged.count + 1)
        try importer("a.db").withdrawJudgement(key)
        #expect(try persons().contains { $0.contains("= emil_laurent") })
        #expect(try persons().contains { $0.contains("= boris_lenow") })
    }

    @Test func aNameCanBeSetApartAndAPersonRenamed() throws {
        _ = try importer("a.db").run(files)
        _ = try importer("a.db").judge(.split(name: "Jan Maria Kowal", source: nil), by: "eva")
        _ = try importer("a.db").judge(.rename("Jan Kowal", to: "Jan K."), by: "eva")
        _ = try importer("a.db").reextract(onlyOutdated: false)
        let links = try world("a.db").filter { $0.hasPrefix("link:") && $0.contains("Kowal") }
        #expect(
            Set(links.compactMap { $0.components(separatedBy: " = ").last?.components(separatedBy: " ")[0] }).count == 2
        )
        #expect(try world("a.db").contains { $0.hasPrefix("person_overview: person=\"Jan K.\"") })
    }

    @Test func wordsCanMeanAnotherStateUntilThatIsWithdrawn() throws {
        _ = try importer("a.db").run(files)
        let before = try world("a.db")
        let key = try importer("a.db").judge(.relink(words: "Polen", target: .state("PE"), source: nil), by: "eva")
        _ = try importer("a.db").reextract(onlyOutdated: false)
        let judged = try world("a.db")
        #expect(judged.contains { $0.hasPrefix("commitment_overview: actor=\"Peru\"") })
        #expect(!judged.contains { $0.hasPrefix("commitment_overview: actor=\"Poland\"") && $0.contains("Waffen") })
        try importer("a.db").withdrawJudgement(key)
        #expect(try world("a.db") == before)
    }

    @Test func whatAJudgementLacksIsSaid() throws {
        _ = try importer("a.db").run(files)
        #expect(throws: JudgementError.unknownPerson("Emil Lorent", nearest: ["emil_laurent"])) {
            _ = try importer("a.db").judge(.merge("Emil Lorent", "Jan Kowal"), by: "eva")
        }
        #expect(throws: JudgementError.unknownTarget("XX")) {
            _ = try importer("a.db").judge(.relink(words: "Polen", target: .state("XX"), source: nil), by: "eva")
        }
        #expect(throws: JudgementError.unknownJudgement("j0")) { try importer("a.db").withdrawJudgement("j0") }
        #expect(throws: StoreError.missing(path: folder.path("b.db"))) {
            _ = try importer("b.db").judge(.rename("A", to: "B"), by: "eva")
        }
    }

    private static func parts(of files: [String], _ round: Int) -> [[String]] {
        switch round % 3 {
        case 0: [files]
        case 1: files.map { [$0] }
        default: [Array(files.prefix(5)), Array(files.dropFirst(5))]
        }
    }

    private static func firstDifference(_ found: [String], _ expected: [String]) -> String {
        let missing = expected.first { !found.contains($0) } ?? "nothing"
        let surplus = found.first { !expected.contains($0) } ?? "nothing"
        return "missing: \(missing)\nsurplus: \(surplus)"
    }
}
