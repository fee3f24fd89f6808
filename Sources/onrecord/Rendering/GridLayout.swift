import Query

/// Lays a grid out for a terminal: contributions beside each other as far as they fit, the others in grids below.
struct GridLayout {
    /// Columns of the terminal.
    var width: Int
    var style = TerminalStyle()

    private static let gap = 2

    func text(of grid: Grid) -> String {
        let tables = groups(of: grid).map { contributions in
            TableLayout(width: width, style: style).text(of: table(of: grid, contributions))
        }
        let legend = LineWrap.lines(VisibleText.escaping(grid.legend), width: width).map { $0 + "\n" }.joined()
        return tables.joined(separator: "\n") + "\n" + legend
    }

    /// All contributions in one table, for readers that scroll.
    static func markdown(of grid: Grid) -> String {
        Markdown.text(of: GridLayout(width: 0).table(of: grid, grid.contributions)) + "\n"
            + VisibleText.escaping(grid.legend) + "\n"
    }

    private func groups(of grid: Grid) -> [[String]] {
        let head = leastWidth([grid.labels.title(of: "state")] + grid.states)
        var groups: [[String]] = []
        var used = Int.max / 2
        for contribution in grid.contributions {
            let needed = Self.gap + leastWidth([contribution])
            if used + needed > width {
                groups.append([])
                used = head
            }
            groups[groups.count - 1].append(contribution)
            used += needed
        }
        return groups
    }

    private func leastWidth(_ texts: [String]) -> Int {
        texts.flatMap { $0.split(separator: " ") }.map { DisplayWidth.of($0) }.max() ?? 0
    }

    /// The states that have a cell in one of the columns.
    private func table(of grid: Grid, _ contributions: [String]) -> ReadableTable {
        let titles = [grid.labels.title(of: "state")] + contributions
        let rows = grid.states.compactMap { state -> [String]? in
            let cells = contributions.map { grid[state, $0].map(grid.sign) ?? "" }
            return cells.allSatisfy(\.isEmpty) ? nil : [VisibleText.escaping(state)] + cells
        }
        return ReadableTable(
            columns: titles.map { ReadableTable.Column(title: VisibleText.escaping($0), isPassage: false) },
            rows: rows)
    }
}
