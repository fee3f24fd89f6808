import Foundation
import TestSupport
import Testing

/// The example question over the five seed articles of this repository, from the files to the answer.
@Suite struct SeedQuestionTests {
    private struct Row: Decodable, Hashable {
        let actor: String
        let conditions: [String]
        let evidence: String
    }

    private static let seeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../seeds").standardized

    @Test(arguments: [
        "which countries condition participation on a US backstop",
        "Welche Länder machen ihre Teilnahme von einer Rückendeckung der USA abhängig?",
    ])
    func findsWhoDependsOnTheUnitedStates(_ question: String) throws {
        let folder = try TemporaryFolder()
        let program = Program(folder: folder.url)
        #expect(
            try program.run("import", Self.seeds.path).output == "5 new, 0 unchanged, 0 replaced, 0 rejected\n")
        #expect(
            try program.run("import", Self.seeds.path).output == "0 new, 5 unchanged, 0 replaced, 0 rejected\n")
        let answer = try program.run("ask", question, "--format", "json")
        #expect(answer.status == 0)
        let rows = try JSONDecoder().decode([Row].self, from: Data(answer.output.utf8))
        let actors = Set(rows.map { $0.actor.lowercased() })
        #expect(
            actors == [
                "it", "die europäischen länder", "einiger länder", "die meisten länder der koalition",
                "die meisten anderen länder",
            ])
        for absent in ["FR", "GB", "PL", "GR", "LU"] { #expect(!rows.contains { $0.actor == absent }, "\(absent)") }
        #expect(rows.allSatisfy { $0.conditions.contains { $0.hasPrefix("us_") } && !$0.evidence.isEmpty })
        #expect(try program.run("check").status == 0)
    }

    private struct Claim: Decodable, Hashable {
        let kind: String
        let source: String
        let claim: [String]

        private enum CodingKeys: String, CodingKey {
            case kind = "conflict_kind"
            case source, claim
        }
    }

    @Test func showsWhereTheArticlesContradictEachOther() throws {
        let folder = try TemporaryFolder()
        let program = Program(folder: folder.url)
        _ = try program.run("import", Self.seeds.path)
        let answer = try program.run("report", "conflicts", "--format", "json")
        let claims = try JSONDecoder().decode([Claim].self, from: Data(answer.output.utf8))
        let shown = claims.map { "\($0.kind) \($0.source.prefix(3)) \($0.claim.joined(separator: ", "))" }
        #expect(
            shown == [
                "attendance 000 der geschäftsführende Verteidigungsminister Boris Pistorius, expected",
                "attendance 003 General Carsten Breuer, represented", "figure 001 30 Verteidigungsminister",
                "figure 004 mehr als 30 Ländern", "office 003 des ehemaligen US-Präsidenten", "office 002 US-Präsident",
                "stance 000 considering, stated", "stance 002 considering, stated", "stance 003 considering, unlikely",
            ])
    }

    /// What a reader reads beside the articles' own words is in the language asked for.
    @Test(arguments: ["de", "en"])
    func showsContradictionsInTheLanguageAskedFor(_ language: String) throws {
        let folder = try TemporaryFolder()
        let program = Program(folder: folder.url)
        _ = try program.run("import", Self.seeds.path)
        let text = try program.run("report", "conflicts", "--lang", language).transcript
        let difference = Snapshot.difference(text, named: "report-conflicts-\(language).txt")
        #expect(difference == nil, "\(difference ?? "")")
    }
}
