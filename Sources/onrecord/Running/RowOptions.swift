import ArgumentParser
import Foundation
import Lexicon
import Query

/// How a command prints its rows.
struct RowOptions: ParsableArguments {
    @Option(help: "How rows are written: table, json, ndjson, csv, tsv or markdown.")
    var format: OutputFormat = .table

    @Option(name: .customLong("lang"), help: "Language of labels: \(Labels.languages.joined(separator: " or ")).")
    var language: String?

    func validate() throws {
        guard let language, !Labels.languages.contains(language) else { return }
        throw ValidationError(
            "There are no labels in “\(language)”. Choose \(Labels.languages.joined(separator: " or ")).")
    }

    /// The language of the user's system.
    var systemLanguage: String {
        let environment = ProcessInfo.processInfo.environment
        return Labels.language(from: ["LC_ALL", "LC_MESSAGES", "LANG"].map { environment[$0] })
    }

    /// Labels in the language asked for, else in `fallback`, else in that of the system.
    func labels(_ fallback: String? = nil, tables: LexiconTables = .bundled) throws -> Labels {
        try Labels(language: language ?? fallback ?? systemLanguage, tables: tables)
    }

    /// Writes rows to standard output.
    func write(_ answer: Answer, labels: Labels) throws {
        try Output.data(writer(labels).text(of: answer))
    }

    func writer(_ labels: Labels) -> RowWriter {
        RowWriter(
            format: format, labels: labels, width: Output.width(ProcessInfo.processInfo.environment),
            isTerminal: Output.isTerminal)
    }
}
