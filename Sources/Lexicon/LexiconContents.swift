/// The word knowledge of one language while it is put together.
struct LexiconContents {
    let language: String
    var words = WordTable(capacity: LexiconContents.usualSize)
    var features: [WordFeatures] = []
    var readings = ReadingList.Builder(capacity: LexiconContents.usualSize)
    var markers: [UInt128] = []
    var verbs: [Verb] = []
    var states: [StateEntry] = []
    var organizations: [OrganizationEntry] = []
    var offices: [OfficeEntry] = []
    var roles: [RoleEntry] = []
    var speechNouns: [SpeechNoun] = []
    var outlets: [OutletEntry] = []
    var qualifiers: [String] = []
    var attributions: [AttributionPhrase] = []
    var attributionsByFirstWord: [WordID: [Int]] = [:]
    var phrases: [WordID: [Phrase]] = [:]
    var particleVerbs: [UInt64: Int32] = [:]
    let concepts: ConceptScheme
    let persons: PersonWords
    var positions = PositionWords()
    var numbers = NumberWords()
    var times = WordMap<TimeWord>()
    var dateHeads = WordMap<Bool>()
    var complements = ComplementWords()
    var events = EventWordsDraft()
    let inflection: Inflection
    let layout: LayoutWords
    let stemmer: Stemmer

    /// About how many word forms and readings a whole lexicon has: room for them is made at once.
    static let usualSize = 1 << 17

    /// Adds features to all forms of verbs, by the verbs' numbers.
    mutating func addFeatures(ofVerbs added: [Int32: WordFeatures]) {
        readings.visit { word, reading in
            guard reading.kind == .verb, let more = added[reading.index] else { return }
            features[Int(word)].formUnion(more)
        }
    }
}
