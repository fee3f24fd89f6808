import Facts

/// A place that names a date.
public struct DateRow: AnswerRow {
    /// The row in `dates`.
    public let id: Int
    /// The words, with "seit" and its like.
    public let words: String
    /// EDTF (ISO 8601-2); nil where nothing is known.
    public let edtf: String?
    /// The first possible day; nil where it is open or unknown.
    public let earliest: String?
    /// The last possible day; nil where it is open or unknown.
    public let latest: String?
    /// What the words count from; nil for a key of a newer version.
    public let anchor: DateMentioned.Anchor?
    /// Number of statements that were made then.
    public let statements: Int
    /// Number of commitments whose evidence has this date alone.
    public let commitments: Int
    /// The rule that found it.
    public let rule: String
    /// The date with the words around it.
    public let citation: Citation

    public init(_ cells: Cells) {
        id = cells.integer("id")
        words = cells.text("words")
        edtf = cells.optionalText("edtf")
        earliest = cells.optionalText("earliest")
        latest = cells.optionalText("latest")
        anchor = cells.value("anchor")
        statements = cells.integer("statements")
        commitments = cells.integer("commitments")
        rule = cells.text("rule")
        citation = Citation(cells)
    }

    public static let fields =
        [
            Field("words"), Field("edtf"), Field("earliest"), Field("latest"), Field("anchor"), Field("statements"),
            Field("commitments"), Field("date_id", .data), Field("rule", .data),
        ] + Citation.fields

    public var values: [Value] {
        [
            .text(words), Value(edtf), Value(earliest), Value(latest), Value(anchor?.rawValue, in: .anchor),
            .integer(statements), .integer(commitments), .integer(id), .text(rule),
        ] + citation.values
    }
}
