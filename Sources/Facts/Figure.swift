/// A number in one source with what it counts: "mehr als 30 Länder".
public struct Figure: Sendable, Hashable {
    /// The number with its bound; the unit is what is counted, or what it is measured in.
    public var quantity: Quantity
    /// What is measured, where the unit is no thing itself: "Weizen" in "500 Tonnen Weizen".
    public var measured: Span?
    /// What states or delegations are called together: `states`, `delegations`; nil where something else is counted.
    public var base: String?
    /// The meeting whose participants it counts, as an index into the findings' events.
    public var event: Int?
    /// The sentence that it stands in.
    public var evidence: Span
    /// The rule that found it.
    public var rule: String
    /// How sure the rule is, from 0 to 1.
    public var score: Double

    /// A figure with these parts.
    public init(
        quantity: Quantity, measured: Span? = nil, base: String? = nil, event: Int? = nil, evidence: Span,
        rule: String, score: Double
    ) {
        self.quantity = quantity
        self.measured = measured
        self.base = base
        self.event = event
        self.evidence = evidence
        self.rule = rule
        self.score = score
    }
}
