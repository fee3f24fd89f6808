/// How much of something a text gives: "mehr als 150 Soldaten", "40 Millionen Euro".
public struct Quantity: Sendable, Hashable {
    /// How the text bounds the number.
    public enum Bound: String, Sendable, Hashable, CaseIterable {
        /// Nothing is said of the number, or that it is just this: "150", "genau 150".
        case exactly
        /// "rund 150"
        case about
        /// "mindestens 150"
        case atLeast = "at_least"
        /// "mehr als 150"
        case moreThan = "more_than"
        /// "bis zu 150"
        case atMost = "at_most"
        /// "weniger als 150"
        case lessThan = "less_than"
        /// A little less: "knapp 150".
        case below
        /// "zwischen 10 und 20", "15 bis 20"
        case between
    }

    /// What kind of unit the number has.
    public enum UnitKind: String, Sendable, Hashable, CaseIterable {
        /// Things or people: "Soldaten".
        case count
        /// Money.
        case currency
        /// "Tonnen"
        case measure
        /// A share.
        case percent
    }

    /// The words: the number with what bounds it and its unit.
    public var span: Span
    /// The least that it can be; nil where the text sets no lower bound.
    public var atLeast: ExactNumber?
    /// The most that it can be; nil where the text sets no upper bound.
    public var atMost: ExactNumber?
    /// Whether the number is exact, or a bound.
    public var bound: Bound
    /// The unit's words as in the text: "ausgebildete Soldaten", "Euro", "%".
    public var unit: String
    /// What kind of unit it is.
    public var unitKind: UnitKind
    /// ISO 4217 code of a currency, where its name leaves no doubt.
    public var currency: String?
    /// The text gives the number for several actors at once, and leaves open what each of them gives.
    public var isShared: Bool

    /// A quantity with these parts.
    public init(
        span: Span, atLeast: ExactNumber?, atMost: ExactNumber?, bound: Bound = .exactly, unit: String,
        unitKind: UnitKind = .count, currency: String? = nil, isShared: Bool = false
    ) {
        self.span = span
        self.atLeast = atLeast
        self.atMost = atMost
        self.bound = bound
        self.unit = unit
        self.unitKind = unitKind
        self.currency = currency
        self.isShared = isShared
    }
}
