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

    private static let seeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("seeds")

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
        let expected = try expectOneWorld(of: files, rounds: 6)
        #expect(expected.contains { $0.contains("volodymyr_zelensky") })
    }

    @Test func theSeedArticlesAreOneWorldInAnyOrder() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.seeds.path).sorted()
        let seeds = names.map { Self.seeds.appendingPathComponent($0).path }
        #expect(seeds.count == 5)
        let expected = try expectOneWorld(of: seeds, rounds: 6)
        for view in ["statement", "commitment", "passage", "event", "figure", "office", "person"] {
            #expect(expected.contains { $0.hasPrefix("\(view)_overview:") }, "\(view)")
        }
    }

    /// Imports the files in several orders, in one run, one by one and in parts, with parts of them imported again or all
    /// read anew; gives the world that they all have to make.
    private func expectOneWorld(of files: [String], rounds: Int) throws -> [String] {
        _ = try importer("at-once.db").run(files)
        let expected = try world("at-once.db")
        var random = SeededRandom(seed: 5)
        for round in 0..<rounds {
            let name = "round-\(round).db"
            let order = round == 0 ? files.reversed() : files.shuffled(using: &random)
            for (number, part) in Self.parts(of: order, round).enumerated() {
                _ = try importer(name).run(part)
                if round >= rounds / 2, number % 2 == 0 { _ = try importer(name).run(order.suffix(2) + part) }
            }
            var found = try world(name)
            #expect(found == expected, "round \(round): \(Self.firstDifference(found, expected))")
            guard round % 2 == 1 else { continue }
            _ = try importer(name).run(files)
            #expect(try importer(name).reextract(onlyOutdated: false) == files.count)
            found = try world(name)
            #expect(found == expected, "round \(round), read anew: \(Self.firstDifference(found, expected))")
        }
        return expected
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
