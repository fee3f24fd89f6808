import Foundation
import Query
import TestSupport
import Testing

/// What `why` tells of a rule is what the rule's own file says, and no rule lacks it.
@Suite struct RuleSentenceTests {
    private static let file = "Sources/Lexicon/Data/en/rules.tsv"

    /// Writes the sentences of the files that have one into the table; the others stay.
    private func record(_ rules: [RuleSource]) throws {
        let text = try Repository.text(of: Self.file)
        let lines = text.split(separator: "\n").map(String.init)
        let head = lines.prefix { $0.hasPrefix("#") } + lines.filter { $0.hasPrefix("key\t") }
        let kept = lines.dropFirst(head.count).map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        var rows = Dictionary(kept.map { (String($0[0]), $0.dropFirst().joined(separator: "\t")) }) { $1 }
        for rule in rules {
            if let sentence = rule.sentence { rows[rule.name] = "\(sentence)\t\(rule.example ?? "")" }
        }
        let names = Set(rules.map(\.name))
        let table = rows.filter { names.contains($0.key) }.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)" }
        try Data(((head + table).joined(separator: "\n") + "\n").utf8).write(to: Repository.url(of: Self.file))
    }

    @Test func everyRuleHasTheSentenceOfItsFile() throws {
        let rules = try RuleSource.all
        guard ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == nil else { return try record(rules) }
        #expect(Set(rules.map(\.name)).symmetricDifference(RuleDescription.all.keys) == [])
        for rule in rules {
            let description = RuleDescription.of(rule.name)
            guard let sentence = rule.sentence else {
                #expect(description?.sentence.hasSuffix(".") == true, "\(Self.file) says nothing of \(rule.name)")
                continue
            }
            #expect(description?.sentence == sentence)
            #expect(description?.example == rule.example)
        }
    }

    @Test func eachExampleIsReadByItsRule() throws {
        let examples = RuleDescription.all.compactMap { name, description in
            description.example.map { (name, $0.replacing("⏎", with: "\n")) }
        }
        #expect(examples.count > 50)
        let archive = try ImportedArchive(examples.map { ImportedArchive.Text($0.0, $0.1) }).open()
        let tables = [
            "statements", "commitments", "dates", "events", "figures", "mentions", "person_links", "offices_held",
        ]
        let selects = tables.map { "SELECT source_id, rule FROM \($0)" }
        let attendances = "SELECT source_id, attendances.rule FROM attendances JOIN events ON events.id = event_id"
        let found = try archive.answer(
            sql: """
                SELECT DISTINCT sources.name FROM sources JOIN (\((selects + [attendances]).joined(separator: " UNION ")))
                    ON source_id = sources.id AND rule = sources.name
                """)
        let names = Set(found.rows.compactMap { row in if case .text(let name)? = row.first { name } else { nil } })
        #expect(Set(examples.map(\.0)).subtracting(names) == [])
    }
}
