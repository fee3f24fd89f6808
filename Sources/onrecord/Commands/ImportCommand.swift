import ArgumentParser
import Foundation
import Ingest
import Readers

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Read articles into the archive.",
        discussion: """
            Reads plain text, HTML pages, JSON lines and lists, CSV and TSV, RSS and Atom, NewsML-G2 and NITF, also \
            packed by gzip or zip; the content tells which it is. Folders are searched for such files. What is known \
            already stays as it is; a changed file becomes a new version of its source. What is no article is named \
            and left out, and the rest is imported. Each article is stored whole or not at all: after Ctrl-C or a \
            fault the same command goes on where it ended.

            EXAMPLES
              onrecord import seeds/
              onrecord import news.jsonl --db news.db
              onrecord import table.csv --field text=body --field date=day
              onrecord import pages.zip --glob '*.html'
              onrecord import news.jsonl --lexicon my-topic
              onrecord import news.jsonl --limit 100 --quiet
              onrecord import --reextract
            """)

    @Argument(help: "Files and folders; - reads standard input.", completion: .file())
    var paths: [String] = []

    @Flag(help: "Read the stored articles anew, where other rules than these have read them.")
    var reextract = false

    @Flag(help: "With --reextract: all of them, also those that these rules have read.")
    var all = false

    @Option(help: "How many articles to read at once (default: the number of processors); the archive is the same.")
    var jobs: Int?

    @Option(help: "End after so many articles.")
    var limit: Int?

    @Flag(help: "Say what would become of each article, and store nothing.")
    var dryRun = false

    @Flag(help: "No progress, notes and counts; what is rejected is still named.")
    var quiet = false

    @Option(
        help: """
            How the archive is kept whole while it is written: wal lets others read meanwhile, rollback works on \
            network drives too, auto (the default) takes what fits the drive.
            """)
    var journal = ImportJournal.automatic

    @OptionGroup var reading: ReadingOption
    @OptionGroup var database: DatabaseOption
    @OptionGroup var lexicon: LexiconOption

    func validate() throws {
        if paths.isEmpty, reading.lists.isEmpty, !reextract {
            throw ValidationError("Give files or folders to import, or --reextract to read the stored articles anew.")
        }
        if let jobs, jobs < 1 { throw ValidationError("--jobs \(jobs) is too few. Give 1 or more.") }
        if let limit, limit < 1 { throw ValidationError("--limit \(limit) is too few. Give 1 or more.") }
        if dryRun, reextract { throw ValidationError("--dry-run does not go with --reextract.") }
        if all, !reextract { throw ValidationError("--all goes with --reextract.") }
    }

    func run() throws {
        let importer = try Importer(
            databasePath: database.path, tables: lexicon.tables(), version: OnRecordCommand.configuration.version,
            journal: journal)
        if reextract {
            let count = try importer.reextract(onlyOutdated: !all)
            try Output.data("\(count) read anew\n")
            if paths.isEmpty, reading.lists.isEmpty { return }
        }
        let paths = try reading.paths(paths)
        Output.announceInput(paths)
        let summary = try read(paths, with: importer)
        let counts = summary.counts
        if !quiet {
            try Output.data(
                "\(counts.new) new, \(counts.unchanged) unchanged, \(counts.replaced) replaced, "
                    + "\(counts.rejected) rejected\(dryRun ? "; nothing was stored" : "")\n")
        }
        if summary.isStopped { throw Complaint("Stopped. The same command goes on from here.", .interrupted) }
        if counts.unchanged > 0, !lexicon.folders.isEmpty, !quiet {
            Output.message(
                "Note: What is unchanged stays as it was read before; to read it anew with --lexicon, "
                    + "add --reextract --all.")
        }
        try ExitStatus.end(after: summary.problems)
    }

    private func read(_ paths: [String], with importer: Importer) throws -> Importer.Summary {
        let interruption = Interruption()
        let options = ImportOptions(
            jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount, limit: limit, isDryRun: dryRun,
            stop: interruption.stop)
        var reading = try reading.options()
        let progress = ImportProgress(isQuiet: quiet, limit: limit)
        reading.position = progress.position
        defer { progress.clear() }
        return try importer.run(paths, reading: reading, options: options) { [quiet, dryRun] event in
            switch event {
            case .stored(let location, let outcome):
                if dryRun {
                    try? Output.data("\(outcome.rawValue) \(VisibleText.escaping(location))\n")
                } else {
                    progress.add(location)
                }
            case .problem(let problem):
                guard problem.isRejection || !quiet else { return }
                progress.clear()
                Output.message("\(problem.isRejection ? "Rejected" : "Note"): \(problem.description)")
            }
        }
    }
}

extension ImportJournal: ExpressibleByArgument {}

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
