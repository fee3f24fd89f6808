/// A part that a word has in a rule. The engine names the part; `markers.tsv` names the words.
package enum Marker: Int, Sendable, CaseIterable {
    case andOr
    case attributePreposition
    case genitiveDeterminer
    case nameParticle
    case neuterPronoun
    case obliqueDeterminer
    case passiveHelper
    case placePreposition
    /// "dass" and its old spelling.
    case thatConjunction
    /// "ob"
    case whetherConjunction
    /// "es" in "heißt es"
    case expletive
    /// "so" before a speaker
    case soAttribution
    /// "wie" in "wie X mitteilte"
    case asConjunction
    /// "von", "durch" before the agent of a passive
    case agentPreposition
    case masculinePronoun
    case femininePronoun
    /// Verbs of "es heißt": "heißt", "hieß"
    case saidVerb
    /// "wonach", "demnach", "danach"
    case accordingToWhich
    case accordingly
    /// "gegenüber"
    /// Nouns that speak for a state: "Regierung", "Außenministerium", "Seite"
    case governmentNoun
    case addresseePreposition
    /// "nach", "laut" before a relative pronoun: "Berichte, nach denen"
    case accordingPreposition
    /// Determiners and pronouns that can only be a dative: "dem", "einem", "ihm"
    case dativeDeterminer

    /// The bit of this part in a word's set.
    @inline(__always)
    var bit: UInt64 { 1 << UInt64(rawValue) }

    /// The part's name in `markers.tsv`: `and_or` for `andOr`.
    var name: String {
        String(describing: self).reduce(into: "") { name, letter in
            name += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
        }
    }
}
