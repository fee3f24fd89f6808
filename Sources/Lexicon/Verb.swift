/// A verb of the lexicon.
package struct Verb: Sendable {
    /// The infinitive in one word: `ausschließen`.
    package let infinitive: String
    /// The separable part: `aus`; empty where there is none.
    package let particle: String
    /// What the verb reports, where it reports speech, writing or thought.
    package internal(set) var speech: SpeechVerb?
    package internal(set) var isModal = false
    package internal(set) var isAuxiliary = false
    /// True where the perfect is made with "sein": "ist ausgegangen".
    package internal(set) var isMotion = false
}

/// How a verb reports: which complements carry what is said. A class, because every rule asks a clause for it.
public final class SpeechVerb: Sendable {
    /// It is `public`, like `VerbForm`, because the compiler inlines no `package` member into another module.
    @frozen public struct Complements: OptionSet, Sendable {
        public let rawValue: UInt16
        @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }
        /// It frames a quotation.
        @inlinable public static var direct: Complements { Complements(rawValue: 1) }
        /// A clause opened by a subordinating word.
        @inlinable public static var clause: Complements { Complements(rawValue: 2) }
        /// A main clause without any opening word.
        @inlinable public static var bare: Complements { Complements(rawValue: 4) }
        @inlinable public static var infinitive: Complements { Complements(rawValue: 8) }
        /// A noun phrase that gives the gist.
        @inlinable public static var object: Complements { Complements(rawValue: 16) }
        /// A clause or infinitive that a correlate points at: "besteht darauf, dass".
        @inlinable public static var linked: Complements { Complements(rawValue: 64) }
        /// With its object or preposition alone it tells what was said: "forderte höhere Löhne".
        @inlinable public static var gist: Complements { Complements(rawValue: 128) }
        /// "bezeichnete X als Y"
        @inlinable public static var predicate: Complements { Complements(rawValue: 32) }

        /// What the lexicon's tables call them.
        static let names: [String: Complements] = [
            "direct": .direct, "dass": .clause, "bare": .bare, "zu": .infinitive, "object": .object,
            "als": .predicate, "linked": .linked, "gist": .gist,
        ]
    }

    /// Whether the verb reports with a reflexive pronoun.
    package enum Reflexive: String, Sendable, CaseIterable {
        case always = "yes"
        case optional
        case never = ""
    }

    package let medium: String
    package let complements: Complements
    /// Prepositions that open its gist: "vor" of warnen.
    package let prepositions: [WordID]
    /// Words in the main clause that point at the clause to come: "darauf" of hinweisen.
    package let correlates: [WordID]
    package let reflexive: Reflexive
    package var isReflexive: Bool { reflexive == .always }
    /// What kind of act it is: `demand`, `promise`, `deny`.
    package let act: String

    init(
        medium: String, complements: Complements, prepositions: [WordID], correlates: [WordID], reflexive: Reflexive,
        act: String
    ) {
        self.medium = medium
        self.complements = complements
        self.prepositions = prepositions
        self.correlates = correlates
        self.reflexive = reflexive
        self.act = act
    }

    /// Stands for "sein" with an adjective of opinion.
    package static let predicate = SpeechVerb(
        medium: "speech_thought", complements: [.clause, .infinitive, .bare], prepositions: [], correlates: [],
        reflexive: .optional, act: "believe")

    /// Stands for a verb of letting or giving with a word of knowing: "ließ wissen", "gab zu Protokoll".
    package static let told = SpeechVerb(
        medium: "speech_writing", complements: [.direct, .clause, .bare, .infinitive], prepositions: [],
        correlates: [], reflexive: .optional, act: "announce")

    /// Stands for a verb that only its place behind a quotation makes one of speech.
    package static let unlisted = SpeechVerb(
        medium: "speech_writing", complements: .direct, prepositions: [], correlates: [], reflexive: .optional,
        act: "say")
}

/// Person, number, tense and mood of a verb form; a form can have several.
@frozen
public struct VerbForm: OptionSet, Sendable, Hashable {
    public let rawValue: UInt16
    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    @inlinable public static var present: VerbForm { VerbForm(rawValue: 1) }
    @inlinable public static var preterite: VerbForm { VerbForm(rawValue: 2) }
    @inlinable public static var subjunctive1: VerbForm { VerbForm(rawValue: 4) }
    @inlinable public static var subjunctive2: VerbForm { VerbForm(rawValue: 8) }
    @inlinable public static var infinitive: VerbForm { VerbForm(rawValue: 16) }
    @inlinable public static var participle: VerbForm { VerbForm(rawValue: 32) }
    @inlinable public static var markedInfinitive: VerbForm { VerbForm(rawValue: 64) }
    @inlinable public static var imperative: VerbForm { VerbForm(rawValue: 128) }
    @inlinable public static var singular3: VerbForm { VerbForm(rawValue: 256) }
    @inlinable public static var plural: VerbForm { VerbForm(rawValue: 512) }
    @inlinable public static var singular1: VerbForm { VerbForm(rawValue: 1024) }
    @inlinable public static var singular2: VerbForm { VerbForm(rawValue: 2048) }
    /// The separable part is attached: "ausschließt".
    @inlinable public static var joined: VerbForm { VerbForm(rawValue: 4096) }

    /// A preterite that is an inflected participle too: "kontrollierte", "verlangten".
    @inlinable public static var attributive: VerbForm { VerbForm(rawValue: 8192) }

    @inlinable public static var finite: VerbForm { [.present, .preterite, .subjunctive1, .subjunctive2] }
}
