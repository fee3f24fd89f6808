import Facts
import Lexicon

/// A place in the text that names a person.
struct PersonMention {
    /// The tokens of the name.
    let name: Range<Int>
    /// Given names, or empty where only the family name stands.
    let given: [String]
    let family: String
    let gender: Gender
    /// The words before the name that belong to it: determiner, adjectives, office.
    let phrase: Range<Int>
    let rule: String
}
