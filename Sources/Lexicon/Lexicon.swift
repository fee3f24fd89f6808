/// The word knowledge of one language, ready for look-ups by number.
package struct Lexicon: Sendable {
    /// BCP 47 code of the language.
    package let language: String
    package internal(set) var words = WordTable()
    /// What each word can be, by its number.
    package internal(set) var features: [WordFeatures] = [[]]
    package internal(set) var verbs: [Verb] = []
    package internal(set) var states: [StateEntry] = []
    package internal(set) var organizations: [OrganizationEntry] = []
    package internal(set) var offices: [OfficeEntry] = []
    package internal(set) var roles: [RoleEntry] = []
    package internal(set) var speechNouns: [SpeechNoun] = []
    package internal(set) var outlets: [OutletEntry] = []
    package internal(set) var qualifiers: [String] = []
    package internal(set) var attributions: [AttributionPhrase] = []
    package internal(set) var concepts: ConceptScheme
    package let inflection: Inflection
    package let layout: LayoutWords

    var readings: [[Reading]] = [[]]
    /// The parts in rules of each word, as bits of `Marker`.
    var markers: [UInt64] = [0]
    var phrases: [WordID: [Phrase]] = [:]
    var attributionsByFirstWord: [WordID: [Int]] = [:]
    var particleVerbs: [UInt64: Int32] = [:]

    /// Everything that the form can stand for.
    package func readings(of word: WordID) -> [Reading] { readings[Int(word)] }

    /// The first reading of that kind.
    package func reading(_ kind: Reading.Kind, of word: WordID) -> Reading? {
        readings[Int(word)].first { $0.kind == kind }
    }

    /// Names of several words that begin with the word, longest first.
    package func phrases(beginningWith word: WordID) -> [Phrase] { phrases[word] ?? [] }

    /// Indices into `attributions` of the phrases that begin with the word, longest first.
    package func attributions(beginningWith word: WordID) -> [Int] { attributionsByFirstWord[word] ?? [] }

    /// The verb that a separated particle makes of a base verb: `aus` and `schließen` give `ausschließen`.
    package func verb(particle: WordID, base: Int32) -> Int32? {
        particleVerbs[UInt64(UInt32(bitPattern: particle)) << 32 | UInt64(UInt32(bitPattern: base))]
    }

    /// True where the word has that part in a rule.
    @inline(__always)
    package func isMarker(_ word: WordID, _ marker: Marker) -> Bool { markers[Int(word)] & marker.bit != 0 }
}
