import Facts

/// A statement with its source and evidence.
public struct StatementRow: AnswerRow {
    /// The row in `statements`.
    public let id: Int
    /// Who speaks; the text's own words where they are not resolved, nil where it does not say.
    public let speaker: ActorName?
    /// How the speech is represented; nil for a key of a newer version.
    public let kind: StatementKind?
    /// Its channel; nil for a key of a newer version.
    public let medium: Medium?
    /// What is said.
    public let quote: String
    /// The words that report.
    public let cue: String?
    /// The words that name whom the speaker addresses.
    public let addressee: String?
    /// The rule that found it.
    public let rule: String
    /// How sure the rule is, from 0 to 1.
    public let score: Double
    /// The key of the source that it counts for: the earliest known one that carries the passage with it.
    public let origin: String
    /// The sources that carry it; none where it was looked up by its number.
    public let carriage: Carriage
    /// Where it is written.
    public let citation: Citation

    public init(_ cells: Cells) {
        id = cells.integer("id")
        speaker = ActorName(cells, "speaker", kind: "by_kind", key: "by_key")
        kind = cells.value("kind")
        medium = cells.value("medium")
        quote = cells.text("quote")
        cue = cells.optionalText("cue")
        addressee = cells.optionalText("addressee")
        rule = cells.text("rule")
        score = cells.real("score")
        origin = cells.text("origin_key")
        carriage = Carriage(cells, row: RowID.statement)
        citation = Citation(cells)
    }

    public static let fields =
        [
            Field("id"), Field("speaker"), Field("kind"), Field("medium"), Field("addressee"), Field("quote", .data),
            Field("cue", .data), Field("speaker_name", .data), Field("speaker_kind", .data), Field("rule", .data),
            Field("score", .data), Field("origin", .data),
        ] + Citation.fields + Carriage.fields + Carriage.counts

    public var values: [Value] {
        [
            .text(RowID.statement(id).text), speaker?.value ?? .null, Value(kind?.rawValue, in: .kind),
            Value(medium?.rawValue, in: .medium), Value(addressee), .text(quote), Value(cue), Value(speaker?.name),
            Value(speaker?.kind.rawValue, in: .actor), .text(rule), .real(score),
            .text(origin),
        ] + citation.values + carriage.values + carriage.counted
    }
}
