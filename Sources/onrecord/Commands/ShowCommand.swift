import ArgumentParser
import Foundation
import Query

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract:
            "Show one statement or commitment in its paragraph, or all that is known of a source, person or state.",
        discussion: """
            Below each line of the paragraph, letters mark the words that carry each part. Where the evidences of a \
            commitment are far apart, only their sentences are shown. Of a source the whole text is shown, with its \
            statements and commitments marked; of a person or state all rows that are about it.

            EXAMPLES
              onrecord show c5
              onrecord show 001_34c193b2938ffef1.txt
              onrecord show "John Healey" --format json
              onrecord show Luxembourg
            """)

    @Argument(
        help: """
            A number as reports print it (s12 or c3), a source's name, number or key, a person's name or key, or a \
            state's name or code.
            """, completion: .names(.sources, .persons, .states))
    var id: String

    @OptionGroup var database: DatabaseOption
    @OptionGroup var lexicon: LexiconOption
    @OptionGroup var rows: RowOptions

    func validate() throws {
        guard id.allSatisfy(\.isWhitespace) else { return }
        throw ValidationError("There is nothing to show. Give a number as reports print it, s12 or c3, or a name.")
    }

    func run() throws {
        try rows.verifyFigure()
        let tables = try lexicon.tables()
        let archive = try database.open()
        guard let row = RowID(id) else {
            return try write(dossier(in: archive, tables), rows.labels(tables: tables).naming(archive))
        }
        guard let passage = try archive.passage(of: row) else {
            throw Complaint(
                "There is no \(id) in \(database.path). The reports print the numbers that there are.", .missingInput)
        }
        let labels = try rows.labels(tables: tables).naming(archive)
        switch rows.format {
        case .table:
            try rows.write(passage.answer, labels: labels)
            let marked = MarkedPassage(passage, labels: labels, width: rows.width, style: rows.style)
            try Output.data("\n" + marked.text)
        case .html:
            let below = HTMLPassage(passage, labels: labels).text
            try rows.write(passage.answer, labels: labels, page: PageFrame(title: row.text, below: below))
        case .json, .ndjson, .csv, .tsv, .markdown, .svg: try rows.write(passage.table, labels: labels)
        }
    }
}

extension Passage {
    /// The row with its paragraph and marks, as data.
    fileprivate var table: Answer {
        Answer(
            fields: answer.fields + [
                Field("paragraph", .passage), Field("paragraph_start", .data), Field("marks", .data),
            ],
            rows: answer.rows.map {
                $0 + [
                    .text(paragraph), .integer(start),
                    .list(
                        marks.map { .list([.text($0.part), .integer($0.span.start), .integer($0.span.end)]) }),
                ]
            })
    }
}
