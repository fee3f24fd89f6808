import Extraction
import Facts
import Lexicon

/// A text: every span of the findings lies in it and has words, scores are shares, persons are told apart.
package struct AnalyserTarget: FuzzTarget {
    package static let name = "analyser"

    private let extractor: Extractor

    package init() throws { extractor = Extractor(lexicon: try .bundled()) }

    package func check(_ bytes: [UInt8]) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        let findings = extractor.findings(in: Article(id: "input", text: text))
        try FindingsCheck(text).check(findings)
    }
}

/// What holds for the findings in every text.
struct FindingsCheck {
    private let index: CodePointIndex
    private let count: Int

    init(_ text: String) {
        index = CodePointIndex(text)
        count = text.unicodeScalars.count
    }

    func check(_ findings: Findings) throws(FuzzFinding) {
        for span in Self.spans(in: findings) {
            try require(span.start >= 0 && span.start < span.end && span.end <= count, "\(span) of \(count)")
            try require(index.text(in: span)?.isEmpty == false, "\(span) has no words")
        }
        for score in findings.statements.map(\.score) + findings.commitments.map(\.score) + findings.events.map(\.score)
        { try require((0...1).contains(score), "the score \(score)") }
        for statement in findings.statements { try require(!statement.quote.isEmpty, "a statement without a quote") }
        for person in findings.persons { try require(!person.mentions.isEmpty, "\(person.name) without a mention") }
        let names = findings.persons.map(\.name)
        try require(Set(names).count == names.count, "persons of one name: \(names)")
        for (date, next) in zip(findings.dates, findings.dates.dropFirst()) {
            try require(date.span.end <= next.span.start, "\(date.span) and \(next.span) overlap")
        }
    }

    /// All spans in a value, however deep, so that no part of the findings can be forgotten.
    private static func spans(in value: Any) -> [Span] {
        if let span = value as? Span { return [span] }
        return Mirror(reflecting: value).children.flatMap { spans(in: $0.value) }
    }
}
