import Facts
import Testing

/// A text with every number that counts something; no others may be found.
///
/// Marks: `n` a figure, `m` a figure of those who take part in a meeting. Both take the bound and what is counted along.
struct FigureCase: Sendable, CustomTestStringConvertible {
    let marked: MarkedText
    /// Numbers, bound and what is counted of each figure: `30.. more_than Ländern`.
    let expected: [String]

    init(_ marked: String, _ expected: String...) {
        self.marked = MarkedText(marked)
        self.expected = expected
    }

    var testDescription: String { marked.text }

    /// Finds the figures in the text and compares them with the marks.
    func check() throws {
        let figures = try SharedExtractor.findings(in: marked.text).figures
        let text = marked.text
        let (free, tied) = (figures.filter { $0.event == nil }, figures.filter { $0.event != nil })
        #expect(text.shown(free.map(\.quantity.span)) == text.shown(marked.spans("n")), "\(text)")
        #expect(text.shown(tied.map(\.quantity.span)) == text.shown(marked.spans("m")), "\(text)")
        #expect(figures.map(Self.line) == expected, "\(text)")
    }

    private static func line(_ figure: Figure) -> String {
        let quantity = figure.quantity
        let (least, most) = (quantity.atLeast?.description, quantity.atMost?.description)
        let number = least == most ? least ?? ".." : "\(least ?? "")..\(most ?? "")"
        let bound = quantity.bound == .exactly ? nil : quantity.bound.rawValue
        return [number, bound, quantity.unit].compactMap(\.self).joined(separator: " ")
    }
}
