import Query

/// Writes an answer's rows in one format.
struct RowWriter {
    var format: OutputFormat
    /// What people read for a key or a column.
    var labels: Labels
    /// Columns of the terminal; only tables use it.
    var width: Int
    /// Whether control characters are made visible in csv and tsv too, because a terminal would obey them.
    var isTerminal: Bool

    /// The whole text, with a line break at its end; empty where a people's format has no row to show.
    func text(of answer: Answer) -> String {
        switch format {
        case .table: answer.rows.isEmpty ? "" : TableLayout(width: width).text(of: readable(answer))
        case .markdown: answer.rows.isEmpty ? "" : Markdown.text(of: readable(answer))
        case .json: JSONRows.array(of: answer)
        case .ndjson: JSONRows.lines(of: answer)
        case .csv: Separated.csv(answer, showingControls: isTerminal)
        case .tsv: Separated.tsv(answer, showingControls: isTerminal)
        }
    }

    /// The answer as people read it.
    private func readable(_ answer: Answer) -> ReadableTable {
        let shown = answer.fields.indices.filter { answer.fields[$0].place != .data }
        return ReadableTable(
            columns: shown.map {
                let field = answer.fields[$0]
                return ReadableTable.Column(
                    title: VisibleText.escaping(labels.title(of: field.key)), isPassage: field.place != .column)
            },
            rows: answer.rows.map { row in shown.map { VisibleText.escaping(labels.text(for: row[$0])) } })
    }
}

/// A table of texts that are ready for the eye.
struct ReadableTable {
    struct Column {
        var title: String
        /// Shown below its row instead of beside the others.
        var isPassage: Bool
    }

    var columns: [Column]
    var rows: [[String]]
}
