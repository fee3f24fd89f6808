import Query

/// A grid in HTML: each stance on a ground of its own and in words, with its conditions below and its evidence behind.
struct HTMLGrid {
    let grid: Grid

    var text: String {
        let heads = ([grid.labels.title(of: "state")] + grid.contributions).map { HTMLText.element("th", $0) }
        var text = "<table class=\"grid\">\n<thead><tr>\(heads.joined())</tr></thead>\n<tbody>\n"
        for state in grid.states {
            let cells = grid.contributions.map { grid[state, $0].map(html) ?? "<td></td>" }
            text += "<tr>\(HTMLText.element("th", state))\(cells.joined())</tr>\n"
        }
        return text + "</tbody>\n</table>\n"
    }

    private func html(_ cell: Grid.Cell) -> String {
        let labels = grid.labels
        var words = HTMLText.escaped([grid.sign(cell), labels.text(for: cell.stance)].joined(separator: " "))
        if case .key(let certainty, _) = cell.certainty, certainty != "stated" {
            words += " " + HTMLText.element("i", labels.text(for: cell.certainty))
        }
        if !cell.conditions.isEmpty {
            words += HTMLText.element("small", cell.conditions.map(labels.text).joined(separator: ", "))
        }
        let evidence = cell.evidence.plainWords + " – " + labels.text(for: cell.publication)
        return "<td class=\"\(kind(of: cell))\" title=\"\(HTMLText.escaped(evidence))\">\(words)</td>"
    }

    private func kind(of cell: Grid.Cell) -> String {
        guard case .key(let stance, _) = cell.stance, StancePalette.colors[stance] != nil else { return "stance" }
        return "stance-\(stance)"
    }
}

extension Value {
    /// A sentence without what marks the evidence in it.
    fileprivate var plainWords: String {
        if case .excerpt(let excerpt) = self { excerpt.pieces.map(\.text).joined() } else { plainText }
    }
}
