import ArgumentParser
import Facts
import Query

struct AskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Answer a question in English or German, with the sentences that prove the answer.",
        discussion: """
            Asks about commitments, conditions, statements, persons, offices, states, sources, meetings with who \
            attended, numbers and contradictions. It prints first how it read \
            the question, and refuses a question with a word that it cannot account for. Asking for a concept finds \
            narrower ones too: participation covers troops, air and naval forces; a US backstop covers security \
            guarantees, participation, air cover and intelligence of the US.

            EXAMPLES
              onrecord ask "Which countries condition participation on a US backstop?"
              onrecord ask "Wer lehnt Truppen ab und warum?"
              onrecord ask "Who was expected in Brussels?" --sql
              onrecord ask "Which statements are about a ceasefire?" --format json
            """)

    @Argument(help: "The question; quotation marks around it are not needed.", completion: .questionWords)
    var question: [String] = []

    @Flag(name: .customLong("sql"), help: "Print the SQL of the question instead of its rows.")
    var showsSQL = false

    @OptionGroup var shown: AnswerOptions
    @OptionGroup var database: DatabaseOption
    @OptionGroup var lexicon: LexiconOption
    @OptionGroup var rows: RowOptions

    func validate() throws {
        if question.allSatisfy(\.isEmpty) {
            throw ValidationError(
                "There is no question. Try: onrecord ask \"Which countries condition participation on a US backstop?\"")
        }
    }

    func run() throws {
        try rows.verifyFigure()
        let tables = try lexicon.tables()
        let preferred = rows.language ?? RowOptions.systemLanguage
        let question = question.joined(separator: " ")
        let thread = AheadThread()
        let awaited = Asker.awaiting(question, preferred: preferred, tables: tables, on: thread)
        // Most questions are in the preferred language.
        let preferredLabels = thread.value { [rows] in try rows.labels(preferred, tables: tables) }
        let archive = try database.open()
        let asker = try Asker(archive, preferred: preferred, tables: tables)
        switch try asker.read(awaited) {
        case .understood(var understanding):
            if let minScore = shown.minScore { understanding = try understanding.restricted(toScore: minScore) }
            let language = rows.language ?? understanding.language
            let labels = asker.naming(
                try language == preferred ? preferredLabels.get() : rows.labels(language, tables: tables))
            if showsSQL { return try Output.data(understanding.script) }
            try answer(question, understanding, archive, labels)
        case .refused(let refusal, let language):
            let labels = try rows.labels(language)
            Output.message(labels.message("refused", ["reason": labels.sentence(for: refusal)]))
            Output.message(labels.message("examples"))
            for example in asker.examples(in: labels.language, like: question) {
                Output.message("  onrecord ask \"\(example)\"")
            }
            throw ExitCode(ExitStatus.no.rawValue)
        }
    }

    private func answer(
        _ question: String, _ understanding: Understanding, _ archive: ReadOnlyArchive, _ labels: Labels
    ) throws {
        let sentence = labels.sentence(for: understanding)
        let none = labels.message("none")
        let frame = PageFrame(title: question, lead: sentence, none: none)
        let printer = rows.printer(labels, shown.selection, page: frame, showsCarriers: shown.showsAllEvidence)
        printer.announce = { [rows] in
            switch rows.format {
            case .html, .svg: break
            case .table, .markdown:
                let lines = LineWrap.lines(VisibleText.escaping(sentence), width: rows.width)
                try Output.data(lines.joined(separator: "\n") + "\n\n")
            case .json, .ndjson, .csv, .tsv: Output.message(sentence)
            }
        }
        try understanding.send(from: archive, to: printer, inSentences: rows.format == .html)
        try printer.finish()
        if printer.counts.read == 0 {
            Output.message(labels.sentence(for: try understanding.emptiness(in: archive), of: understanding))
            return
        }
        rows.explainEmptiness(of: printer, shown.selection, none, labels)
        // With a limit, not all rows are read.
        if understanding.asksForCount, shown.selection.limit == nil {
            Output.message(labels.message("count", ["count": String(printer.counts.read)]))
        }
    }
}
