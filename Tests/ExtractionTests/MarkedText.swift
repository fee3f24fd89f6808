import Facts

/// A test text with the expected spans marked inside it: `{q:Es gehe gut}{f:, {c:sagte} {s:die Ärztin}}.`
///
/// A mark is a name, the numbers of the findings that it belongs to (the first where none stands), a colon and the
/// words. Marks nest; `{s12:…}` belongs to the first and the second finding; a part in several pieces is marked several
/// times. Spans are in code points, as everywhere.
struct MarkedText: Sendable {
    /// The text without the marks.
    let text: String
    private let marks: [Mark]

    private struct Mark {
        let name: String
        let numbers: [Int]
        let start: Int
        var end: Int?
    }

    init(_ marked: String) {
        var scalars = String.UnicodeScalarView()
        var marks: [Mark] = []
        var open: [Int] = []
        var rest = Substring(marked).unicodeScalars
        while let scalar = rest.popFirst() {
            switch scalar {
            case "{":
                let label = rest.prefix { $0 != ":" }
                precondition(label.count < rest.count, "a mark without a colon in: \(marked)")
                rest.removeFirst(label.count + 1)
                let digits = label.drop { $0.properties.isAlphabetic }
                let numbers = digits.compactMap { Int(String($0)) }
                open.append(marks.count)
                marks.append(
                    Mark(
                        name: String(label.prefix(label.count - digits.count)),
                        numbers: numbers.isEmpty ? [1] : numbers,
                        start: scalars.count))
            case "}":
                precondition(!open.isEmpty, "a closing brace without its mark in: \(marked)")
                marks[open.removeLast()].end = scalars.count
            default: scalars.append(scalar)
            }
        }
        precondition(open.isEmpty, "an open mark in: \(marked)")
        text = String(scalars)
        self.marks = marks
    }

    /// The places marked with that name for that finding, in text order.
    func spans(_ name: String, _ number: Int = 1) -> [Span] {
        let spans = marks.filter { $0.name == name && $0.numbers.contains(number) }
            .map { Span($0.start, $0.end ?? $0.start) }
        return text.joined(spans)
    }

    /// The places marked for that finding, by the names of the marks.
    func parts(_ names: [String], _ number: Int) -> [String: [Span]] {
        Dictionary(uniqueKeysWithValues: names.map { ($0, spans($0, number)) })
    }

    /// The one place marked with that name for that finding, or nil where none is.
    func span(_ name: String, _ number: Int = 1) -> Span? { spans(name, number).first }
}

extension String {
    /// The spans in text order; those with nothing but white space between them are one.
    func joined(_ spans: [Span]) -> [Span] {
        spans.sorted().reduce(into: []) { joined, span in
            guard let last = joined.last, last.end <= span.start,
                text(in: Span(last.end, span.start))?.allSatisfy(\.isWhitespace) ?? false
            else { return joined.append(span) }
            joined[joined.count - 1].end = span.end
        }
    }

    /// The words under the spans, as a failure shows them.
    func shown(_ spans: [Span]) -> String {
        spans.map { text(in: $0) ?? "past the text: \($0)" }.joined(separator: " … ")
    }

    /// The words of the parts that are there, in the order of `names`: `q[Es gehe gut] c[sagte]`.
    func shown(_ parts: [String: [Span]], _ names: [String]) -> String {
        names.compactMap { name in
            parts[name].flatMap { $0.isEmpty ? nil : "\(name)[\(shown($0))]" }
        }.joined(separator: " ")
    }
}
