import Foundation
import Query

/// docs/reference.md: every command with its help screen, every report with its filters, columns and first rows.
///
/// All of it comes from the program; nothing in the file is written by hand.
struct Reference {
    static let path = "docs/reference.md"

    let shell: Shell

    func text() throws -> String {
        var text = """
            # Reference

            Every command and every report. This page is printed by the program, with the seed articles imported:
            `ONRECORD_RECORD_DOCS=1 swift test --filter ReferenceTests` writes it, and the tests compare it.

            ```sh
            onrecord import seeds/
            ```

            ## Commands

            """
        for command in try commands() {
            text += "\n### onrecord \(command)\n\n" + (try block("onrecord help \(command)"))
        }
        text += "\n## Reports\n\n`onrecord help report` tells what the filters mean.\n"
        for report in QuestionCatalogue.reports { text += try entry(of: report) }
        return text
    }

    private func entry(of report: CatalogueEntry) throws -> String {
        let filters = ReportFilter.Part.allCases.filter(report.takes).map { "`--\($0.rawValue)`" }
        let scores = report.hasScores ? ["`--min-score`"] : []
        let columns = report.fields.filter { $0.place != .summary }.map { "`\($0.key)`" }
        let words = report.example.hasPrefix("onrecord ask") ? ["- In words: `\(report.example)`"] : []
        return """

            ### report \(report.name)

            \(report.summary)

            - Filters: \((filters + scores).isEmpty ? "none" : (filters + scores).joined(separator: ", "))
            \((["- Columns in data formats: \(columns.joined(separator: ", "))"] + words).joined(separator: "\n"))

            \(try block("onrecord report \(report.name) | head -n 12"))
            """
    }

    /// The commands with theirs, as they are typed: `persons merge`.
    private func commands() throws -> [String] {
        try subcommands(of: "").filter { $0 != "help" }.flatMap { command in
            [command] + (try subcommands(of: command).map { "\(command) \($0)" })
        }
    }

    private func subcommands(of command: String) throws -> [String] {
        let screen = try shell.run("onrecord help \(command)").output
        let rows = screen.split(separator: "\n", omittingEmptySubsequences: false).drop { $0 != "SUBCOMMANDS:" }
        return rows.dropFirst().prefix { !$0.isEmpty }.compactMap { line in
            line.firstMatch(of: /^  (\w+)(?: .*)?$/).map { String($0.1) }
        }
    }

    private func block(_ command: String) throws -> String {
        "```sh\n\(command)\n```\n```text\n\(try shell.run(command).output)\n```\n"
    }
}
