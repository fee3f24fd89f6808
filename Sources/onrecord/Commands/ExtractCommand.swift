import ArgumentParser
import Foundation
import Ingest

struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Write what articles contain as JSON lines; needs no archive.",
        discussion: """
            Reads what import reads. One JSON object a line and article, in the order of the input. What is no article gives a line \
            {"id": …, "error": "…"}, the run goes on, and the exit status says so at the end.

            EXAMPLES
              onrecord extract seeds/
              onrecord extract - < news.jsonl
            """)

    @Argument(help: "Files and folders; - or nothing reads standard input.", completion: .file())
    var paths: [String] = []

    @Option(help: "How many articles to work on at once; the output is the same.")
    var jobs: Int?

    @OptionGroup var reading: ReadingOption
    @OptionGroup var lexicon: LexiconOption

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs \(jobs) is too few. Give 1 or more.") }
    }

    func run() throws {
        let stream = try ExtractionStream(
            tables: lexicon.tables(), jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
        let paths = try paths.isEmpty && reading.lists.isEmpty ? ["-"] : reading.paths(paths)
        Output.announceInput(paths)
        let summary = try stream.run(paths, reading: reading.options()) { try Output.data($0) }
        for problem in summary.problems {
            Output.message("\(problem.isRejection ? "Rejected" : "Note"): \(problem.description)")
        }
        try ExitStatus.end(after: summary.problems)
    }
}
