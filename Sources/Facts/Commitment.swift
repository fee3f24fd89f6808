/// An actor's position on a contribution, in one source.
public struct Commitment: Sendable, Hashable {
    /// A requirement that the position depends on.
    public struct Condition: Sendable, Hashable {
        /// The concept's key: `us_backstop`, `ceasefire`, `other`.
        public var concept: String
        /// The words that state it.
        public var span: Span

        /// A condition with these parts.
        public init(concept: String, span: Span) {
            self.concept = concept
            self.span = span
        }
    }

    /// The text's own reason and what it names.
    public struct Reason: Sendable, Hashable {
        /// The words that give the reason.
        public var span: Span
        /// Codes of the states that the reason names for this actor.
        public var states: [String]
        /// Keys of the concepts that the reason names.
        public var concepts: [String]

        /// A reason with these parts.
        public init(span: Span, states: [String] = [], concepts: [String] = []) {
            self.span = span
            self.states = states
            self.concepts = concepts
        }
    }

    /// Who gets the contribution.
    public struct Beneficiary: Sendable, Hashable {
        /// The state or organization; nil where the words name none: "den Rebellen".
        public var actor: Actor?
        /// The words that name them.
        public var span: Span

        /// A beneficiary with these parts.
        public init(actor: Actor?, span: Span) {
            self.actor = actor
            self.span = span
        }
    }

    /// Where the contribution is made, or where it goes to.
    public struct Place: Sendable, Hashable {
        /// Code of the state that the words name, where they name one.
        public var state: String?
        /// The words with their preposition: "an der Westgrenze der Ukraine".
        public var span: Span

        /// A place with these parts.
        public init(state: String?, span: Span) {
            self.state = state
            self.span = span
        }
    }

    /// Whose position it is.
    public var actor: Actor
    /// The words that name the actor.
    public var actorSpan: Span
    /// The concept's key: `troops`, `funding`, `other`.
    public var contribution: String
    /// The words that name the contribution.
    public var contributionSpan: Span?
    /// How much of it, where the text says so.
    public var quantity: Quantity?
    /// Who gets it; nil where the text does not say.
    public var beneficiary: Beneficiary?
    /// Where it is for; nil where the text does not say.
    public var place: Place?
    /// What the actor's position is.
    public var stance: Stance
    /// The words that tell the stance; nil where they are not known.
    public var stanceSpan: Span?
    /// How firmly the text states it.
    public var certainty: Certainty
    /// What it depends on.
    public var conditions: [Condition]
    /// The text's own reason.
    public var reason: Reason?
    /// Whose word it is, when it is not the reporter's.
    public var attributedTo: Actor?
    /// The sentence or clause that proves it; the first one, where the text states the position several times.
    public var evidence: Span
    /// The other sentences that state the same position, in text order.
    public var furtherEvidence: [Span]
    /// The rule that found it.
    public var rule: String
    /// How sure the rule is, from 0 to 1.
    public var score: Double

    /// A commitment with these parts.
    public init(
        actor: Actor, actorSpan: Span, contribution: String, contributionSpan: Span? = nil,
        quantity: Quantity? = nil, beneficiary: Beneficiary? = nil, place: Place? = nil, stance: Stance,
        stanceSpan: Span? = nil, certainty: Certainty = .stated, conditions: [Condition] = [], reason: Reason? = nil,
        attributedTo: Actor? = nil, evidence: Span, furtherEvidence: [Span] = [], rule: String,
        score: Double
    ) {
        self.actor = actor
        self.actorSpan = actorSpan
        self.contribution = contribution
        self.contributionSpan = contributionSpan
        self.quantity = quantity
        self.beneficiary = beneficiary
        self.place = place
        self.stance = stance
        self.stanceSpan = stanceSpan
        self.certainty = certainty
        self.conditions = conditions
        self.reason = reason
        self.attributedTo = attributedTo
        self.evidence = evidence
        self.furtherEvidence = furtherEvidence
        self.rule = rule
        self.score = score
    }
}

/// Where an actor stands on a contribution.
public enum Stance: String, Sendable, Hashable, CaseIterable, Codable {
    /// The actor says that it will contribute.
    case pledged
    /// The actor contributes only if something is given.
    case conditional
    /// The actor thinks about it.
    case considering
    /// The actor has not decided.
    case undecided
    /// The actor does not contribute.
    case declined
    /// Against a contribution of someone else.
    case opposes
    /// Asks others for it.
    case requested
    /// Done already.
    case delivered
    /// The actor takes back what it had promised.
    case withdrawn
}

/// How firmly the text states a position.
public enum Certainty: String, Sendable, Hashable, CaseIterable, Codable {
    /// The text says it plainly.
    case stated
    /// scheint, soll, offenbar
    case hedged
    /// gilt als unwahrscheinlich
    case unlikely
}
