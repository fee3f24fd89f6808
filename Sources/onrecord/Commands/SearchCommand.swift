import ArgumentParser
import Facts
import Query

struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Find articles or statements by the words in them, in any form.",
        discussion: """
            All words have to be there, in any form: Kündigung finds "kündigen", Garantie also \
            "Sicherheitsgarantien". Words in quotation marks have to stand together as they are, "Sank*" finds what \
            begins so, and -Drohnen, behind --, leaves out what holds the word. Ends with status 0 where something \
            was found, with 1 where nothing was.

            EXAMPLES
              onrecord search Garantie
              onrecord search '"keine Truppen"' --statements
              onrecord search --format json --limit 5 -- Waffen -Drohnen
            """)

    @Argument(help: "The words.")
    var words: [String] = []

    @Flag(help: "List statements whose words have it, not articles.")
    var statements = false

    @Flag(help: "Take the words as a query of SQLite's FTS5, over the columns title, words, stems and endings.")
    var raw = false

    @Option(parsing: .unconditional, help: ArgumentHelp("The most rows; 0 for all.", valueName: "number"))
    var limit = 20

    @Option(help: "Only sources that can be of that day, month or year, or later: 2025-04-01.")
    var since: String?

    @Option(help: "Only sources that can be of that day, month or year, or earlier.")
    var until: String?

    @Option(
        help: "Only this outlet, agency or source name; can be given several times.", completion: .names(.publishers))
    var source: [String] = []

    @Flag(name: .customLong("sql"), help: "Print the SQL that finds the articles instead of its rows.")
    var showsSQL = false

    @OptionGroup var order: OrderOptions
    @OptionGroup var database: DatabaseOption
    @OptionGroup var rows: RowOptions

    func validate() throws {
        for day in [since, until] {
            if let day, PublicationDate(day) == nil {
                throw ValidationError("“\(day)” is no date. Give a day, month or year: 2025-04-10")
            }
        }
        guard limit >= 0 else { throw ValidationError("--limit \(limit) is less than nothing. Give 0 for all rows.") }
        if showsSQL, order.sort != nil {
            throw ValidationError("--sort orders the rows that are printed, not the SQL. Leave out --sort or --sql.")
        }
        _ = try search()
    }

    func run() throws {
        try rows.verifyFigure()
        let search = try search()
        if showsSQL { return try Output.data(search.script) }
        let labels = try rows.labels()
        let archive = try database.open()
        let frame = PageFrame(title: words.joined(separator: " "), none: labels.message("none"))
        let printer = try rows.printer(labels.naming(archive), selection, page: frame)
        try archive.send(search, to: printer)
        try printer.finish()
        rows.explainEmptiness(of: printer, selection, frame.none, labels)
        if printer.counts.read == 0 { throw ExitCode(ExitStatus.no.rawValue) }
    }

    private var selection: RowSelection { order.selection(limit: limit == 0 ? nil : limit) }

    private func search() throws -> Search {
        let text = words.joined(separator: " ")
        var search: Search
        if raw {
            guard words.contains(where: { !$0.isEmpty }) else { throw noWord }
            search = Search(raw: text)
        } else {
            guard let query = SearchQuery(text) else { throw noWord }
            search = Search(query)
        }
        search.unit = statements ? .statements : .articles
        search.sources.from = since.flatMap(PublicationDate.init)?.earliest
        search.sources.until = until.flatMap(PublicationDate.init)?.latest
        search.sources.publishers = Set(source)
        return search
    }

    private var noWord: ValidationError {
        ValidationError("There is no word to look for. Try: onrecord search Garantie")
    }
}
