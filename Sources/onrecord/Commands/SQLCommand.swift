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

    @OptionGroup var database: DatabaseOption
    @OptionGroup var rows: RowOptions

    func run() throws {
        try rows.verifyFigure()
        let printer = try rows.printer(rows.labels().withoutTitles, page: PageFrame(title: query))
        try database.open().send(sql: query, to: printer)
        try printer.finish()
    }
}
