import ArgumentParser
import Query

struct SQLCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sql", abstract: "Run one reading SQL statement on the archive.",
        discussion: """
            EXAMPLES
              onrecord sql "select * from commitment_overview"
              onrecord sql "select person, offices from person_overview" --format csv
            """)

    @Argument(help: "The statement.")
    var query: String

    @Option(help: "End the statement where SQLite works on it for longer than so many seconds.")
    var timeLimit = 60.0

    @OptionGroup var database: DatabaseOption
    @OptionGroup var rows: RowOptions

    func validate() throws {
        guard timeLimit > 0, timeLimit.isFinite else {
            throw ValidationError("--time-limit takes a number of seconds above 0.")
        }
    }

    func run() throws {
        try rows.verifyFigure()
        let printer = try rows.printer(rows.labels().withoutTitles, page: PageFrame(title: query))
        try database.open().send(sql: query, timeLimit: timeLimit, to: printer)
        try printer.finish()
    }
}
