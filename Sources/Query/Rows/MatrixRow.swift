import Facts

/// Where a state stands on a contribution by the latest report.
public struct MatrixRow: AnswerRow {
    /// Code of the state.
    public let state: String
    /// The contribution concept's key.
    public let contribution: String
    /// Where the state stands; nil for a key of a newer version.
    public let stance: Stance?
    /// How firmly the text states it; nil for a key of a newer version.
    public let certainty: Certainty?
    /// Keys of the condition concepts.
    public let conditions: [String]
    /// Whether it is the stance of a group that the text gives the state as an example of.
    public let isMember: Bool
    /// Number of commitments of the state on the contribution.
    public let reports: Int
    /// Every stance that these have.
    public let stances: [Stance]
    /// The row in `commitments`.
    public let id: Int
    /// The rule that found it.
    public let rule: String
    /// How sure the rule is, from 0 to 1.
    public let score: Double
    /// Where it is written.
    public let citation: Citation

    public init(_ cells: Cells) {
        state = cells.text("state_key")
        contribution = cells.text("contribution_key")
        stance = cells.value("stance")
        certainty = cells.value("certainty")
        conditions = cells.list("condition_concepts")
        isMember = cells.integer("is_member") == 1
        reports = cells.integer("reports")
        stances = cells.list("stances").compactMap(Stance.init)
        id = cells.integer("id")
        rule = cells.text("rule")
        score = cells.real("score")
        citation = Citation(cells)
    }

    public static let fields =
        [
            Field("state"), Field("contribution"), Field("stance"), Field("certainty"), Field("conditions"),
            Field("is_member", .data), Field("reports", .data), Field("stances", .data), Field("id", .data),
            Field("rule", .data), Field("score", .data),
        ] + Citation.fields

    public var values: [Value] {
        [
            .key(state, .state), .key(contribution, .concept), Value(stance?.rawValue, in: .stance),
            Value(certainty?.rawValue, in: .certainty), .list(conditions.map { .key($0, .concept) }),
            .integer(isMember ? 1 : 0), .integer(reports), .list(stances.map { .key($0.rawValue, .stance) }),
            .text(RowID.commitment(id).text), .text(rule), .real(score),
        ] + citation.values
    }
}
