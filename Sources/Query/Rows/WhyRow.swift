/// One thing that led to a row of the archive.
public struct WhyRow: AnswerRow {
    /// What it is.
    public enum Step: String, Sendable, Hashable, CaseIterable {
        /// The rule that found the row.
        case found
        /// Words that carry a part of it.
        case words
        /// The decision who a name is.
        case link
        /// The statement that a commitment comes out of.
        case statement
        /// The source that the row counts for, where several carry its words.
        case origin
        /// The article that the row is read from.
        case source
        /// The run that brought the article.
        case run
        /// The later run that read the article anew.
        case reading
        /// A topic pack that it was read with.
        case pack
    }

    /// Nil for a key of a newer version.
    public let step: Step?
    /// Which part, person, statement, source, run or pack.
    public let about: String
    /// The rule that decided.
    public let rule: String?
    /// How sure the rule is, from 0 to 1.
    public let score: Double?
    /// `extractor`, `resolver`, or who judged by hand.
    public let decidedBy: String?
    /// What the rule went by; version and time of a run; digest of a pack.
    public let detail: String?
    /// The words of the source.
    public let words: String?
    /// Where they begin, in code points of the source's text.
    public let start: Int?
    /// Where they end, in code points of the source's text.
    public let end: Int?

    public init(_ cells: Cells) {
        step = cells.value("step")
        about = cells.text("about")
        rule = cells.optionalText("rule")
        score = cells.optionalNumber("score")?.double
        decidedBy = cells.optionalText("decided_by")
        detail = cells.optionalText("detail")
        words = cells.optionalText("words")
        start = cells.optionalInteger("start")
        end = cells.optionalInteger("end")
    }

    public static let fields = [
        Field("because"), Field("which"), Field("rule_name"), Field("score"), Field("decided_by"),
        Field("start"), Field("end"), Field("words", .passage), Field("detail", .passage),
        Field("rule_sentence", .passage), Field("rule_example", .passage),
    ]

    /// What the rule reads.
    public var description: RuleDescription? { rule.flatMap(RuleDescription.of) }

    public var values: [Value] {
        let description = description
        return [
            Value(step?.rawValue, in: .why), step == .words ? .key(about, .part) : .text(about), Value(rule),
            score.map(Value.real) ?? .null, Value(decidedBy), Value(start), Value(end), Value(words), Value(detail),
            Value(description?.sentence), Value(description?.example),
        ]
    }
}
