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
              onrecord import news.jsonl --lexicon my-topic
              onrecord import --reextract
            """)

    @Argument(help: "Files and folders; - reads JSON lines from standard input.", completion: .file())
    var paths: [String] = []

    @Flag(help: "Read the stored articles anew, where other rules than these have read them.")
    var reextract = false

    @Flag(help: "With --reextract: all of them, also those that these rules have read.")
    var all = false

    @OptionGroup var database: DatabaseOption
    @OptionGroup var lexicon: LexiconOption

    func validate() throws {
        if paths.isEmpty, !reextract {
            throw ValidationError("Give files or folders to import, or --reextract to read the stored articles anew.")
        }
        if all, !reextract { throw ValidationError("--all goes with --reextract.") }
    }

    func run() throws {
        let importer = try Importer(
            databasePath: database.path, tables: lexicon.tables(), version: OnRecordCommand.configuration.version)
        if reextract {
            let count = try importer.reextract(onlyOutdated: !all)
            try Output.data("\(count) read anew\n")
            if paths.isEmpty { return }
        }
        Output.announceInput(paths)
        let summary = try importer.run(paths) { event in
            guard case .problem(let problem) = event else { return }
            Output.message("\(problem.isRejection ? "Rejected" : "Note"): \(problem.description)")
        }
        let counts = summary.counts
        try Output.data(
            "\(counts.new) new, \(counts.unchanged) unchanged, \(counts.replaced) replaced, "
                + "\(counts.rejected) rejected\n")
        if counts.unchanged > 0, !lexicon.folders.isEmpty {
            Output.message(
                "Note: What is unchanged stays as it was read before; to read it anew with --lexicon, "
                    + "add --reextract --all.")
        }
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
