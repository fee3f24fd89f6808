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
}

/// How a verb reports: which complements carry what is said.
package struct SpeechVerb: Sendable {
    package struct Complements: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        /// It frames a quotation.
        package static let direct = Complements(rawValue: 1)
        /// A clause opened by a subordinating word.
        package static let clause = Complements(rawValue: 2)
        /// A main clause without any opening word.
        package static let bare = Complements(rawValue: 4)
        package static let infinitive = Complements(rawValue: 8)
        /// A noun phrase that gives the gist.
        package static let object = Complements(rawValue: 16)
        /// "bezeichnete X als Y"
        package static let predicate = Complements(rawValue: 32)
    }

    package let medium: String
    package let complements: Complements
    /// Prepositions that open its gist: "vor" of warnen.
    package let prepositions: [WordID]
    /// Words in the main clause that point at the clause to come: "darauf" of hinweisen.
    package let correlates: [WordID]
    package let isReflexive: Bool
    /// What kind of act it is: `demand`, `promise`, `deny`.
    package let act: String

    /// Stands for "sein" with an adjective of opinion.
    package static let predicate = SpeechVerb(
        medium: "speech_thought", complements: [.clause, .infinitive, .bare], prepositions: [], correlates: [],
        isReflexive: true, act: "believe")

    /// Stands for a verb that only its place behind a quotation makes one of speech.
    package static let unlisted = SpeechVerb(
        medium: "speech_writing", complements: .direct, prepositions: [], correlates: [], isReflexive: false, act: "say"
    )
}

/// Person, number, tense and mood of a verb form; a form can have several.
package struct VerbForm: OptionSet, Sendable, Hashable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let present = VerbForm(rawValue: 1)
    package static let preterite = VerbForm(rawValue: 2)
    package static let subjunctive1 = VerbForm(rawValue: 4)
    package static let subjunctive2 = VerbForm(rawValue: 8)
    package static let infinitive = VerbForm(rawValue: 16)
    package static let participle = VerbForm(rawValue: 32)
    package static let markedInfinitive = VerbForm(rawValue: 64)
    package static let imperative = VerbForm(rawValue: 128)
    package static let singular3 = VerbForm(rawValue: 256)
    package static let plural = VerbForm(rawValue: 512)
    package static let singular1 = VerbForm(rawValue: 1024)
    package static let singular2 = VerbForm(rawValue: 2048)
    /// The separable part is attached: "ausschließt".
    package static let joined = VerbForm(rawValue: 4096)

    package static let finite: VerbForm = [.present, .preterite, .subjunctive1, .subjunctive2]
}
