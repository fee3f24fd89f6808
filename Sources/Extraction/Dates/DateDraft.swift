import Lexicon

/// A date as a token range with what it means.
struct DateDraft {
    /// The words, "seit" and its like included where they are in `role`.
    var tokens: Range<Int>
    var meaning: TimeMeaning
    /// What the preposition before the words makes of them.
    var role: TimeWord.Role?
    /// The word that tells most: "Donnerstag" in "am kommenden Donnerstag".
    let head: Int
    /// What an adverb before the words says.
    var tense: Tense?
    var rule: String

    /// The date with what its preposition makes of it.
    var wholeMeaning: TimeMeaning {
        switch role {
        case .since, .from, .after: .since(meaning)
        case .until, .ago: .until(meaning)
        default: meaning
        }
    }
}

/// A rule that finds dates of one shape.
protocol DateRule: Sendable {
    /// The rule's name: its file's name in snake_case.
    static var name: String { get }

    /// Whether a date of its shape can be read from the word; nil stands for a number.
    func reads(_ head: TimeWord?) -> Bool

    /// The date whose first telling word stands at a token; nil where none does.
    func date(at head: Int, in reader: DateReader) -> DateDraft?
}
