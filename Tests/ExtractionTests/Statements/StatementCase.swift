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
        expect(wanted, found: found, in: marked.text) { $0.isMet(by: $1) }
    }
}

/// A statement as tests compare and print it.
private struct Shown: CustomStringConvertible {
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
        parts = marked.parts(Shown.names, number)
    }

    /// True where `found` is the same, with any medium where none is wanted.
    func isMet(by found: Shown) -> Bool {
        kind == found.kind && by == found.by && parts == found.parts && (medium == nil || medium == found.medium)
    }

    var description: String {
        """
        \(kind.rawValue) by \(by.map { "\($0)" } ?? "nobody known") \(medium?.rawValue ?? "in any medium"): \
        \(text.shown(parts, Shown.names))
        """
    }
}
