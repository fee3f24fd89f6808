import Facts

/// One step of an actor's position on a contribution.
public struct PositionRow: StandRow {
    /// The row in `commitments`.
    public let id: Int
    /// Who stands where on which contribution.
    public let stand: Stand
    /// How firmly the text states it; nil for a key of a newer version.
    public let certainty: Certainty?
    /// `new`, `repeated`, `hardened`, `softened` or `reversed`; nil where the dates leave open which came first.
    public let step: String?
    /// The rule that found it.
    public let rule: String
    /// How sure the rule is, from 0 to 1.
    public let score: Double
    /// The sources that carry it.
    public let carriage: Carriage
    /// Where it is written.
    public let citation: Citation

    public init(_ cells: Cells) {
        id = cells.integer("id")
        stand = Stand(cells)
        certainty = cells.value("certainty")
        step = cells.optionalText("step")
        rule = cells.text("rule")
        score = cells.real("score")
        carriage = Carriage(cells, row: RowID.commitment)
        citation = Citation(cells)
    }

    public static let fields =
        [Field("id"), Field("actor")] + Stand.fields + [
            Field("certainty"), Field("step"), Field("rule", .data), Field("score", .data),
        ] + Citation.fields + Carriage.fields + Carriage.counts

    public var values: [Value] {
        [.text(RowID.commitment(id).text), actor.value] + stand.values + [
            Value(certainty?.rawValue, in: .certainty), Value(step, in: .step), .text(rule), .real(score),
        ] + citation.values + carriage.values + carriage.counted
    }
}
