/// How articles present somebody: a name with the offices that they give it. Articles that present a person alike share
/// one profile, so that who is who is decided once for all of them.
public struct PersonProfile: Sendable, Hashable {
    /// The name as articles have it.
    public var name: FoldedName
    /// What the offices belong to and which they are, without qualifiers; the same post under its one key.
    public var offices: Set<OfficeTitle>
    /// Of a part of a name without an office: the states that the article names, for nothing else supports it.
    public var states: Set<String>
    /// Of a part of a name without an office: the article's key, since in another article it can be somebody else.
    public var source: String?
    /// Set where somebody judged that this is not who the rules take it for: the judgement's key.
    public var apart: String?

    /// A person profile with these parts.
    public init(
        name: FoldedName, offices: Set<OfficeTitle> = [], states: Set<String> = [], source: String? = nil,
        apart: String? = nil
    ) {
        self.name = name
        self.offices = offices
        self.states = states
        self.source = source
        self.apart = apart
    }

    /// True for a name of two words or more.
    public var isFull: Bool { name.words.count > 1 }
}

/// Profiles that are one human, with what led to that.
public struct PersonGroup: Sendable, Hashable {
    /// A profile by its place among those that were grouped, and why it belongs here.
    public struct Member: Sendable, Hashable {
        /// The profile.
        public var profile: Int
        /// Why it belongs to the group.
        public var link: Link

        /// A member with these parts.
        public init(profile: Int, link: Link) {
            self.profile = profile
            self.link = link
        }
    }

    /// What a rule went by.
    public struct Link: Sendable, Hashable {
        /// The rule that decided.
        public var rule: String
        /// How sure that is, from 0 to 1.
        public var score: Double
        /// What the rule went by, in words.
        public var reason: String
        /// `resolver`, or who judged by hand.
        public var decidedBy: String

        /// A link with these parts.
        public init(rule: String, score: Double, reason: String, decidedBy: String = "resolver") {
            self.rule = rule
            self.score = score
            self.reason = reason
            self.decidedBy = decidedBy
        }
    }

    /// The profiles that are this person.
    public var members: [Member]
    /// Readable and a function of the members alone: `john_healey`, with the state where a namesake is known.
    public var key: String
    /// The name that somebody gave by hand.
    public var givenName: String?

    /// A person group with these parts.
    public init(members: [Member], key: String, givenName: String? = nil) {
        self.members = members
        self.key = key
        self.givenName = givenName
    }
}
