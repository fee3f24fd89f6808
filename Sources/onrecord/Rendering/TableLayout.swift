/// Lays rows out for a terminal: aligned columns, passages below their row, or one block a row where it is too narrow.
struct TableLayout {
    /// Columns of the terminal.
    var width: Int
    /// How headings and labels are set off.
    var style = TerminalStyle()

    private static let gap = 2
    /// Words longer than this may be broken.
    private static let longestWord = 20
    /// The same for names of files, which break at their marks.
    private static let longestFileName = 10
    private static let indent = "    "

    func text(of table: ReadableTable) -> String {
        let columns = table.columns.indices.filter { !table.columns[$0].isPassage && hasText($0, in: table) }
        let passages = table.columns.indices.filter { table.columns[$0].isPassage && hasText($0, in: table) }
        guard !columns.isEmpty, let widths = fittingWidths(of: columns, in: table) else {
            return blocks(of: table)
        }
        return grid(of: table, columns: columns, widths: widths, passages: passages)
    }

    // MARK: Aligned columns

    private func grid(of table: ReadableTable, columns: [Int], widths: [Int], passages: [Int]) -> String {
        var lines = wrapped(columns.map { style.marked(table.columns[$0].title, .heading) }, widths: widths)
        lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: separator))
        var previousWasTall = false
        for (number, row) in table.rows.enumerated() {
            var block = wrapped(columns.map { row[$0] }, widths: widths)
            for passage in passages where !row[passage].isEmpty {
                block += passageLines(title: table.columns[passage].title, text: row[passage])
            }
            if number > 0, previousWasTall || block.count > 1 { lines.append("") }
            lines += block
            previousWasTall = block.count > 1
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private var separator: String { String(repeating: " ", count: Self.gap) }

    /// A column that no row fills is not shown.
    private func hasText(_ column: Int, in table: ReadableTable) -> Bool {
        table.rows.contains { !$0[column].isEmpty }
    }

    /// One width a column, or nil where they do not fit beside each other without breaking words.
    private func fittingWidths(of columns: [Int], in table: ReadableTable) -> [Int]? {
        let texts = columns.map { column in [table.columns[column].title] + table.rows.map { $0[column] } }
        var widths = texts.map { $0.reduce(0) { max($0, DisplayWidth.of($1)) } }
        let least = texts.map { Self.leastWidth(of: $0) }
        let room = width - Self.gap * (columns.count - 1)
        while widths.reduce(0, +) > room {
            let shrinkable = widths.indices.filter { widths[$0] > least[$0] }
            guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { return nil }
            widths[widest] -= 1
        }
        return widths
    }

    /// The width below which words would be broken.
    private static func leastWidth(of texts: [String]) -> Int {
        texts.reduce(0) { widest, text in
            text.split(separator: " ").reduce(widest) { widest, word in
                let isFileName = word.contains { LineWrap.marks.contains($0) }
                return max(widest, min(DisplayWidth.of(word), isFileName ? longestFileName : longestWord))
            }
        }
    }

    private func wrapped(_ cells: [String], widths: [Int]) -> [String] {
        let parts = zip(cells, widths).map { LineWrap.lines($0, width: $1) }
        let height = parts.map(\.count).max() ?? 0
        return (0..<height).map { line in
            let texts = zip(parts, widths).map { padded(line < $0.count ? $0[line] : "", to: $1) }
            return trimmed(texts.joined(separator: separator))
        }
    }

    private func passageLines(title: String, text: String) -> [String] {
        let label = style.marked("\(title):", .label)
        return LineWrap.lines("\(label) \(text)", width: width - Self.indent.count).map { Self.indent + $0 }
    }

    // MARK: One block a row

    private func blocks(of table: ReadableTable) -> String {
        let titles = table.columns.map(\.title)
        let titleWidth = min(titles.map { DisplayWidth.of($0) }.max() ?? 0, max(width / 3, 1))
        var lines: [String] = []
        for (number, row) in table.rows.enumerated() {
            let rule = "─ \(number + 1) "
            lines.append(rule + String(repeating: "─", count: max(0, min(width, 40) - rule.count)))
            for (title, cell) in zip(titles, row) where !cell.isEmpty {
                lines += wrapped(
                    [style.marked(title, .label), cell], widths: [titleWidth, max(width - titleWidth - Self.gap, 1)])
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
    }

    private func trimmed(_ line: String) -> String {
        var line = Substring(line)
        while line.last == " " { line.removeLast() }
        return String(line)
    }
}
