/// Who can speak or take a position.
public enum Actor: Sendable, Hashable {
    /// A country, by its ISO 3166-1 alpha-2 code.
    case state(String)
    /// An organization, by its snake_case key.
    case organization(String)
    /// A person, by full name.
    case person(String)
    /// A group that the text does not name.
    case collective(Collective)
}

/// An unnamed group as the text has it: "die meisten Nachbarstaaten", "einige Länder, wie etwa Chile".
public struct Collective: Sendable, Hashable {
    /// The group's words as they stand in the text.
    public var text: String
    /// How much of the base: `most`, `some`, `all`, `not all`, `many`, `other`, or nil.
    public var quantifier: String?
    /// What it is a part of: `states`, `european states`, `nato states`, `coalition members`.
    public var base: String
    /// States that the text gives as examples, by code.
    public var members: [String]
    /// Fewest members, where the text gives a number.
    public var atLeast: Int?
    /// Most members, where the text gives a number.
    public var atMost: Int?
    /// The numbers are about right: "rund 30".
    public var isApproximate: Bool

    /// A collective with these parts.
    public init(
        text: String, quantifier: String? = nil, base: String, members: [String] = [], atLeast: Int? = nil,
        atMost: Int? = nil, isApproximate: Bool = false
    ) {
        self.text = text
        self.quantifier = quantifier
        self.base = base
        self.members = members
        self.atLeast = atLeast
        self.atMost = atMost
        self.isApproximate = isApproximate
    }
}
