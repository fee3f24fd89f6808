import Foundation
import Testing

/// The examples in the rules' doc comments hold: sentences behind "Matches" are found by that rule, those behind "Not"
/// are not.
@Suite struct RuleExamplesTests {
    /// A rule's file with what its doc comment says.
    struct RuleFile: Sendable, CustomTestStringConvertible {
        let file: String
        let name: String?
        /// How often the comment says "Matches"; only one list is read.
        let lists: Int
        let matches: [String]
        let misses: [String]
        var testDescription: String { file }

        init(_ url: URL) throws {
            file = url.lastPathComponent
            let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
            name = lines.compactMap { $0.firstMatch(of: /static let name = "(\w+)"/).map { String($0.1) } }.first
            let comment = lines.filter { $0.hasPrefix("/// ") }.map { $0.dropFirst(4) }.joined(separator: " ")
            lists = comment.split(separator: "Matches: ").count - 1
            let parts = comment.split(separator: "Matches: ").last?.split(separator: " Not: ") ?? []
            matches = RuleFile.sentences(parts.first)
            misses = RuleFile.sentences(parts.dropFirst().first)
        }

        /// The examples that are whole, not shortened with an ellipsis.
        private static func sentences(_ list: Substring?) -> [String] {
            (list ?? "").split(separator: " · ").filter { !$0.contains("…") }.map { example in
                example.replacing("⏎", with: "\n").filter { $0 != "(" && $0 != ")" }
            }
        }
    }

    private static let files: [RuleFile] = {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Extraction")
        let found = FileManager.default.enumerator(at: sources.standardized, includingPropertiesForKeys: nil)
        return (found?.compactMap { $0 as? URL } ?? []).compactMap { try? RuleFile($0) }.filter { $0.name != nil }
            .sorted { $0.file < $1.file }
    }()

    @Test func thereAreRules() {
        #expect(Self.files.count > 10)
        #expect(Set(Self.files.map(\.name)).count == Self.files.count)
    }

    @Test(arguments: files)
    private func aRuleIsNamedAfterItsFileAndHasExamples(_ rule: RuleFile) throws {
        let words = try #require(rule.name).split(separator: "_").map(\.capitalized).joined()
        #expect(rule.file == words + ".swift")
        #expect(rule.lists == 1)
        #expect(!rule.matches.isEmpty)
        #expect(!rule.misses.isEmpty)
    }

    @Test(arguments: files)
    private func theExamplesOfARuleHold(_ rule: RuleFile) throws {
        let name = try #require(rule.name)
        for text in rule.matches { #expect(try Self.rules(in: text).contains(name), "\(text)") }
        for text in rule.misses { #expect(try !Self.rules(in: text).contains(name), "\(text)") }
    }

    /// Names of the rules that find something in the text.
    private static func rules(in text: String) throws -> Set<String> {
        let findings = try SharedExtractor.findings(in: text)
        let meetings = findings.events.map(\.rule) + findings.events.flatMap { $0.attendances.map(\.rule) }
        return Set(
            findings.statements.map(\.rule) + findings.commitments.map(\.rule) + meetings
                + findings.figures.map(\.rule) + findings.dates.map(\.rule))
    }
}
