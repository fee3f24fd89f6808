import Lexicon
import Query
import Testing

@testable import enum Query.QuestionRole

/// The question words of every language, as files.
@Suite struct QuestionFilesTests {
    @Test(arguments: Labels.languages)
    func isSortedWithoutDuplicatesAndWellFormed(_ language: String) throws {
        let rows = try LexiconFiles.table("\(language)/questions.tsv").rows
        let phrases = rows.map { $0["phrase"] }
        #expect(Set(phrases).count == phrases.count)
        #expect(
            phrases.map { Array($0.utf8) }.elementsEqual(
                phrases.map { Array($0.utf8) }.sorted {
                    $0.lexicographicallyPrecedes($1)
                }))
        let concepts = Set(try LexiconFiles.table("common/concepts.tsv").rows.map { $0["key"] })
        for row in rows {
            let roles = row["meanings"].split(separator: "|").map(QuestionRole.init)
            #expect(!roles.isEmpty && !roles.contains(nil), "line \(row.line)")
            for case .concept(let key) in roles.compactMap(\.self) { #expect(concepts.contains(key)) }
            let isExample = roles.contains { if case .example = $0 { true } else { false } }
            #expect(isExample || row["phrase"] == row["phrase"].lowercased(), "line \(row.line)")
        }
    }

    @Test(arguments: Labels.languages)
    func namesEveryStanceAndKindOfRow(_ language: String) throws {
        let meanings = try LexiconFiles.table("\(language)/questions.tsv").rows.map { $0["meanings"] }
        for subject in ["commitments", "conditions", "statements", "persons", "sources"] {
            #expect(meanings.contains { $0.contains("subject:\(subject)") }, "\(subject)")
        }
        for month in 1...12 { #expect(meanings.contains { $0.hasSuffix("month:\(month)") }, "\(month)") }
    }
}
