import Foundation
import Query
import TestSupport
import Testing

@testable import Export

/// The archive as Datasette serves it.
@Suite struct DatasetteTests {
    private func write(_ data: Data, in folder: TemporaryFolder) throws -> (database: String, site: SiteFile) {
        let database = folder.path("news.db")
        try data.write(to: URL(fileURLWithPath: database))
        return (database, try SiteFile.write(archivePath: database, to: folder.path))
    }

    /// Every table, view and report comes over HTTP, and reports give the rows that the program gives.
    @Test(
        .enabled(if: Validators.areInstalled, Comment(rawValue: Validators.advice)),
        arguments: [true, false])
    func servesEveryTableViewAndReport(_ isOfSeeds: Bool) throws {
        let folder = try TemporaryFolder()
        let fixture = try FixtureArchive()
        let data = try isOfSeeds ? SeedArchive.data.get() : Data(contentsOf: URL(fileURLWithPath: fixture.path))
        let (database, site) = try write(data, in: folder)
        let archive = try ReadOnlyArchive(path: database)
        var filter = CommitmentFilter()
        filter.states = ["US"]
        filter.minScore = 0.8
        var statements = StatementsQuestion()
        statements.sources.states = ["FR"]
        let wanted = """
            [{"query": "report_commitments", "fields": {"states": "US", "min_score": "0.8"},
                "rows": \(try archive.rows(CommitmentsQuestion(filter)).count)},
             {"query": "report_statements", "fields": {"named_states": "FR"},
                "rows": \(try archive.rows(statements).count)}]
            """
        let result = try Validators.run("datasette_site.py", database, site.path, wanted)
        try #require(result.status == 0, "\(result.output)")
        let answers = try JSONDecoder().decode([String: Int].self, from: Data(result.output.utf8))
        for report in QuestionCatalogue.reports {
            let rows = try report.answer(from: archive).rows.count
            #expect(answers["report_\(report.name)"] == rows, "\(report.name)")
        }
        #expect(answers.count == QuestionCatalogue.reports.count)
    }

    @Test func replacesItsOwnFileOnly() throws {
        let folder = try TemporaryFolder()
        let (database, site) = try write(SeedArchive.data.get(), in: folder)
        #expect(site.path == folder.path("datasette.yaml"))
        #expect(site.serving == "datasette \(database) --metadata \(site.path)")
        _ = try SiteFile.write(archivePath: database, to: folder.path)
        let mine = try folder.write("mine.yaml", "title: mine\n")
        #expect(throws: ExportError.fileNotOurs(path: mine)) { try SiteFile.write(archivePath: database, to: mine) }
        #expect(throws: ExportError.cannotCreate(path: folder.path("none/a.yaml"))) {
            try SiteFile.write(archivePath: database, to: folder.path("none/a.yaml"))
        }
    }

    @Test func givesTheSameTextEveryTime() throws {
        let text = { () throws -> String in
            let folder = try TemporaryFolder()
            return try String(contentsOfFile: write(SeedArchive.data.get(), in: folder).site.path, encoding: .utf8)
        }
        #expect(try text() == text())
    }

    @Test func quotesWhatAShellWouldNotRead() throws {
        let folder = try TemporaryFolder()
        let database = folder.path("my news.db")
        try SeedArchive.data.get().write(to: URL(fileURLWithPath: database))
        let site = try SiteFile.write(archivePath: database, to: folder.path)
        #expect(site.serving.hasPrefix("datasette '\(database)' --"))
    }

    @Test func writesTextsAsYAML() {
        var yaml = YAMLText()
        yaml.comment("note")
        yaml.member("title", "a \"b\": c")
        yaml.mapping("my news") { yaml in
            yaml.member("sql", "SELECT 1\n\n    FROM x")
            yaml.member("hidden", true)
            yaml.member("facets", ["a", "b"])
            yaml.mapping("empty") { _ in }
        }
        yaml.member("on", nil as String?)
        yaml.member("no", "x")
        #expect(
            yaml.text == """
                # note
                title: "a \\"b\\": c"
                "my news":
                  sql: |-
                    SELECT 1

                        FROM x
                  hidden: true
                  facets: ["a", "b"]
                "no": "x"

                """)
    }
}
