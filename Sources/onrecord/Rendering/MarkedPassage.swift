import Query

/// Excerpts of a text with letters below the words that carry each part.
struct MarkedPassage {
    private struct Cell {
        var shown: String
        var width: Int
        var mark: Character
        var isSpace: Bool
        var isEvidence: Bool
    }

    private let excerpts: [[Cell]]
    private let legend: [String]
    private let width: Int
    private let labels: Labels
    private let style: TerminalStyle
    /// What stands between two excerpts.
    private let gap: String

    init(_ passage: Passage, labels: Labels, width: Int, style: TerminalStyle = TerminalStyle(), gap: String = "…\n") {
        self.gap = gap
        self.style = style
        self.width = max(width, 20)
        self.labels = labels
        var letters: [String: Character] = [:]
        var legend: [String] = []
        for mark in passage.marks where letters[mark.part] == nil {
            let label = labels.markLabel(mark.part)
            letters[mark.part] = label.first ?? "-"
            legend.append(label)
        }
        self.legend = legend
        excerpts = passage.excerpts.map { Self.cells(of: $0, marks: passage.marks, letters: letters) }
    }

    private static func cells(
        of excerpt: Passage.Excerpt, marks: [Passage.Mark], letters: [String: Character]
    ) -> [Cell] {
        var position = excerpt.start
        return excerpt.text.map { character in
            // Of marks that overlap, the shortest is the most telling.
            let covering = marks.filter { $0.span.start <= position && position < $0.span.end }
            let mark = covering.min { $0.span.length < $1.span.length }
            let shown = VisibleText.escaping(String(character))
            position += character.unicodeScalars.count
            return Cell(
                shown: shown, width: DisplayWidth.of(shown), mark: mark.flatMap { letters[$0.part] } ?? " ",
                isSpace: character == " ", isEvidence: mark != nil)
        }
    }

    /// The excerpts, what stands between them, and below what the letters mean.
    var text: String {
        let result = style.rendered(excerpts.map(marked).joined(separator: gap))
        return legend.isEmpty
            ? result : result + "\n" + labels.message("marks", ["marks": legend.joined(separator: " · ")]) + "\n"
    }

    private func marked(_ cells: [Cell]) -> String {
        var result = cells.isEmpty ? "\n" : ""
        for line in lines(of: cells) {
            result += shown(line) + "\n"
            let marks = Self.trimmed(line.map { String(repeating: $0.mark, count: $0.width) }.joined())
            if !marks.isEmpty { result += style.marked(marks, .note) + "\n" }
        }
        return result
    }

    /// The words of a line, with those that carry a part set off.
    private func shown(_ line: ArraySlice<Cell>) -> String {
        let end = line.lastIndex { $0.shown != " " }.map { $0 + 1 } ?? line.startIndex
        let runs = line[line.startIndex..<end].chunked(by: \.isEvidence)
        return runs.map { isEvidence, cells in
            let words = cells.map(\.shown).joined()
            return isEvidence ? style.marked(words, .evidence) : words
        }.joined()
    }

    private func lines(of cells: [Cell]) -> [ArraySlice<Cell>] {
        var lines: [ArraySlice<Cell>] = []
        var start = 0
        while start < cells.count {
            var used = 0
            var end = start
            while end < cells.count, used + cells[end].width <= width {
                used += cells[end].width
                end += 1
            }
            if end < cells.count, let space = cells[start..<end].lastIndex(where: \.isSpace), space > start {
                end = space + 1
            }
            end = max(end, start + 1)
            lines.append(cells[start..<end])
            start = end
        }
        return lines
    }

    private static func trimmed(_ line: String) -> String {
        var line = Substring(line)
        while line.last == " " { line.removeLast() }
        return String(line)
    }
}

extension Collection {
    /// Neighbours that have the same property, with it.
    fileprivate func chunked<Property: Equatable>(by property: (Element) -> Property) -> [(Property, SubSequence)] {
        var chunks: [(Property, SubSequence)] = []
        var rest = self[...]
        while let first = rest.first {
            let shared = property(first)
            let chunk = rest.prefix { property($0) == shared }
            chunks.append((shared, chunk))
            rest = rest[chunk.endIndex...]
        }
        return chunks
    }
}
