import Facts

/// One condition of one commitment.
public struct ConditionRow: StandRow {
    /// The row in `commitments`.
    public let commitment: Int
    /// The condition concept's key.
    public let condition: String
    /// The words that state it.
    public let words: String
    /// Whose position depends on it, and what it is.
    public let stand: Stand
    /// Codes of the states that the text gives as examples of a collective.
    public let members: [String]
    /// Whose word it is, where it is not the reporter's.
    public let attributedTo: ActorName?
    /// The rule that found the commitment.
    public let rule: String
    /// How sure the rule is, from 0 to 1.
    public let score: Double
    /// The sources that carry it.
    public let carriage: Carriage
    /// Where it is written.
    public let citation: Citation

    public init(_ cells: Cells) {
        commitment = cells.integer("id")
        condition = cells.text("condition_key")
        words = cells.text("condition_text")
        stand = Stand(cells)
        members = cells.list("member_states")
        attributedTo = ActorName(cells, "attributed_to", kind: "attributed_to_kind", key: "attributed_to_key")
        rule = cells.text("rule")
        score = cells.real("score")
        carriage = Carriage(cells, row: RowID.commitment)
        citation = Citation(cells)
    }

    public static let fields =
        [Field("condition"), Field("actor"), Field("members")] + Stand.fields + [
            Field("attributed_to"), Field("commitment"), Field("words", .data), Field("actor_name", .data),
            Field("actor_kind", .data), Field("rule", .data), Field("score", .data),
        ] + Citation.fields + Carriage.fields + Carriage.counts

    public var values: [Value] {
        [.key(condition, .concept), actor.value, .list(members.map { .key($0, .state) })] + stand.values + [
            attributedTo?.value ?? .absent("attributed_to"), .text(RowID.commitment(commitment).text), .text(words),
            .text(actor.name), .key(actor.kind.rawValue, .actor), .text(rule), .real(score),
        ] + citation.values + carriage.values + carriage.counted
    }
}
