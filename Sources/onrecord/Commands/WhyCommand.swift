import ArgumentParser
import Query

struct WhyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "Say what led to a statement or commitment, or why names were taken for a person.",
        discussion: """
            Of a statement or commitment: the rule that found it with its score, the words that carry each part, who \
            its names were taken for and why, the statement it comes out of, the source it counts for, and the article \
            with the run that brought it and the version of the rules. Of a person: each article's name for them.

            EXAMPLES
              onrecord why c5
              onrecord why "John Healey" --format json
            """)

    @Argument(
        help: "A number as reports print it (s12 or c3), or a person's key or name.", completion: .names(.persons))
    var id: String

    @OptionGroup var database: DatabaseOption
    @OptionGroup var lexicon: LexiconOption
    @OptionGroup var rows: RowOptions

    func validate() throws {
        guard id.allSatisfy(\.isWhitespace) else { return }
        throw ValidationError("There is nothing to explain. Give a number as reports print it, s12 or c3, or a person.")
    }

    func run() throws {
        try rows.verifyFigure()
        let tables = try lexicon.tables()
        let archive = try database.open()
        let labels = try rows.labels(tables: tables).naming(archive)
        let printer = rows.printer(labels, page: PageFrame(title: id))
        if let row = RowID(id) {
            guard try archive.passage(of: row) != nil else {
                throw Complaint(
                    "There is no \(id) in \(database.path). The reports print the numbers that there are.",
                    .missingInput)
            }
            try archive.send(WhyQuestion(row), to: printer)
        } else {
            let keys = try NameFinder(archive, tables: tables).persons(id)
            guard keys.count == 1, let key = keys.first else { throw Complaint(severalPersons: id, keys) }
            try archive.send(WhyPersonQuestion(key), to: printer)
        }
        try printer.finish()
    }
}

extension Complaint {
    /// What the user reads where one person is asked for by a name that several have.
    init(severalPersons name: String, _ keys: Set<String>) {
        let list = keys.sorted().joined(separator: ", ")
        self.init("“\(name)” is the name of several persons. Give a key: \(list)", .usage)
    }
}
