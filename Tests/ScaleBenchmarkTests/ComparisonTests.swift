import Foundation
import Query
import ScaleBenchmark
import TestSupport
import Testing

/// What is compared is the same work: `onrecord` prints the rows that the `sqlite3` shell reads by the SQL of `--sql`.
@Suite struct ComparisonTests {
    private typealias Line = [String: Any]

    /// Columns that both have, with the same values.
    private static let shared = ["id", "source_id", "source_key", "rule", "outlet", "published"]

    private let folder: TemporaryFolder
    private let path: String
    private let comparison: Comparison

    init() throws {
        folder = try TemporaryFolder()
        path = folder.path("a.db")
        try SyntheticArchive(ArchiveShape(statements: 1_000)).write(to: path)
        comparison = Comparison(program: try BuiltProgram.url().path, archive: path, patience: 0)
    }

    private func output(_ command: [String]) throws -> Data {
        let file = folder.path("out")
        _ = try ProgramRun(command, output: file)
        return try Data(contentsOf: URL(filePath: file))
    }

    private func programRows(_ question: AskedQuestion) throws -> [Line] {
        try output(comparison.command(question)).split(separator: UInt8(ascii: "\n")).map {
            try #require(try JSONSerialization.jsonObject(with: Data($0)) as? Line)
        }
    }

    private func shellRows(_ question: AskedQuestion) throws -> [Line] {
        let json = try output(comparison.shellCommand(question.sql, ["-json"]))
        return json.isEmpty ? [] : try #require(try JSONSerialization.jsonObject(with: json) as? [Line])
    }

    private static func cells(_ rows: [Line], like others: [Line]) -> [[String]] {
        let keys = shared.filter { key in rows.first?[key] != nil && others.first?[key] != nil }
        // A row's name has its number behind a letter.
        return rows.map { row in
            keys.map { key in key == "id" ? "\(row[key] ?? "")".filter(\.isNumber) : "\(row[key] ?? "")" }
        }
    }

    @Test func questionsAndReportsGiveTheRowsOfTheirSQL() throws {
        let questions = try QuestionList(for: path)
        #expect(questions.asks.count >= 12)
        #expect(questions.reports.count == QuestionCatalogue.reports.count)
        var answered = 0
        for question in questions.asks + questions.reports {
            let (rows, plain) = (try programRows(question), try shellRows(question))
            #expect(rows.count == plain.count, "\(question.name)")
            #expect(Self.cells(rows, like: plain) == Self.cells(plain, like: rows), "\(question.name)")
            if !rows.isEmpty { answered += 1 }
        }
        #expect(answered >= 20)
    }

    /// The program reads each text once more and leaves out what the index found by the end of a word alone.
    @Test func searchesGiveTheArticlesOfTheirSQLInItsOrder() throws {
        let questions = try QuestionList(for: path)
        #expect(questions.searches.count >= 10)
        for question in questions.searches {
            let all = AskedQuestion(words: ["search", "--limit", "0"] + question.words.dropFirst(), sql: question.sql)
            let found = try programRows(all).compactMap { $0["source_id"] as? Int }
            let plain = try shellRows(question).compactMap { $0["source_id"] as? Int }
            #expect(!found.isEmpty, "\(question.name)")
            #expect(plain.filter(Set(found).contains) == found, "\(question.name)")
        }
    }

    @Test func figuresAreOfBothPrograms() throws {
        let question = try #require(try QuestionList(for: path).asks.first)
        let figures = try comparison.figures(of: question)
        for times in [figures.program, figures.shell, figures.start] {
            #expect(times.clock > 0)
            #expect(times.processor > 0)
        }
    }

    @Test func aProgramThatFailsIsNoFigure() {
        #expect(throws: ProgramRun.Failure.self) { try ProgramRun(["/bin/sh", "-c", "exit 70"]) }
    }
}
