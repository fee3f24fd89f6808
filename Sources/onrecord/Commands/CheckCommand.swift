import ArgumentParser
import Query

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check that the archive is whole and every span reads as stored.",
        discussion: """
            EXAMPLES
              onrecord check
              onrecord check --db news.db --format json
            """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var rows: RowOptions

    func run() throws {
        let labels = try rows.labels()
        let check = try database.open().check()
        try rows.write(check.faults, labels: labels)
        Output.message(
            labels.message(
                check.isSound ? "check_sound" : "check_faulty",
                [
                    "sources": String(check.sources), "spans": String(check.spans),
                    "problems": String(check.faultCount),
                ]))
        if !check.isSound { throw ExitCode(ExitStatus.no.rawValue) }
    }
}
