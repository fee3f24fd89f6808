import ArgumentParser
import Query

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Print a ready-made report; without a name, list the reports.",
        discussion: """
            REPORTS
            \(QuestionCatalogue.reports.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))
            """)

    @Argument(help: "The report's name.")
    var name: String?

    @Flag(name: .customLong("sql"), help: "Print the report's SQL instead of its rows.")
    var showsSQL = false

    @OptionGroup var filters: FilterOptions
    @OptionGroup var score: ScoreOption
    @OptionGroup var day: DayOption
    @OptionGroup var evidence: EvidenceOption
    @OptionGroup var database: DatabaseOption
    @OptionGroup var lexicon: LexiconOption
    @OptionGroup var rows: RowOptions

    func validate() throws {
        guard let name else {
            if let part = filters.given?.rawValue {
                throw ValidationError("--\(part) needs a report: onrecord report offices --state DE")
            }
            guard day.day == nil else {
                throw ValidationError("--as-of needs a report: onrecord report positions --as-of 2025-04-10")
            }
            guard score.minScore == nil else {
                throw ValidationError("--min-score needs a report: onrecord report statements --min-score 0.9")
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
        if let minScore = score.minScore { report = try report.restricted(toScore: minScore) }
        if let day = day.day { report = try report.asked(on: day) }
        if filters.given != nil { report = try report.restricted(to: filters.filter(database.open(), tables)) }
        if showsSQL { return try Output.data(report.script) }
        let archive = try database.open()
        let answer = try report.answer(from: archive)
        try rows.write(evidence.shown(answer), labels: labels.naming(archive))
        if answer.rows.isEmpty {
            let isWhole = score.minScore == nil && day.day == nil && filters.given == nil
            Output.message(labels.message(isWhole ? "none_report" : "none", ["rows": labels.title(of: report.name)]))
        }
    }

    private func list(_ labels: Labels) -> Answer {
        Answer(
            fields: [Field("report"), Field("rows"), Field("example")],
            rows: QuestionCatalogue.reports.map {
                [.text($0.name), .text(labels.summary(of: $0)), .text("onrecord report \($0.name)")]
            })
    }
}
