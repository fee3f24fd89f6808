import Facts

/// One step of an actor's position on a contribution.
public struct PositionRow: AnswerRow {
    /// The row in `commitments`.
    public let id: Int
    /// Whose position it is.
    public let actor: ActorName
    /// The contribution concept's key.
    public let contribution: String
    /// The source's words for it.
    public let contributionWords: String?
    /// Where the actor stands; nil for a key of a newer version.
    public let stance: Stance?
    /// How firmly the text states it; nil for a key of a newer version.
    public let certainty: Certainty?
    /// `new`, `repeated`, `hardened`, `softened` or `reversed`; nil where the dates leave open which came first.
    public let step: String?
    /// The rule that found it.
    public let rule: String
    /// How sure the rule is, from 0 to 1.
    public let score: Double
    /// Where it is written.
    public let citation: Citation

    public init(_ cells: Cells) {
        id = cells.integer("id")
        actor = ActorName(actorOf: cells)
        contribution = cells.text("contribution_key")
        contributionWords = cells.optionalText("contribution_words")
        stance = cells.value("stance")
        certainty = cells.value("certainty")
        step = cells.optionalText("step")
        rule = cells.text("rule")
        score = cells.real("score")
        citation = Citation(cells)
    }

    public static let fields =
        [
            Field("id"), Field("actor"), Field("contribution"), Field("contribution_words", .passage), Field("stance"),
            Field("certainty"), Field("step"), Field("rule", .data), Field("score", .data),
        ] + Citation.fields

    public var values: [Value] {
        [
            .text(RowID.commitment(id).text), actor.value, .key(contribution, .concept),
            Value(contributionWords, for: contribution),
            Value(stance?.rawValue, in: .stance), Value(certainty?.rawValue, in: .certainty), Value(step, in: .step),
            .text(rule), .real(score),
        ] + citation.values
    }
}
