import ArgumentParser
import Foundation
import Lexicon
import Query

/// How a command prints its rows.
struct RowOptions: ParsableArguments {
    @Option(help: "How rows are written: table, json, ndjson, csv, tsv, markdown or html; positions also as svg.")
    var format: OutputFormat = .table

    @Option(
        name: .customLong("lang"), help: "Language of labels: \(Labels.languages.joined(separator: " or ")).",
        completion: .list(Labels.languages))
    var language: String?

    @Option(help: "Whether tables set off headings, hits and evidence; auto does so on a terminal without NO_COLOR.")
    var color: ColorChoice = .auto

    func validate() throws {
        guard let language, !Labels.languages.contains(language) else { return }
        throw ValidationError(
            "There are no labels in “\(language)”. Choose \(Labels.languages.joined(separator: " or ")).")
    }

    /// - Throws: `Complaint` where rows that are no steps in time are to be drawn.
    func verifyFigure(of isHistory: Bool = false) throws {
        guard format == .svg, !isHistory else { return }
        throw Complaint("--format svg draws steps over time. It is for: onrecord report positions", .usage)
    }

    /// The language of the user's system.
    static var systemLanguage: String {
        let environment = ProcessInfo.processInfo.environment
        return Labels.language(from: ["LC_ALL", "LC_MESSAGES", "LANG"].map { environment[$0] })
    }

    /// Labels in the language asked for, else in `fallback`, else in that of the system.
    func labels(_ fallback: String? = nil, tables: LexiconTables = .bundled) throws -> Labels {
        try Labels(language: language ?? fallback ?? Self.systemLanguage, tables: tables)
    }

    /// Writes rows to standard output.
    func write(_ answer: Answer, labels: Labels, page: PageFrame = PageFrame()) throws {
        try verifyFigure()
        let printer = printer(labels, page: page)
        try answer.send(to: printer)
        try printer.finish()
    }

    /// Writes rows to standard output as they come.
    func printer(
        _ labels: Labels, _ selection: RowSelection = RowSelection(), page: PageFrame = PageFrame(),
        showsCarriers: Bool = false, isGrid: Bool = false
    ) -> RowPrinter {
        var writer = writer(labels)
        (writer.page, writer.showsCarriers, writer.isGrid) = (page, showsCarriers, isGrid)
        return RowPrinter(writer, selection) { try Output.data($0) }
    }

    func writer(_ labels: Labels) -> RowWriter {
        RowWriter(
            format: format, labels: labels, width: width, isTerminal: Output.isTerminal,
            style: style)
    }

    /// Columns of the terminal.
    var width: Int { Output.width(ProcessInfo.processInfo.environment) }

    /// How tables set things off.
    var style: TerminalStyle {
        TerminalStyle(
            isColored: color.isOn(isTerminal: Output.isTerminal, ProcessInfo.processInfo.environment))
    }

    /// Says why no row is printed, where none is; `message` is for an answer without rows.
    func explainEmptiness(of printer: RowPrinter, _ selection: RowSelection, _ message: String, _ labels: Labels) {
        guard printer.counts.shown == 0 else { return }
        guard printer.counts.read > 0 else { return Output.message(message) }
        let gaps = ["rows": String(printer.counts.read), "offset": String(selection.offset)]
        Output.message(labels.message("behind_the_last", gaps))
    }
}
