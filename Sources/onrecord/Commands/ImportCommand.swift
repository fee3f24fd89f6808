import ArgumentParser
import Ingest

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Read articles into the archive.",
        discussion: """
            Reads text files (.txt), and files with one JSON object a line (.jsonl, .ndjson); folders are searched for \
            them. What is known already stays as it is; a changed file becomes a new version of its source. What is \
            no article is named and left out, and the rest is imported.

            EXAMPLES
              onrecord import seeds/
              onrecord import news.jsonl --db news.db
            """)

    @Argument(help: "Files and folders; - reads JSON lines from standard input.")
    var paths: [String]

    @OptionGroup var database: DatabaseOption

    func run() throws {
        let importer = try Importer.bundled(
            databasePath: database.path, version: OnRecordCommand.configuration.version)
        Output.announceInput(paths)
        let summary = try importer.run(paths) { event in
            guard case .problem(let problem) = event else { return }
            Output.message("\(problem.isRejection ? "Rejected" : "Note"): \(problem.description)")
        }
        let counts = summary.counts
        try Output.data(
            "\(counts.new) new, \(counts.unchanged) unchanged, \(counts.replaced) replaced, "
                + "\(counts.rejected) rejected\n")
        try ExitStatus.end(after: summary.problems)
    }
}

extension ExitStatus {
    /// Ends with the status of the first rejection.
    static func end(after problems: [InputProblem]) throws {
        guard let first = problems.first(where: \.isRejection) else { return }
        throw Complaint("", ExitStatus(first.fault))
    }

    private init(_ fault: InputProblem.Fault) {
        switch fault {
        case .missing, .noArticles: self = .missingInput
        case .unreadable: self = .inputOutput
        case .notStored: self = .software
        default: self = .badInput
        }
    }
}
