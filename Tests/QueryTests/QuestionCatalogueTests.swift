import Foundation
import GRDB
import Query
import TestSupport
import Testing

@Suite struct QuestionCatalogueTests {
    /// The two articles of the fixture do not contradict each other; SeedQuestionTests looks at conflicts.
    @Test(arguments: QuestionCatalogue.reports.map(\.name).filter { $0 != "conflicts" })
    func answersFromTheFixture(_ name: String) throws {
        let report = try #require(QuestionCatalogue.report(named: name))
        let fixture = try FixtureArchive()
        let answer = try report.answer(from: fixture.open())
        #expect(!answer.rows.isEmpty)
        #expect(answer.rows.allSatisfy { $0.count == answer.fields.count })
        #expect(Set(answer.fields.map(\.key)).count == answer.fields.count)
    }

    @Test(arguments: QuestionCatalogue.reports.map(\.name))
    func documentsEveryParameterOfItsSQL(_ name: String) throws {
        let report = try #require(QuestionCatalogue.report(named: name))
        let used = Set(report.sql.matches(of: /:([a-z_]+)/).map { String($0.output.1) })
        #expect(used == Set(report.parameters.map(\.name)))
        #expect(report.summary.hasSuffix("."))
    }

    @Test(arguments: QuestionCatalogue.reports.map(\.name))
    func givesItsRowsInAStableOrder(_ name: String) throws {
        let report = try #require(QuestionCatalogue.report(named: name))
        #expect(report.sql.contains("ORDER BY overview.") || report.sql.contains("ORDER BY conditions."))
        let fixture = try FixtureArchive()
        let archive = try fixture.open()
        #expect(try report.answer(from: archive) == report.answer(from: archive))
    }

    @Test(arguments: QuestionCatalogue.reports.map(\.name))
    func givesRowsByTheirScore(_ name: String) throws {
        let report = try #require(QuestionCatalogue.report(named: name))
        let fixture = try FixtureArchive()
        let archive = try fixture.open()
        guard report.hasScores else {
            let lack = #expect(throws: NoScores.self) { try report.restricted(toScore: 0) }
            #expect(lack?.question == name)
            return
        }
        let sure = try report.restricted(toScore: 0.85).answer(from: archive)
        let column = try #require(sure.fields.firstIndex { $0.key == "score" })
        #expect(!sure.rows.isEmpty)
        #expect(
            try report.answer(from: archive).rows.filter { row in
                if case .real(let score) = row[column] { score >= 0.85 } else { false }
            } == sure.rows)
    }

    @Test(arguments: QuestionCatalogue.reports.map(\.name))
    func itsSQLRunsWithoutThisProgram(_ name: String) throws {
        let report = try #require(QuestionCatalogue.report(named: name))
        let fixture = try FixtureArchive()
        let plain = try DatabaseQueue(path: fixture.path)
        let count = try plain.read { db in
            let statement = try db.makeStatement(sql: report.sql)
            statement.setUncheckedArguments([:])
            return try Row.fetchAll(statement).count
        }
        #expect(try count == report.answer(from: fixture.open()).rows.count)
    }

    @Test func proveEveryRowByTheTextItself() throws {
        let fixture = try FixtureArchive()
        let archive = try fixture.open()
        for report in QuestionCatalogue.reports where !["sources", "coverage", "judgements"].contains(report.name) {
            let answer = try report.answer(from: archive)
            let column = Dictionary(uniqueKeysWithValues: answer.fields.enumerated().map { ($1.key, $0) })
            for row in answer.rows {
                guard case .integer(let source) = row[column["source_id"]!],
                    case .integer(let start) = row[column["start"]!], case .integer(let end) = row[column["end"]!]
                else {
                    Issue.record("\(report.name) has a row without its place")
                    continue
                }
                let shown = try archive.answer(
                    sql: "SELECT substr(text, \(start) + 1, \(end) - \(start)) FROM sources WHERE id = \(source)")
                #expect(shown.rows == [[row[column["evidence"]!]]], "\(report.name)")
            }
        }
    }
}
