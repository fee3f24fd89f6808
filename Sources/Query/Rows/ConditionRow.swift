import Facts

/// One condition of one commitment.
public struct ConditionRow: AnswerRow {
    /// The row in `commitments`.
    public let commitment: Int
    /// The condition concept's key.
    public let condition: String
    /// The words that state it.
    public let words: String
    /// Whose position depends on it.
    public let actor: ActorName
    /// Codes of the states that the text gives as examples of a collective.
    public let members: [String]
    /// The contribution concept's key.
    public let contribution: String
    /// The source's words for it, where it has any.
    public let contributionWords: String?
    /// Where the actor stands; nil for a key of a newer version.
    public let stance: Stance?
    /// Whose word it is, where it is not the reporter's.
    public let attributedTo: ActorName?
    /// The rule that found the commitment.
    public let rule: String
    /// How sure the rule is, from 0 to 1.
    public let score: Double
    /// Where it is written.
    public let citation: Citation

    public init(_ cells: Cells) {
        commitment = cells.integer("id")
        condition = cells.text("condition_key")
        words = cells.text("condition_text")
        actor = ActorName(actorOf: cells)
        members = cells.list("member_states")
        contribution = cells.text("contribution_key")
        contributionWords = cells.optionalText("contribution_words")
        stance = cells.value("stance")
        attributedTo = ActorName(cells, "attributed_to", kind: "attributed_to_kind", key: "attributed_to_key")
        rule = cells.text("rule")
        score = cells.real("score")
        citation = Citation(cells)
    }

    public static let fields =
        [
            Field("condition"), Field("actor"), Field("members"), Field("contribution"),
            Field("contribution_words", .passage), Field("stance"), Field("attributed_to"), Field("commitment"),
            Field("words", .data), Field("actor_name", .data), Field("actor_kind", .data), Field("rule", .data),
            Field("score", .data),
        ] + Citation.fields

    public var values: [Value] {
        [
            .key(condition, .concept), actor.value, .list(members.map { .key($0, .state) }),
            .key(contribution, .concept), Value(contributionWords, for: contribution),
            Value(stance?.rawValue, in: .stance), attributedTo?.value ?? .absent("attributed_to"),
            .text(RowID.commitment(commitment).text), .text(words), .text(actor.name),
            .key(actor.kind.rawValue, .actor), .text(rule), .real(score),
        ] + citation.values
    }
}
