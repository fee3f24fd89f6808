import Facts

/// A commitment with its source and evidence.
public struct CommitmentRow: StandRow {
    /// The row in `commitments`.
    public let id: Int
    /// Who stands where on which contribution.
    public let stand: Stand
    /// Codes of the states that the text gives as examples of a collective.
    public let members: [String]
    /// How much of it, where the source says so.
    public let quantity: StatedQuantity?
    /// Who gets it: a state or organization, else the source's words.
    public let beneficiary: ActorName?
    /// Where it is made or goes to, in the source's words.
    public let place: String?
    /// Code of the state that the place's words name.
    public let placeState: String?
    /// How firmly the text states it; nil for a key of a newer version.
    public let certainty: Certainty?
    /// Keys of the condition concepts.
    public let conditions: [String]
    /// The text's own reason.
    public let reason: String?
    /// Codes of the states that the reason names.
    public let reasonStates: [String]
    /// Keys of the concepts that the reason names.
    public let reasonConcepts: [String]
    /// Whose word it is, where it is not the reporter's.
    public let attributedTo: ActorName?
    /// Other sentences that state the same position, joined by " … "; nil where there is none.
    public let furtherEvidence: String?
    /// How many sentences state it.
    public let evidences: Int
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
        stand = Stand(cells)
        members = cells.list("member_states")
        quantity = StatedQuantity(cells)
        beneficiary = ActorName(cells, "beneficiary", kind: "beneficiary_kind", key: "beneficiary_key")
        place = cells.optionalText("place")
        placeState = cells.optionalText("place_key")
        certainty = cells.value("certainty")
        conditions = cells.list("condition_concepts")
        reason = cells.optionalText("reason")
        reasonStates = cells.list("reason_states")
        reasonConcepts = cells.list("reason_concepts")
        attributedTo = ActorName(cells, "attributed_to", kind: "attributed_to_kind", key: "attributed_to_key")
        furtherEvidence = cells.optionalText("further_evidence")
        evidences = cells.integer("evidences")
        rule = cells.text("rule")
        score = cells.real("score")
        origin = cells.text("origin_key")
        carriage = Carriage(cells, row: RowID.commitment)
        citation = Citation(cells)
    }

    public static let fields =
        [Field("id"), Field("actor"), Field("members")] + Stand.fields + [
            Field("certainty"), Field("conditions"), Field("attributed_to"), Field("quantity", .passage),
            Field("beneficiary", .passage),
            Field("place", .passage), Field("reason", .passage), Field("reason_names", .data),
            Field("actor_name", .data), Field("actor_kind", .data), Field("rule", .data), Field("score", .data),
            Field("place_state", .data), Field("origin", .data),
        ] + StatedQuantity.fields + Citation.fields.prefix(1) + [
            Field("further_evidence", .passage), Field("evidences", .data),
        ] + Citation.fields.dropFirst() + Carriage.fields + Carriage.counts

    public var values: [Value] {
        [.text(RowID.commitment(id).text), actor.value, .list(members.map { .key($0, .state) })] + stand.values + [
            Value(certainty?.rawValue, in: .certainty), .list(conditions.map { .key($0, .concept) }),
            attributedTo?.value ?? .absent("attributed_to"), Value(quantity?.words), beneficiary?.value ?? .null,
            Value(place), Value(reason),
            .list(reasonStates.map { .key($0, .state) } + reasonConcepts.map { .key($0, .concept) }),
            .text(actor.name), .key(actor.kind.rawValue, .actor), .text(rule), .real(score),
            Value(placeState, in: .state), .text(origin),
        ] + StatedQuantity.values(quantity) + citation.values.prefix(1) + [
            Value(furtherEvidence), .integer(evidences),
        ] + citation.values.dropFirst() + carriage.values + carriage.counted
    }
}
