/// One speech event: who said what, in which words. All parts are spans of the article's text.
public struct Statement: Sendable, Hashable {
    /// How the speech is represented.
    public var kind: StatementKind
    /// Its channel.
    public var medium: Medium
    /// The words that name the speaker.
    public var speaker: [Span]
    /// The words that report: "sagte", "teilte … mit", "laut".
    public var cue: [Span]
    /// The framing clause without the quote.
    public var frame: [Span]
    /// What is said; never empty.
    public var quote: [Span]
    /// The words that name who is spoken to.
    public var addressee: [Span]
    /// Who the speaker is, where the text settles it.
    public var by: Actor?
    /// The name of the rule that found it.
    public var rule: String
    /// How sure the rule is, from 0 to 1.
    public var score: Double

    /// A statement with these parts.
    public init(
        kind: StatementKind, medium: Medium, speaker: [Span] = [], cue: [Span] = [], frame: [Span] = [],
        quote: [Span], addressee: [Span] = [], by: Actor? = nil, rule: String, score: Double
    ) {
        self.kind = kind
        self.medium = medium
        self.speaker = speaker
        self.cue = cue
        self.frame = frame
        self.quote = quote
        self.addressee = addressee
        self.by = by
        self.rule = rule
        self.score = score
    }
}

/// How speech is represented, after the German tradition of Redewiedergabe.
public enum StatementKind: String, Sendable, Hashable, CaseIterable, Codable {
    /// Verbatim, normally in quotation marks.
    case direct
    /// A subordinate clause, infinitive or bare clause governed by a frame.
    case indirect
    /// "Berichtete Rede": a subjunctive main clause without a frame, continuing a speaker.
    case indirectFreeIndirect = "indirect_free_indirect"
    /// Without subjunctive: sollen, wollen, müssen carry the report.
    case freeIndirect = "free_indirect"
    /// The act and its gist only.
    case reported
}

/// The channel of a statement, or the mix that its words leave open.
public enum Medium: String, Sendable, Hashable, CaseIterable, Codable {
    /// Spoken.
    case speech
    /// Written.
    case writing
    /// Thought.
    case thought
    /// Spoken or written: the words leave it open.
    case speechOrWriting = "speech_writing"
    /// Spoken or thought: the words leave it open.
    case speechOrThought = "speech_thought"
    /// Thought or written: the words leave it open.
    case thoughtOrWriting = "thought_writing"
}
