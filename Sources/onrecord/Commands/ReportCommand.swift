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

    @OptionGroup var database: DatabaseOption
    @OptionGroup var rows: RowOptions

    func validate() throws {
        guard let name, QuestionCatalogue.report(named: name) == nil else { return }
        let names = QuestionCatalogue.reports.map(\.name).joined(separator: ", ")
        throw ValidationError("There is no report “\(name)”. Choose one of: \(names).")
    }

    func run() throws {
        let labels = try rows.labels()
        guard let name, let report = QuestionCatalogue.report(named: name) else {
            return try rows.write(list(labels), labels: labels)
        }
        if showsSQL { return try Output.data(report.sql + "\n") }
        let answer = try report.answer(from: database.open())
        try rows.write(answer, labels: labels)
        if answer.rows.isEmpty {
            Output.message(labels.message("none_report", ["rows": labels.title(of: report.name)]))
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
