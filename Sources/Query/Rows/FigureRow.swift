import Facts

/// A number with what it counts, and the meeting that it belongs to.
public struct FigureRow: AnswerRow {
    /// The row in `figures`.
    public let id: Int
    /// The source's words: "mehr als 30 Länder".
    public let words: String
    /// Nil where the text sets no lower bound.
    public let atLeast: ExactNumber?
    /// Nil where the text sets no upper bound.
    public let atMost: ExactNumber?
    /// How the text bounds the number; nil for a key of a newer version.
    public let bound: Quantity.Bound?
    /// What is counted, in the source's words.
    public let counted: String
    /// What is measured, where the unit is no thing itself.
    public let measured: String?
    /// What states are called together: `states`, `delegations`.
    public let base: String?
    /// The meeting's row in `events`.
    public let event: Int?
    /// What kind of meeting; nil where there is none.
    public let eventKind: Event.Kind?
    /// The meeting's place in the source's words.
    public let eventPlace: String?
    /// The meeting's time in the source's words.
    public let eventTime: String?
    /// The rule that found it.
    public let rule: String
    /// How sure the rule is, from 0 to 1.
    public let score: Double
    /// Where it is written.
    public let citation: Citation

    public init(_ cells: Cells) {
        id = cells.integer("id")
        words = cells.text("quantity")
        atLeast = cells.optionalNumber("at_least")
        atMost = cells.optionalNumber("at_most")
        bound = cells.value("bound")
        counted = cells.text("counted")
        measured = cells.optionalText("measured")
        base = cells.optionalText("base")
        event = cells.optionalInteger("event_id")
        eventKind = cells.value("event_kind")
        eventPlace = cells.optionalText("event_place")
        eventTime = cells.optionalText("event_time")
        rule = cells.text("rule")
        score = cells.real("score")
        citation = Citation(cells)
    }

    public static let fields =
        [
            Field("figure"), Field("quantity"), Field("counted"), Field("measured"), Field("event"), Field("meeting"),
            Field("place"), Field("time"), Field("at_least", .data), Field("at_most", .data), Field("bound", .data),
            Field("base", .data), Field("rule", .data), Field("score", .data),
        ] + Citation.fields

    public var values: [Value] {
        [
            .integer(id), .text(words), .text(counted), Value(measured), Value(event),
            Value(eventKind?.rawValue, in: .meeting), Value(eventPlace), Value(eventTime), Value(atLeast),
            Value(atMost), Value(bound?.rawValue), Value(base), .text(rule), .real(score),
        ] + citation.values
    }
}
