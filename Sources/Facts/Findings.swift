/// Everything that extraction found in one article; each part points at its evidence.
public struct Findings: Sendable, Hashable {
    /// BCP 47 language of the text.
    public var language: String
    /// What the text says about itself.
    public var masthead: Masthead
    /// The persons that it names.
    public var persons: [Person]
    /// The states that it names.
    public var states: [StateMentioned]
    /// The organizations that it names.
    public var organizations: [OrganizationMentioned]
    /// Who says what.
    public var statements: [Statement]
    /// Who takes which position on a contribution.
    public var commitments: [Commitment]
    /// The sentences and headings of the article proper, in the order of the text.
    public var sentences: [Span]
    /// In text order; none overlaps another.
    public var dates: [DateMentioned]
    /// Meetings, with who takes part.
    public var events: [Event]
    /// Numbers with what they count.
    public var figures: [Figure]

    /// Findings with these parts.
    public init(
        language: String, masthead: Masthead = Masthead(), persons: [Person] = [], states: [StateMentioned] = [],
        organizations: [OrganizationMentioned] = [], statements: [Statement] = [], commitments: [Commitment] = [],
        sentences: [Span] = [], dates: [DateMentioned] = [], events: [Event] = [], figures: [Figure] = []
    ) {
        self.language = language
        self.masthead = masthead
        self.persons = persons
        self.states = states
        self.organizations = organizations
        self.statements = statements
        self.commitments = commitments
        self.sentences = sentences
        self.dates = dates
        self.events = events
        self.figures = figures
    }
}
