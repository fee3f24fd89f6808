/// A meeting in one source, joined from all places that speak of it.
public struct Event: Sendable, Hashable {
    /// What kind of meeting it is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// "Treffen", "kamen zusammen": nothing more is said of its form.
        case meeting
        /// "Gipfel"
        case summit
        /// A conference.
        case conference
        /// "Sitzung": a meeting of a body.
        case session
        /// "Gespräche", "Verhandlungen"
        case talks
        /// "Videoschalte", "Telefonat"
        case call
    }

    /// Whether the source speaks of a meeting that is, was or will be held.
    public enum Status: String, Sendable, Hashable, CaseIterable {
        /// Held, now or to come.
        case stated
        /// Only asked for, offered or thought of.
        case proposed
        /// Called off.
        case cancelled
    }

    /// Where a meeting is held.
    public struct Place: Sendable, Hashable {
        /// The city as the text has it; nil where it names none.
        public var city: String?
        /// Code of the state that the words name, or that the city is the capital of.
        public var state: String?
        /// The words that name the place, without a preposition.
        public var span: Span

        /// A place with these parts.
        public init(city: String? = nil, state: String? = nil, span: Span) {
            self.city = city
            self.state = state
            self.span = span
        }
    }

    /// Whose meeting it is: the body that holds it.
    public struct Host: Sendable, Hashable {
        /// The organization's key.
        public var organization: String
        /// The words that name the host.
        public var span: Span

        /// A host with these parts.
        public init(organization: String, span: Span) {
            self.organization = organization
            self.span = span
        }
    }

    /// What kind of meeting it is.
    public var kind: Kind
    /// Whether it was held, is expected or was called off.
    public var status: Status
    /// The words that name it first: "Treffen", "kamen … zusammen".
    public var words: Span
    /// Where it is held.
    public var place: Place?
    /// The words of the time: "an diesem Donnerstag".
    public var time: Span?
    /// Whose meeting it is.
    public var host: Host?
    /// Who took part, is expected or stayed away.
    public var attendances: [Attendance]
    /// The sentence that names it first.
    public var evidence: Span
    /// The words of the other places that speak of it, in text order.
    public var furtherWords: [Span]
    /// The rule that found it.
    public var rule: String
    /// How sure the rule is, from 0 to 1.
    public var score: Double

    /// An event with these parts.
    public init(
        kind: Kind, status: Status = .stated, words: Span, place: Place? = nil, time: Span? = nil, host: Host? = nil,
        attendances: [Attendance] = [], evidence: Span, furtherWords: [Span] = [], rule: String, score: Double
    ) {
        self.kind = kind
        self.status = status
        self.words = words
        self.place = place
        self.time = time
        self.host = host
        self.attendances = attendances
        self.evidence = evidence
        self.furtherWords = furtherWords
        self.rule = rule
        self.score = score
    }
}

/// Someone's part in a meeting, as one sentence states it.
public struct Attendance: Sendable, Hashable {
    /// Whether somebody was there.
    public enum Status: String, Sendable, Hashable, CaseIterable {
        /// Was there.
        case attended
        /// To come: announced, planned, or told with a doubt of what is to come.
        case expected
        /// Was not there.
        case absent
        /// Somebody else was there for them.
        case represented
    }

    /// Who was there for the actor.
    public struct Representative: Sendable, Hashable {
        /// The person's full name; nil where the words give none: "seinen Generalstabschef".
        public var person: String?
        /// The words that name them.
        public var span: Span

        /// A representative with these parts.
        public init(person: String?, span: Span) {
            self.person = person
            self.span = span
        }
    }

    /// Who took part, or did not.
    public var actor: Actor
    /// The words that name who takes part.
    public var actorSpan: Span
    /// Whether they were there.
    public var status: Status
    /// How firmly the text states it.
    public var certainty: Certainty
    /// The state or organization that the actor takes part for; a person's by the text or by their office.
    public var onBehalfOf: Polity?
    /// Who was there for them.
    public var representative: Representative?
    /// The sentence that proves it.
    public var evidence: Span
    /// The rule that found it.
    public var rule: String
    /// How sure the rule is, from 0 to 1.
    public var score: Double

    /// An attendance with these parts.
    public init(
        actor: Actor, actorSpan: Span, status: Status, certainty: Certainty = .stated, onBehalfOf: Polity? = nil,
        representative: Representative? = nil, evidence: Span, rule: String, score: Double
    ) {
        self.actor = actor
        self.actorSpan = actorSpan
        self.status = status
        self.certainty = certainty
        self.onBehalfOf = onBehalfOf
        self.representative = representative
        self.evidence = evidence
        self.rule = rule
        self.score = score
    }
}
