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
    /// How tables set things off.
    var style = TerminalStyle()
    /// What stands above and below the rows of a page of its own.
    var page = PageFrame()
    /// Whether the words of all sources of a row are shown below it.
    var showsCarriers = false
    /// Whether people read the rows as the cells of a grid.
    var isGrid = false

    /// The whole text, with a line break at its end; empty where a people's format has no row to show.
    func text(of answer: Answer) -> String {
        var encoder = encoder()
        let opening = encoder.opening(answer.fields)
        return opening + encoder.text(of: answer.rows) + encoder.closing()
    }

    /// Writes rows one by one.
    func encoder() -> any RowEncoder {
        if isGrid, let encoder = gridEncoder { return encoder }
        return switch format {
        case .table:
            PagedRows(showsCarriers: showsCarriers) { answer in
                style.rendered(TableLayout(width: width, style: style).text(of: readable(answer)))
            }
        case .markdown: PagedRows(showsCarriers: showsCarriers) { Markdown.text(of: readable($0)) }
        case .html: HTMLRows(labels: labels, page: page).encoder(showsCarriers: showsCarriers)
        case .svg:
            WholeRows { answer in
                HistoryFigure(history: History(answer, labels: labels), labels: labels, title: page.title).text
            }
        case .json: JSONRows(isLines: false)
        case .ndjson: JSONRows(isLines: true)
        case .csv: Separated(.csv, showsControls: isTerminal)
        case .tsv: Separated(.tsv, showsControls: isTerminal)
        }
    }

    /// The formats in which people read a grid.
    private var gridEncoder: WholeRows? {
        func drawing(_ draw: @escaping (Grid) -> String) -> WholeRows {
            WholeRows { $0.rows.isEmpty ? "" : draw(Grid($0, labels: labels)) }
        }
        switch format {
        case .table: return drawing { style.rendered(GridLayout(width: width, style: style).text(of: $0)) }
        case .markdown: return drawing(GridLayout.markdown)
        case .html:
            return WholeRows { answer in
                HTMLRows(labels: labels, page: page).text(
                    around: answer.rows.isEmpty ? "" : HTMLGrid(grid: Grid(answer, labels: labels)).text)
            }
        case .json, .ndjson, .csv, .tsv, .svg: return nil
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
            rows: answer.rows.map { row in shown.map { text(of: row[$0]) } })
    }

    private func text(of value: Value) -> String {
        guard style.isColored, case .excerpt(let excerpt) = value else {
            return VisibleText.escaping(labels.text(for: value))
        }
        return excerpt.pieces.map { piece in
            let text = VisibleText.escaping(piece.text)
            return piece.isMarked ? style.marked(text, .hit) : text
        }.joined()
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
