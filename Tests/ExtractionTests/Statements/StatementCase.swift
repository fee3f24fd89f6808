import Facts
import Testing

/// A text and every statement that is in it; no others may be found.
///
/// Marks: `q` quote, `f` frame, `c` cue, `s` speaker, `a` addressee.
struct StatementCase: Sendable, CustomTestStringConvertible {
    let marked: MarkedText
    let expected: [Expected]

    /// What the marks do not say of a statement.
    struct Expected: Sendable {
        let kind: StatementKind
        let by: Actor?
        let medium: Medium?

        init(_ kind: StatementKind, by: Actor? = nil, medium: Medium? = nil) {
            self.kind = kind
            self.by = by
            self.medium = medium
        }
    }

    /// The first `expected` is what the marks without a number or with 1 belong to.
    init(_ marked: String, _ expected: Expected...) {
        self.marked = MarkedText(marked)
        self.expected = expected
    }

    var testDescription: String { marked.text }

    /// Finds the statements of the text and compares them with the marks.
    func check() throws {
        let found = try SharedExtractor.findings(in: marked.text).statements.map { Shown($0, in: marked.text) }
        let wanted = expected.enumerated().map { Shown($0.element, number: $0.offset + 1, marked) }
        let media = expected.map(\.medium)
        let missing = wanted.filter { !found.contains($0) }
        let unexpected = found.filter { !wanted.contains($0) }
        #expect(
            missing.isEmpty && unexpected.isEmpty,
            """
            \(marked.text)
            expected: \(missing.isEmpty ? "nothing else" : missing.map(\.description).joined(separator: "\n"))
            got: \(unexpected.isEmpty ? "nothing" : unexpected.map(\.description).joined(separator: "\n"))
            """)
        for (statement, medium) in zip(wanted, media) {
            guard let medium, let other = found.first(where: { $0 == statement }) else { continue }
            #expect(other.medium == medium, "\(marked.text)")
        }
    }
}

/// A statement as tests compare and print it.
private struct Shown: Equatable, CustomStringConvertible {
    let kind: StatementKind
    let by: Actor?
    let medium: Medium?
    let parts: [String: [Span]]
    let text: String

    private static let names = ["q", "f", "c", "s", "a"]

    init(_ statement: Statement, in text: String) {
        kind = statement.kind
        by = statement.by
        medium = statement.medium
        self.text = text
        parts = [
            "q": text.joined(statement.quote), "f": text.joined(statement.frame), "c": text.joined(statement.cue),
            "s": text.joined(statement.speaker), "a": text.joined(statement.addressee),
        ]
    }

    init(_ expected: StatementCase.Expected, number: Int, _ marked: MarkedText) {
        kind = expected.kind
        by = expected.by
        medium = expected.medium
        text = marked.text
        parts = Dictionary(uniqueKeysWithValues: Shown.names.map { ($0, marked.spans($0, number)) })
    }

    static func == (left: Shown, right: Shown) -> Bool {
        left.kind == right.kind && left.by == right.by && left.parts == right.parts
    }

    var description: String {
        let words = Shown.names.compactMap { name in
            parts[name].flatMap { $0.isEmpty ? nil : "\(name)[\(text.shown($0))]" }
        }
        return "\(kind.rawValue) by \(by.map { "\($0)" } ?? "nobody known"): " + words.joined(separator: " ")
    }
}
