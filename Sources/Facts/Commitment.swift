/// An actor's position on a contribution, in one source.
public struct Commitment: Sendable, Hashable {
    /// A requirement that the position depends on.
    public struct Condition: Sendable, Hashable {
        /// The concept's key: `us_backstop`, `ceasefire`, `other`.
        public var concept: String
        /// The words that state it.
        public var span: Span

        public init(concept: String, span: Span) {
            self.concept = concept
            self.span = span
        }
    }

    /// The text's own reason and what it names.
    public struct Reason: Sendable, Hashable {
        public var span: Span
        /// Codes of the states that the reason names for this actor.
        public var states: [String]
        /// Keys of the concepts that the reason names.
        public var concepts: [String]

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

        public init(state: String?, span: Span) {
            self.state = state
            self.span = span
        }
    }

    public var actor: Actor
    /// The words that name the actor.
    public var actorSpan: Span
    /// The concept's key: `troops`, `funding`, `other`.
    public var contribution: String
    /// The words that name the contribution.
    public var contributionSpan: Span?
    /// How much of it, where the text says so.
    public var quantity: Quantity?
    public var beneficiary: Beneficiary?
    public var place: Place?
    public var stance: Stance
    public var certainty: Certainty
    public var conditions: [Condition]
    public var reason: Reason?
    /// Whose word it is, when it is not the reporter's.
    public var attributedTo: Actor?
    /// The sentence or clause that proves it; the first one, where the text states the position several times.
    public var evidence: Span
    /// The other sentences that state the same position, in text order.
    public var furtherEvidence: [Span]
    public var rule: String
    /// How sure the rule is, from 0 to 1.
    public var score: Double

    public init(
        actor: Actor, actorSpan: Span, contribution: String, contributionSpan: Span? = nil,
        quantity: Quantity? = nil, beneficiary: Beneficiary? = nil, place: Place? = nil, stance: Stance,
        certainty: Certainty = .stated, conditions: [Condition] = [], reason: Reason? = nil,
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
    case pledged, conditional, considering, undecided, declined
    /// Against a contribution of someone else.
    case opposes
    /// Asks others for it.
    case requested
    /// Done already.
    case delivered
    case withdrawn
}

/// How firmly the text states a position.
public enum Certainty: String, Sendable, Hashable, CaseIterable, Codable {
    case stated
    /// scheint, soll, offenbar
    case hedged
    /// gilt als unwahrscheinlich
    case unlikely
}
