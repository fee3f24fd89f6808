import Facts
import Lexicon

/// A place in the text that speaks of a meeting.
struct EventMention {
    struct Place {
        /// The city's name; nil where only a state is named.
        let city: String?
        let state: String?
        let tokens: Range<Int>
    }

    struct Host {
        let organization: String
        let tokens: Range<Int>
    }

    /// How the mention points at a meeting.
    enum Reference {
        /// "ein Treffen", "trafen sich"
        case new
        /// "das Treffen"
        case known
        /// "das nächste Treffen"
        case other
        /// "damals": that of the sentence before.
        case before
    }

    let kind: Event.Kind
    /// The noun or verb that names it.
    let word: Int
    /// The words that name it, from the determiner on.
    let tokens: Range<Int>
    /// The preposition before it.
    var preposition: Int?
    var reference: Reference
    var place: Place?
    var time: Range<Int>?
    var host: Host?
    var status: Event.Status = .stated
    /// What stands behind it and belongs to it ends here.
    var end: Int
    /// The phrase behind "mit", "zwischen" or "von" right behind it.
    var company: Range<Int>?
    /// Something in the text says that a meeting is meant.
    var isGrounded: Bool
    /// It names its meeting by a noun of its own, not by the verb.
    var isNoun: Bool
    let sentence: Int
    let rule: String
}

/// Someone's part in a meeting, as token ranges.
struct AttendanceDraft {
    var participant: Participant
    var status: Attendance.Status
    var certainty: Certainty = .stated
    var representative: Participant?
    let rule: String
    let score: Double
}

/// Someone who can take part in a meeting.
struct Participant: Hashable {
    /// Nil for somebody whom the words do not name: "seinen Generalstabschef".
    let actor: Actor?
    let tokens: Range<Int>
    /// The state or organization that they take part for.
    var polity: Polity?
}

/// The meetings of one sentence with who takes part.
struct EventScene {
    var mentions: [EventMention] = []
    /// For each mention who takes part.
    var attendances: [[AttendanceDraft]] = []

    mutating func add(_ mention: EventMention) -> Int {
        mentions.append(mention)
        attendances.append([])
        return mentions.count - 1
    }

    /// Notes who takes part; the first rule that speaks of somebody is the one that counts.
    mutating func add(_ drafts: [AttendanceDraft], to mention: Int) {
        for draft in drafts
        where !attendances[mention].contains(where: {
            $0.participant.actor == draft.participant.actor || $0.participant.tokens.overlaps(draft.participant.tokens)
        }) {
            attendances[mention].append(draft)
            mentions[mention].isGrounded = true
        }
    }
}

/// A rule that finds meetings, or who takes part in them, in one sentence.
protocol EventRule: Sendable {
    /// The rule's name: its file's name in snake_case.
    static var name: String { get }

    /// Adds what the rule finds in a sentence to what is known of it.
    func read(_ sentence: SentenceContext, of context: EventContext, into scene: inout EventScene)
}
