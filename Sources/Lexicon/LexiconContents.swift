/// The word knowledge of one language while it is put together.
struct LexiconContents {
    let language: String
    var words = WordTable()
    var features: [WordFeatures] = [[]]
    var readings: [[Reading]] = [[]]
    var markers: [UInt64] = [0]
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
    var positions = PositionWords()
    let inflection: Inflection
    let layout: LayoutWords
}
