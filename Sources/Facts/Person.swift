/// A human as one article names them.
public struct Person: Sendable, Hashable {
    /// The full name as this article writes it most often.
    public var name: String
    /// The offices that the article gives them.
    public var offices: [OfficeHeld]
    /// Every place where the article names the person.
    public var mentions: [Span]
    /// The rule that found the name.
    public var rule: String

    /// A person with these parts.
    public init(name: String, offices: [OfficeHeld] = [], mentions: [Span], rule: String) {
        self.name = name
        self.offices = offices
        self.mentions = mentions
        self.rule = rule
    }
}

/// A role that a source gives a person.
public struct OfficeHeld: Sendable, Hashable {
    /// How the office was read.
    public enum Rule: String, Sendable, Hashable, CaseIterable {
        /// The text names the office, and whose it is as far as that is known: "die norwegische Ministerin X".
        case officeNamed = "office_named"
        /// The office of the person named before, in another state: "ihr französischer Amtskollege X".
        case officeOfCounterpart = "office_of_counterpart"
        /// The text names the office only; it belongs to the state that the sentence, or the one before, speaks of.
        case officeOfStateInFocus = "office_of_state_in_focus"
    }

    /// The office's key: `defence_minister`.
    public var office: String
    /// The state (ISO code) or organization (key) that the office belongs to; nil where the text leaves it open.
    public var of: Polity?
    /// Whether it is acting, outgoing, former or designate.
    public var qualifier: OfficeQualifier?
    /// How it was read.
    public var rule: Rule
    /// The words that give the office.
    public var evidence: Span

    /// An office held with these parts.
    public init(
        office: String, of: Polity?, qualifier: OfficeQualifier? = nil, rule: Rule = .officeNamed, evidence: Span
    ) {
        self.office = office
        self.of = of
        self.qualifier = qualifier
        self.rule = rule
        self.evidence = evidence
    }

    /// True where the text implies the office, or whose it is, and does not name it.
    public var isInferred: Bool { rule != .officeNamed }
}

/// What an office can belong to.
public enum Polity: Sendable, Hashable {
    /// A state, by its ISO 3166-1 alpha-2 code.
    case state(String)
    /// An organization, by its key.
    case organization(String)
}

/// What limits how an office is held.
public enum OfficeQualifier: String, Sendable, Hashable, CaseIterable, Codable {
    /// geschäftsführend
    case acting
    /// scheidend
    case outgoing
    /// ehemalig, vorherig, früher
    case former
    /// designiert
    case designate
}

/// A state as one article names it.
public struct StateMentioned: Sendable, Hashable {
    /// ISO 3166-1 alpha-2 code.
    public var code: String
    /// The words that stand for it.
    public var mentions: [Span]

    /// A state mentioned with these parts.
    public init(code: String, mentions: [Span]) {
        self.code = code
        self.mentions = mentions
    }
}

/// An organization as one article names it.
public struct OrganizationMentioned: Sendable, Hashable {
    /// The organization's key.
    public var key: String
    /// The words that name it.
    public var mentions: [Span]

    /// An organization mentioned with these parts.
    public init(key: String, mentions: [Span]) {
        self.key = key
        self.mentions = mentions
    }
}
