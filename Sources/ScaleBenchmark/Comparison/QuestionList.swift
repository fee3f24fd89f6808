import GRDB
import Lexicon
import Query
import Store

/// What a large archive is asked: some of everything that `ask` understands, every report, searches for words that come
/// often and seldom.
package struct QuestionList: Sendable {
    package let asks: [AskedQuestion]
    package let reports: [AskedQuestion]
    package let searches: [AskedQuestion]

    /// - Throws: `ArchiveError`, `LexiconProblem`.
    package init(for path: String) throws {
        let archive = try ReadOnlyArchive(path: path)
        let asker = try Asker(archive)
        let persons = try Self.persons(of: path)
        let questions = asker.examples(in: "en") + Self.further + persons.map { "What did \($0) say?" }
        var seen: Set<String> = []
        asks = try questions.compactMap { try AskedQuestion.ask($0, of: archive) }.filter {
            seen.insert($0.sql).inserted
        }
        reports = AskedQuestion.reports
        searches = try Self.searches(persons).compactMap(AskedQuestion.search)
    }

    /// The person named most and one of the seldom named.
    private static func persons(of path: String) throws -> [String] {
        try ArchiveReader(path: path).read { db in
            let most = "SELECT name FROM persons JOIN mentions ON person_id = persons.id GROUP BY persons.id "
            return try String.fetchAll(db, sql: most + "ORDER BY count(*) DESC LIMIT 1")
                + String.fetchAll(db, sql: most + "ORDER BY count(*), key LIMIT 1")
        }
    }

    /// The labels of contributions, alone, in pairs, as beginnings and as wordings, and persons.
    private static func searches(_ persons: [String]) throws -> [String] {
        let tables = LexiconTables.bundled
        let contributions = Set(
            try tables.table("common/concepts.tsv").rows.filter { $0["scheme"] == "contribution" }.map { $0["key"] })
        let labels = try tables.table("de/concepts.tsv").rows.filter { contributions.contains($0["key"]) }
            .map { $0["label"] }
        let (words, wordings) = (labels.filter { !$0.contains(" ") }, labels.filter { $0.contains(" ") })
        let first = words.prefix(6)
        return Array(first) + zip(first, first.dropFirst()).prefix(2).map { "\($0) \($1)" }
            + wordings.prefix(1).map { "\"\($0)\"" } + first.prefix(1).map { "\($0.prefix(5))*" } + persons
    }

    /// Beside the examples that `ask` gives itself.
    private static let further = [
        "What did the defence minister of Germany say?", "What did Germany promise Ukraine?",
        "Who was expected in Aachen?",
    ]
}
