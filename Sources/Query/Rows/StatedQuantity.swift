import Facts

/// How much of a contribution a source gives.
public struct StatedQuantity: Sendable, Hashable {
    /// The source's words: "mehr als 150 Soldaten".
    public let words: String
    /// Nil where the text sets no lower bound.
    public let atLeast: ExactNumber?
    /// Nil where the text sets no upper bound.
    public let atMost: ExactNumber?
    /// How the text bounds the number; nil for a key of a newer version.
    public let bound: Quantity.Bound?
    /// What is counted, in the source's words.
    public let unit: String
    /// Nil for a key of a newer version.
    public let unitKind: Quantity.UnitKind?
    /// ISO 4217 code, where the currency's name leaves no doubt.
    public let currency: String?
    /// The number is that of several actors together.
    public let isShared: Bool

    /// Nil where the source gives none.
    init?(_ cells: Cells) {
        guard let words = cells.optionalText("quantity") else { return nil }
        self.words = words
        atLeast = cells.optionalNumber("at_least")
        atMost = cells.optionalNumber("at_most")
        bound = cells.value("bound")
        unit = cells.text("unit")
        unitKind = cells.value("unit_kind")
        currency = cells.optionalText("currency")
        isShared = cells.integer("is_shared") == 1
    }

    static let fields = [
        Field("at_least", .data), Field("at_most", .data), Field("bound", .data), Field("unit", .data),
        Field("unit_kind", .data), Field("currency", .data), Field("is_shared", .data),
    ]

    /// The values of `fields`; nulls where there is no quantity.
    static func values(_ quantity: StatedQuantity?) -> [Value] {
        [
            Value(quantity?.atLeast), Value(quantity?.atMost), Value(quantity?.bound?.rawValue),
            Value(quantity?.unit), Value(quantity?.unitKind?.rawValue), Value(quantity?.currency),
            Value(quantity.map { $0.isShared ? 1 : 0 }),
        ]
    }
}
