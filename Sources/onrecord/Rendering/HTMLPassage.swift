import Query

/// Excerpts of a text in HTML, with the words that carry each part on a ground of its own.
struct HTMLPassage {
    private let passage: Passage
    private let labels: Labels
    /// In the order of the text; the place is the number of the colour.
    private let parts: [String]

    /// What stands between two excerpts.
    private let gap: String

    init(_ passage: Passage, labels: Labels, gap: String = "<p>…</p>\n") {
        self.gap = gap
        self.passage = passage
        self.labels = labels
        var seen: Set<String> = []
        parts = passage.marks.map(\.part).filter { seen.insert($0).inserted }
    }

    /// The excerpts, and below what the colours mean.
    var text: String {
        let paragraphs = passage.excerpts.filter { !$0.text.isEmpty }.map { "<p>\(marked($0))</p>" }
            .joined(separator: "\n" + gap)
        let legend = parts.map { HTMLText.marked(part: number($0), title: label($0), label($0)) }
        return "<section class=\"passage\">\n\(paragraphs)\n"
            + (legend.isEmpty ? "" : "<p class=\"legend\">\(legend.joined(separator: " "))</p>\n") + "</section>\n"
    }

    /// Stretches of words that carry the same part; of parts that overlap, the shortest is the most telling.
    private func marked(_ excerpt: Passage.Excerpt) -> String {
        let scalars = Array(excerpt.text.unicodeScalars)
        let end = excerpt.start + scalars.count
        let borders = Set(passage.marks.flatMap { [$0.span.start, $0.span.end] } + [excerpt.start, end])
            .filter { $0 >= excerpt.start && $0 <= end }.sorted()
        return zip(borders, borders.dropFirst()).map { first, last in
            let words = String(String.UnicodeScalarView(scalars[(first - excerpt.start)..<(last - excerpt.start)]))
            let covering = passage.marks.filter { $0.span.start <= first && last <= $0.span.end }
            guard let part = covering.min(by: { $0.span.length < $1.span.length })?.part else {
                return HTMLText.escaped(words)
            }
            return HTMLText.marked(part: number(part), title: label(part), words)
        }.joined()
    }

    private func number(_ part: String) -> Int { parts.firstIndex(of: part) ?? 0 }

    /// Without the letter, which only a terminal needs.
    private func label(_ part: String) -> String {
        labels.markLabel(part).split(separator: " ", maxSplits: 1).last.map(String.init) ?? part
    }
}

extension HTMLText {
    /// Words that carry a part, in the part's colour.
    static func marked(part number: Int, title: String, _ text: String) -> String {
        "<mark class=\"part\(number % HTMLStyle.partColors.count)\" title=\"\(escaped(title))\">\(escaped(text))</mark>"
    }
}
