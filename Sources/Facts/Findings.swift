/// Everything that extraction found in one article; each part points at its evidence.
public struct Findings: Sendable, Hashable {
    /// BCP 47 language of the text.
    public var language: String
    public var masthead: Masthead
    public var persons: [Person]
    public var states: [StateMentioned]
    public var organizations: [OrganizationMentioned]
    public var statements: [Statement]
    public var commitments: [Commitment]
    /// The sentences and headings of the article proper, in the order of the text.
    public var sentences: [Span]
    /// In text order; none overlaps another.
    public var dates: [DateMentioned]
    public var events: [Event]
    public var figures: [Figure]

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
