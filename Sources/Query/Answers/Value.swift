import Facts

/// One cell of an answer.
public enum Value: Sendable, Hashable {
    /// The text or the source does not say.
    case null
    /// Null for programs; people read the label of that key: "the source itself".
    case absent(String)
    /// A text.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A number.
    case real(Double)
    /// A key of a closed vocabulary, which people read by its label: `conditional`, `IT`, `defence_minister`.
    case key(String, Vocabulary)
    /// The source's words for a concept; people read them only where the concept is none of the listed ones.
    indirect case wording(String, concept: String)
    /// A role: what, of whom, and in which way.
    indirect case office(OfficeValue)
    /// Which article, in one line for people.
    indirect case publication(PublicationValue)
    /// A source that carries a row, and where.
    indirect case carrier(CarrierValue)
    /// Who carries a row, counted by origin, in one line for people; nothing where it is one source.
    case carriage(CarriageValue)
    /// Words of a source, of which some are meant.
    indirect case excerpt(ExcerptValue)
    /// Several values.
    case list([Value])

    /// A text, or null where there is none.
    public init(_ text: String?) {
        self = text.map(Value.text) ?? .null
    }

    /// The source's words for a concept, or null where it has none.
    public init(_ words: String?, for concept: String) {
        self = words.map { .wording($0, concept: concept) } ?? .null
    }

    /// A number, or null where there is none.
    public init(_ number: Int?) {
        self = number.map(Value.integer) ?? .null
    }

    /// A decimal number, or null where there is none.
    public init(_ number: ExactNumber?) {
        self = number.map { number in number.whole.map(Value.integer) ?? .real(number.double) } ?? .null
    }

    /// A key of `vocabulary`, or null where there is none.
    public init(_ key: String?, in vocabulary: Vocabulary) {
        self = key.map { .key($0, vocabulary) } ?? .null
    }
}

/// An office as a source gives it to a person.
public struct OfficeValue: Sendable, Hashable {
    /// The office's key: `defence_minister`.
    public let office: String
    /// The state or organization that it belongs to, where the text says so.
    public let polity: Polity?
    /// In which way: acting, former.
    public let qualifier: OfficeQualifier?

    /// An office value with these parts.
    public init(office: String, polity: Polity?, qualifier: OfficeQualifier?) {
        self.office = office
        self.polity = polity
        self.qualifier = qualifier
    }
}

/// Where and when an article appeared, and what it is called.
public struct PublicationValue: Sendable, Hashable {
    /// The title or file name.
    public let source: String
    /// The newspaper or site, where the text names it.
    public let outlet: String?
    /// The news agency, where the text credits one.
    public let agency: String?
    /// The publication date as EDTF.
    public let published: String?

    /// A publication value with these parts.
    public init(source: String, outlet: String?, agency: String?, published: String?) {
        self.source = source
        self.outlet = outlet
        self.agency = agency
        self.published = published
    }
}

/// Which list of labels a key belongs to.
public enum Vocabulary: String, Sendable, Hashable, CaseIterable {
    /// Stances.
    case stance
    /// Certainties.
    case certainty
    /// Kinds of statements.
    case kind
    /// Media of statements.
    case medium
    /// Qualifiers of offices.
    case qualifier
    /// Contributions, conditions and topics.
    case concept
    /// States.
    case state
    /// Organizations.
    case organization
    /// Offices.
    case office
    /// Languages.
    case language
    /// What an actor is: state, organization, person, collective.
    case actor
    /// Bases of groups: european states.
    case base
    /// Kinds of meeting, what there is of one, and how somebody takes part.
    case meeting
    /// Whether meetings were held.
    case meetingStatus = "meeting_status"
    /// Whether somebody was there.
    case attendance
    /// Words of the reading: any, given.
    case facet
    /// What a step of a position is: new, hardened.
    case step
    /// What a judgement does: merge, split.
    case action
    /// In what sources contradict each other: office, attendance.
    case conflict
    /// What a date counts from.
    case anchor
    /// What led to a row, and which part of it words carry.
    case why, part
    /// How an office was read: named, or inferred by which rule.
    case officeRule = "office_rule"
}
