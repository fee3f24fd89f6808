import Foundation
import Lexicon
import Readers
import TestSupport
import Testing

/// Nothing that a reader can come upon stays without a word in the documents.
@Suite struct CoverageTests {
    private func expect(_ names: [String], in path: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let text = try Repository.text(of: path)
        #expect(!names.isEmpty, sourceLocation: sourceLocation)
        for name in names {
            #expect(text.contains("`\(name)`"), "\(path) does not name `\(name)`", sourceLocation: sourceLocation)
        }
    }

    @Test func architectureNamesEveryTarget() throws {
        try expect(Repository.files(in: "Sources") + Repository.files(in: "Tests"), in: "docs/architecture.md")
    }

    @Test func lexiconNamesEveryFileWithItsColumns() throws {
        let page = try Repository.text(of: "docs/lexicon.md").split(separator: "\n")
        for folder in try Repository.files(in: "Sources/Lexicon/Data") {
            for name in try Repository.files(in: "Sources/Lexicon/Data/\(folder)") {
                let file = "\(folder)/\(name)"
                let row = page.first { $0.hasPrefix("| `\(file)` |") }
                let described = try #require(row, "docs/lexicon.md has no row for `\(file)`")
                let header = try Repository.text(of: "Sources/Lexicon/Data/\(file)").split(separator: "\n").first {
                    !$0.hasPrefix("#")
                }
                for column in header?.split(separator: "\t") ?? [] {
                    #expect(described.contains("`\(column)`"), "docs/lexicon.md: `\(file)` lacks `\(column)`")
                }
            }
        }
    }

    @Test func topicPacksNamesEveryFileOfAPack() throws {
        try expect(LexiconPack.fileNames, in: "docs/topic-packs.md")
    }

    @Test func topicPacksNamesEveryCommandThatTakesOne() throws {
        let commands = try helpRows(under: "SUBCOMMANDS:", of: "help").map(\.name)
        let takers = try commands.filter { try !helpRows(under: "OPTIONS:", of: "help \($0)").filter(isPack).isEmpty }
        try expect(takers, in: "docs/topic-packs.md")
    }

    private func isPack(_ row: (name: String, text: String)) -> Bool { row.name == "--lexicon" }

    @Test func databaseNamesEveryTableAndView() throws {
        let schema = try Repository.text(of: "schema.sql")
        try expect(schema.matches(of: /(?m)^CREATE TABLE (\w+)/).map { String($0.1) }, in: "docs/database.md")
        try expect(schema.matches(of: /(?m)^CREATE VIEW (\w+)/).map { String($0.1) }, in: "docs/database.md")
    }

    @Test func databaseNamesTheVersionOfTheSchema() throws {
        let schema = try Repository.text(of: "schema.sql")
        for pragma in ["application_id", "user_version"] {
            let match = try #require(schema.firstMatch(of: try Regex("PRAGMA \(pragma) = (\\d+)")))
            try expect(["\(pragma) = \(match.output[1].substring ?? "")"], in: "docs/database.md")
        }
    }

    @Test func dependenciesNamesEveryPackage() throws {
        let package = try Repository.text(of: "Package.swift")
        let names = package.matches(of: /\.package\(url: "[^"]*\/([^"\/]+)"/).map { String($0.1) }
        try expect(names + ["libsqlite3"], in: "docs/dependencies.md")
    }

    @Test func readmeNamesEveryCommand() throws {
        try expect(try helpRows(under: "SUBCOMMANDS:", of: "help").map { "onrecord \($0.name)" }, in: "README.md")
    }

    @Test func everyReportIsNamed() throws {
        let names = try helpRows(under: "REPORTS", of: "help report").map { $0.name.replacing(":", with: "") }
        try expect(names, in: "README.md")
        try expect(names, in: "docs/reports.md")
    }

    @Test func reportsNamesEveryOptionOfAReport() throws {
        let common = ["--db", "--lexicon", "--lang", "--version", "-h,"]
        let options = try helpRows(under: "OPTIONS:", of: "help report").map(\.name).filter { $0.hasPrefix("-") }
        try expect(options.filter { !common.contains($0) }, in: "docs/reports.md")
    }

    @Test func importNamesEveryFieldWithItsNamesAndEveryOption() throws {
        for field in ArticleField.allCases { try expect([field.rawValue] + field.commonNames, in: "docs/import.md") }
        let others = ["--reextract", "--all", "--db", "--lexicon", "--version", "-h,"]
        let options = try helpRows(under: "OPTIONS:", of: "help import").map { $0.name.replacing(",", with: "") }
        try expect(options.filter { $0.hasPrefix("-") && !others.contains($0) && $0 != "-h" }, in: "docs/import.md")
    }

    @Test func importNamesTheLimitsAsTheyAre() throws {
        let page = try Repository.text(of: "docs/import.md")
        #expect(ReadingLimits.recordLength == ReadingLimits.documentLength)
        for words in [
            "more than \(ReadingLimits.recordLength >> 20) MB", "more than \(ReadingLimits.textLength >> 20) MB",
            "more than \(ReadingLimits.depth) deep", "more than \(ReadingLimits.harmlessExpansion >> 20) MB and",
            "\(ReadingLimits.expansionRatio) times", "more than \(ReadingLimits.rejections / 1000),000 rejections",
        ] { #expect(page.contains(words), "docs/import.md does not say “\(words)”") }
    }

    @Test func exitCodesNamesEveryStatus() throws {
        let page = try Repository.text(of: "docs/exit-codes.md")
        let rows = try helpRows(under: "EXIT STATUS", of: "help")
        #expect(!rows.isEmpty)
        for row in rows { #expect(page.contains("| \(row.name) | \(row.text) |"), "docs/exit-codes.md: \(row)") }
    }

    /// The rows of a list in a help screen; what is wrapped counts with its first line only.
    private func helpRows(under heading: String, of command: String) throws -> [(name: String, text: String)] {
        let folder = try TemporaryFolder()
        let screen = try Shell(in: folder.url).run("onrecord \(command)").output
        let rows = screen.split(separator: "\n", omittingEmptySubsequences: false).drop { $0 != heading }.dropFirst()
        return rows.prefix { !$0.isEmpty }.compactMap { line in
            line.firstMatch(of: /^  (\S+) +(.+)$/).map { (String($0.1), String($0.2)) }
        }
    }
}
