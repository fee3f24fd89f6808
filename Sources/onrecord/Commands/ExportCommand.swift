import ArgumentParser
import Export

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the archive into a folder, in forms that other programs read.",
        discussion: """
            The folder is made; one that is there has to be empty or to hold an earlier export, which is replaced as a \
            whole. The same archive gives the same bytes. csv and ndjson have every version of an article, as the \
            tables do; the other formats and the overviews have the current ones.

            FORMATS
            \(ExportFormat.allCases.map { "  \($0.rawValue): \($0.summary)" }.joined(separator: "\n"))
              all: all of them

            EXAMPLES
              onrecord export out
              onrecord export out --format ftm --format jsonld
              onrecord export out --format all --db news.db
            """)

    @Argument(help: "The folder to write.", completion: .directory)
    var folder: String

    @Option(
        name: .customLong("format"),
        help: ArgumentHelp(
            "What to write (default: csv). Can be given several times.", valueName: "format"))
    var choices: [ExportChoice] = []

    @OptionGroup var database: DatabaseOption

    func validate() throws {
        guard folder.isEmpty else { return }
        throw ValidationError("The folder has no name. Give one: onrecord export out")
    }

    func run() throws {
        let exported = try Exporter(path: database.path).export(ExportChoice.formats(choices), to: folder)
        for format in exported {
            let files = format.files.count
            try Output.data(
                "\(format.format.rawValue): \(format.rows) rows in \(files) file\(files == 1 ? "" : "s")\n")
        }
    }
}

/// A value of `--format`.
enum ExportChoice: String, CaseIterable, ExpressibleByArgument {
    case csv, ndjson, jsonld, claimreview, ftm, all

    /// The formats asked for, each once, in the order of `ExportFormat`.
    static func formats(_ choices: [ExportChoice]) -> [ExportFormat] {
        let choices = choices.isEmpty ? [.csv] : choices
        if choices.contains(.all) { return ExportFormat.allCases }
        return ExportFormat.allCases.filter { format in choices.contains { $0.rawValue == format.rawValue } }
    }
}
