import Facts

/// A statement as token ranges, before its speaker is settled.
struct StatementDraft {
    var kind: StatementKind
    var medium: Medium
    var speaker: [Range<Int>] = []
    var cue: [Range<Int>] = []
    var frame: [Range<Int>] = []
    var quote: [Range<Int>]
    var addressee: [Range<Int>] = []
    /// The sentence that the statement was found in.
    var sentence: Int
    var rule: String
    var score: Double
    /// What a relative pronoun that is the speaker stands for.
    var antecedent: Range<Int>?
    /// The speaker is the one of the statement before it.
    var continuesSpeaker = false

    var start: Int { quote.lazy.map(\.lowerBound).min() ?? 0 }
    var end: Int { quote.lazy.map(\.upperBound).max() ?? 0 }
}

/// A rule that finds statements of one shape.
///
/// Rules are tried sentence by sentence; each stores its name with what it finds.
protocol StatementRule: Sendable {
    /// The rule's name: its file's name in snake_case.
    static var name: String { get }

    func statements(in sentence: SentenceContext, of article: ArticleContext) -> [StatementDraft]
}

extension Medium {
    /// Reads the lexicon's name of a medium; what it leaves open is speech or writing.
    init(lexiconName: String) { self = Medium(rawValue: lexiconName) ?? .speechOrWriting }
}
