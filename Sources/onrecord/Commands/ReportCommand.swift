import ArgumentParser
import Query

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Print a ready-made report; without a name, list the reports.",
        discussion: """
            REPORTS
            \(QuestionCatalogue.reports.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))

            EXAMPLES
              onrecord report offices --state DE --office defence_minister
              onrecord report statements --sort score:desc --limit 5
              onrecord report positions --format svg > positions.svg
            """)

    @Argument(help: "The report's name.", completion: .list(QuestionCatalogue.reports.map(\.name)))
    var name: String?

    @Flag(name: .customLong("sql"), help: "Print the report's SQL instead of its rows.")
    var showsSQL = false

    @OptionGroup var filters: FilterOptions
    @OptionGroup var day: DayOption
    @OptionGroup var shown: AnswerOptions
    @OptionGroup var database: DatabaseOption
    @OptionGroup var lexicon: LexiconOption
    @OptionGroup var rows: RowOptions

    func validate() throws {
        if showsSQL, shown.order.sort != nil {
            throw ValidationError("--sort orders the rows that are printed, not the SQL. Leave out --sort or --sql.")
        }
        guard let name else {
            if let part = filters.given?.rawValue {
                throw ValidationError("--\(part) needs a report: onrecord report offices --state DE")
            }
            guard day.day == nil else {
                throw ValidationError("--as-of needs a report: onrecord report positions --as-of 2025-04-10")
            }
            guard shown.minScore == nil else {
                throw ValidationError("--min-score needs a report: onrecord report statements --min-score 0.9")
            }
            if let option = shown.givenOfPage {
                throw ValidationError("--\(option) needs a report: onrecord report statements --limit 10")
            }
            return
        }
        guard QuestionCatalogue.report(named: name) == nil else { return }
        let names = QuestionCatalogue.reports.map(\.name).joined(separator: ", ")
        throw ValidationError("There is no report “\(name)”. Choose one of: \(names).")
    }

    func run() throws {
        let tables = try lexicon.tables()
        let labels = try rows.labels(tables: tables)
        guard let name, var report = QuestionCatalogue.report(named: name) else {
            return try rows.write(list(labels), labels: labels)
        }
        if let minScore = shown.minScore { report = try report.restricted(toScore: minScore) }
        if let day = day.day { report = try report.asked(on: day) }
        if filters.given != nil { report = try report.restricted(to: filters.filter(database.open(), tables)) }
        try rows.verifyFigure(of: report.isHistory)
        if showsSQL {
            return try Output.data(report.script(limit: shown.selection.limit, offset: shown.selection.offset))
        }
        let isWhole = shown.minScore == nil && day.day == nil && filters.given == nil
        let none = labels.message(isWhole ? "none_report" : "none", ["rows": labels.title(of: report.name)])
        let archive = try database.open()
        let frame = PageFrame(title: labels.title(of: report.name), lead: labels.summary(of: report), none: none)
        let printer = try rows.printer(
            labels.naming(archive), shown.selection, page: frame, showsCarriers: shown.showsAllEvidence,
            isGrid: report.isGrid)
        try report.send(from: archive, to: printer, inSentences: rows.format == .html)
        try printer.finish()
        rows.explainEmptiness(of: printer, shown.selection, none, labels)
    }

    private func list(_ labels: Labels) -> Answer {
        Answer(
            fields: [Field("report"), Field("rows"), Field("example")],
            rows: QuestionCatalogue.reports.map {
                [.text($0.name), .text(labels.summary(of: $0)), .text("onrecord report \($0.name)")]
            })
    }
}
