/// The word knowledge of one language, ready for look-ups by number.
///
/// It is `public` so that `isMarker` can be: the compiler inlines no `package` member into another module.
public final class Lexicon: Sendable {
    /// BCP 47 code of the language.
    package let language: String
    package let words: WordTable
    /// What each word can be, by its number.
    package let features: [WordFeatures]
    package let verbs: [Verb]
    package let states: [StateEntry]
    package let organizations: [OrganizationEntry]
    package let offices: [OfficeEntry]
    package let roles: [RoleEntry]
    package let speechNouns: [SpeechNoun]
    package let outlets: [OutletEntry]
    package let qualifiers: [String]
    package let attributions: [AttributionPhrase]
    package let concepts: ConceptScheme
    /// For telling who is who.
    package let persons: PersonWords
    package let positions: PositionWords
    package let numbers: NumberWords
    /// What each word for time says.
    package let times: WordMap<TimeWord>
    /// Those of them that a date can be read from, which most words for time are not: "in", "letzten".
    package let dateHeads: WordMap<Bool>
    package let complements: ComplementWords
    package let events: EventWords
    package let inflection: Inflection
    package let layout: LayoutWords
    package let stemmer: Stemmer

    private let readings: ReadingList
    /// The parts in rules of each word, as bits of `Marker`.
    @usableFromInline let markers: [UInt128]
    private let phrases: [WordID: [Phrase]]
    private let attributionsByFirstWord: [WordID: [Int]]
    private let particleVerbs: [UInt64: Int32]

    init(_ contents: LexiconContents) {
        language = contents.language
        words = contents.words
        features = contents.features
        verbs = contents.verbs
        states = contents.states
        organizations = contents.organizations
        offices = contents.offices
        roles = contents.roles
        speechNouns = contents.speechNouns
        outlets = contents.outlets
        qualifiers = contents.qualifiers
        attributions = contents.attributions
        concepts = contents.concepts
        persons = contents.persons
        positions = contents.positions
        numbers = contents.numbers
        times = contents.times
        dateHeads = contents.dateHeads
        complements = contents.complements
        events = EventWords(contents.events)
        inflection = contents.inflection
        layout = contents.layout
        stemmer = contents.stemmer
        readings = contents.readings.list()
        markers = contents.markers
        phrases = contents.phrases
        attributionsByFirstWord = contents.attributionsByFirstWord
        particleVerbs = contents.particleVerbs
    }

    /// Calls `body` with the words and what each can be as bare memory, which is only valid until it returns.
    package func withWords<Result>(_ body: (WordReader) throws -> Result) rethrows -> Result {
        try words.withReader(body)
    }

    /// Everything that the form can stand for.
    package func readings(of word: WordID) -> ArraySlice<Reading> { readings[word] }

    /// True where the word, in UTF-8, is the infinitive of a verb.
    package func isInfinitive(_ word: [UInt8]) -> Bool {
        readings(of: words.find(word[...])).contains { $0.kind == .verb && $0.form.contains(.infinitive) }
    }

    /// The organization of that key.
    package func organization(_ key: String) -> OrganizationEntry? { organizations.first { $0.key == key } }

    /// The first reading of that kind.
    package func reading(_ kind: Reading.Kind, of word: WordID) -> Reading? {
        readings[word].first { $0.kind == kind }
    }

    /// Names of several words that begin with the word, longest first.
    package func phrases(beginningWith word: WordID) -> [Phrase] { phrases[word] ?? [] }

    /// Indices into `attributions` of the phrases that begin with the word, longest first.
    package func attributions(beginningWith word: WordID) -> [Int] { attributionsByFirstWord[word] ?? [] }

    /// The verb that a separated particle makes of a base verb: `aus` and `schließen` give `ausschließen`.
    package func verb(particle: WordID, base: Int32) -> Int32? { particleVerbs[particleKey(particle, base)] }

    /// True where the word has that part in a rule.
    @inlinable
    @inline(__always)
    public func isMarker(_ word: WordID, _ marker: Marker) -> Bool { markers[Int(word)] & marker.bit != 0 }
}

/// One number for a particle and a base verb.
func particleKey(_ particle: WordID, _ base: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: particle)) << 32 | UInt64(UInt32(bitPattern: base))
}
