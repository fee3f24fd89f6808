import Lexicon

/// A clause of a sentence: its tokens, its verbs and what it depends on. A class, because rules hand clauses on all the
/// time and a copy of one would be a copy of two arrays.
///
/// It is `public` because the compiler inlines no `package` member into another module, and rules ask every clause for
/// its kind.
public final class Clause: Sendable {
    @frozen public enum Kind: UInt8, Sendable {
        /// A main clause with the finite verb second.
        case main
        /// The finite verb comes first: questions, commands, conditions without a conjunction, or a main clause whose
        /// first field is a quotation.
        case verbFirst
        /// Opened by a subordinating conjunction, the finite verb last.
        case subordinate
        case relative
        /// Opened by a question word or by "ob", the finite verb last.
        case interrogative
        /// An infinitive with its marker, without a finite verb.
        case infinitive
        /// No verb of its own.
        case fragment
    }

    @frozen public enum Mood: UInt8, Sendable {
        case indicative
        /// A form that can only report: "sei", "habe", "müsse".
        case reporting
        /// Second subjunctive: "wäre", "hätten", "würde".
        case conditional
    }

    package let kind: Kind
    /// The clause's own tokens, embedded clauses left out.
    package let ranges: [Range<Int>]
    /// The conjunction, relative or question word that opens it, with what belongs to it.
    package let opener: Range<Int>?
    package let finite: Int?
    /// Infinitives, participles and the separated particle, in text order.
    package let nonfinite: [Int]
    /// The lexical verb, where the lexicon knows it.
    package let verb: Int32?
    /// The token of the lexical verb's stem.
    package let verbToken: Int?
    package let mood: Mood
    package let isPassive: Bool
    package let hasModal: Bool
    /// The clause that this one is embedded in or follows, as an index into the sentence's clauses.
    package let parent: Int?

    /// The clause's first token.
    package let start: Int
    /// The token behind the clause's last.
    package let end: Int

    init(_ draft: ClauseDraft) {
        kind = draft.kind
        ranges = draft.ranges
        opener = draft.opener
        finite = draft.finite
        nonfinite = draft.nonfinite
        verb = draft.verb
        verbToken = draft.verbToken
        mood = draft.mood
        isPassive = draft.isPassive
        hasModal = draft.hasModal
        parent = draft.parent
        start = draft.start
        end = draft.end
    }

    package func contains(_ token: Int) -> Bool { ranges.contains { $0.contains(token) } }
}

/// A clause while it is read; see `Clause` for what its parts are.
struct ClauseDraft {
    var kind: Clause.Kind
    var ranges: [Range<Int>]
    var opener: Range<Int>?
    var finite: Int?
    var nonfinite: [Int] = []
    var verb: Int32?
    var verbToken: Int?
    var mood: Clause.Mood = .indicative
    var isPassive = false
    var hasModal = false
    var parent: Int?

    var start: Int { ranges[0].lowerBound }
    var end: Int { ranges[ranges.count - 1].upperBound }

    func contains(_ token: Int) -> Bool { ranges.contains { $0.contains(token) } }
}
