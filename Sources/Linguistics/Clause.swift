import Lexicon

/// A clause of a sentence: its tokens, its verbs and what it depends on.
package struct Clause: Sendable {
    package enum Kind: UInt8, Sendable {
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

    package enum Mood: UInt8, Sendable {
        case indicative
        /// A form that can only report: "sei", "habe", "müsse".
        case reporting
        /// Second subjunctive: "wäre", "hätten", "würde".
        case conditional
    }

    package internal(set) var kind: Kind
    /// The clause's own tokens, embedded clauses left out.
    package internal(set) var ranges: [Range<Int>]
    /// The conjunction, relative or question word that opens it, with what belongs to it.
    package internal(set) var opener: Range<Int>?
    package internal(set) var finite: Int?
    /// Infinitives, participles and the separated particle, in text order.
    package internal(set) var nonfinite: [Int] = []
    /// The lexical verb, where the lexicon knows it.
    package internal(set) var verb: Int32?
    /// The token of the lexical verb's stem.
    package internal(set) var verbToken: Int?
    package internal(set) var mood: Mood = .indicative
    package internal(set) var isPassive = false
    package internal(set) var hasModal = false
    /// The clause that this one is embedded in or follows, as an index into the sentence's clauses.
    package internal(set) var parent: Int?

    package var start: Int { ranges[0].lowerBound }
    package var end: Int { ranges[ranges.count - 1].upperBound }

    package func contains(_ token: Int) -> Bool { ranges.contains { $0.contains(token) } }
}
