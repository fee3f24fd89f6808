import Facts
import Lexicon
import Testing

@testable import Extraction

/// A text with all the dates that it names; no others may be found.
///
/// Marks: `d` a date, the first without a number.
struct DateCase: Sendable, CustomTestStringConvertible {
    let marked: MarkedText
    /// The article's date; nil where it has none.
    let published: String?
    let dates: [Expected]

    /// What a date can mean. Where only EDTF of level 0 or 1 is given, its first and last day are those that it says.
    struct Expected: Sendable, Equatable, CustomStringConvertible {
        let edtf: String?
        let earliest: String?
        let latest: String?
        let anchor: DateMentioned.Anchor
        var span: Span?

        init(
            _ edtf: String?, _ earliest: String? = nil, _ latest: String? = nil,
            _ anchor: DateMentioned.Anchor = .article
        ) {
            let date = edtf.flatMap(PublicationDate.init)
            self.edtf = edtf
            self.earliest = earliest ?? date?.earliest
            self.latest = latest ?? date?.latest
            self.anchor = anchor
        }

        static func absolute(_ edtf: String, _ earliest: String? = nil, _ latest: String? = nil) -> Expected {
            Expected(edtf, earliest, latest, .absolute)
        }

        static func unknown(_ anchor: DateMentioned.Anchor = .article) -> Expected { Expected(nil, nil, nil, anchor) }

        fileprivate init(_ date: DateMentioned) {
            edtf = date.edtf
            earliest = date.earliest
            latest = date.latest
            anchor = date.anchor
            span = date.span
        }

        var description: String {
            "\(edtf ?? "unknown") [\(earliest ?? "…") … \(latest ?? "…")] \(anchor) at \(span.map { "\($0.start)..<\($0.end)" } ?? "-")"
        }
    }

    init(_ marked: String, on published: String? = nil, _ dates: Expected...) {
        let text = MarkedText(marked)
        self.marked = text
        self.published = published
        self.dates = dates.enumerated().map { index, date in
            var date = date
            date.span = text.span("d", index + 1)
            return date
        }
    }

    var testDescription: String { "\(marked.text) (\(published ?? "no date"))" }

    var findings: Findings {
        get throws {
            try Extractor(lexicon: SharedExtractor.lexicon.get())
                .findings(in: Article(id: "test", text: marked.text, date: published))
        }
    }

    func check() throws {
        expect(dates, found: try findings.dates.map(Expected.init), in: testDescription, isMet: ==)
    }
}
