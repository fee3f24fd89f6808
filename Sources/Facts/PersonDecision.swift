/// A human whom the store knows, with what a resolver goes by.
public struct KnownPerson: Sendable, Hashable {
    /// The row in `persons`.
    public var id: Int64
    /// All names that current sources or hands gave; never empty.
    public var names: [String]
    /// The offices that current sources give, each once.
    public var offices: Set<OfficeTitle>
    /// How many current sources name the person.
    public var sourceCount: Int

    public init(id: Int64, names: [String], offices: Set<OfficeTitle> = [], sourceCount: Int = 0) {
        self.id = id
        self.names = names
        self.offices = offices
        self.sourceCount = sourceCount
    }
}

/// An office without the holder and the place where it is written.
public struct OfficeTitle: Sendable, Hashable {
    /// The office's key: `defence_minister`.
    public var office: String
    public var of: Polity?
    public var qualifier: OfficeQualifier?

    public init(office: String, of: Polity?, qualifier: OfficeQualifier? = nil) {
        self.office = office
        self.of = of
        self.qualifier = qualifier
    }
}

/// Who a person of one article is taken for, and why.
public struct PersonDecision: Sendable, Hashable {
    /// The person that a name of the article stands for.
    public enum Choice: Sendable, Hashable {
        /// A person of the store, by row.
        case known(Int64)
        /// Somebody not in the store yet, by the fullest name in the article; equal names are one person.
        case new(String)
    }

    /// The name as the article's findings have it.
    public var name: String
    public var choice: Choice
    /// How sure that is, from 0 to 1.
    public var score: Double
    /// The name of the rule that decided.
    public var rule: String
    /// What the rule went by.
    public var reason: String

    public init(name: String, choice: Choice, score: Double, rule: String, reason: String) {
        self.name = name
        self.choice = choice
        self.score = score
        self.rule = rule
        self.reason = reason
    }
}

/// What resolution settles about one article's findings.
public struct Decisions: Sendable, Hashable {
    /// One decision for each name of a person in the findings.
    public var persons: [PersonDecision]
    /// For each commitment of the findings the index of the statement that it comes out of, or nil.
    public var statementOfCommitment: [Int?]

    public init(persons: [PersonDecision] = [], statementOfCommitment: [Int?] = []) {
        self.persons = persons
        self.statementOfCommitment = statementOfCommitment
    }
}
