import Lexicon

/// Text without a meaning but with the makeup of a report: words of the lexicon by their classes.
struct GeneratedText {
    /// The classes of the words of a sentence; nil stands for a comma.
    private static let sentences: [[WordFeatures?]] = [
        [.definiteArticle, .adjective, .noun, .speechVerb, nil, .subordinating, .state, .noun, .finite],
        [.office, .givenName, .city, .speechVerb, .adverb, .preposition, .definiteArticle, .noun, .participle],
        [.state, .finite, .preposition, .noun, .coordinating, .organization, .finite, .indefiniteArticle, .noun],
        [.adverb, .modal, .definiteArticle, .noun, .preposition, .timeWord, .noun, .infinitive],
    ]
    private static let sentencesInParagraph = 5

    private let words: [WordFeatures: [String]]
    private var state: UInt64

    init(lexicon: Lexicon, seed: UInt64) {
        var words: [WordFeatures: [String]] = [:]
        for feature in Set(Self.sentences.joined().compactMap { $0 }) {
            words[feature] = (1..<lexicon.words.count).filter { lexicon.features[$0].contains(feature) }
                .map { lexicon.words.text(of: WordID($0)) }
        }
        self.words = words
        state = seed
    }

    /// The next article, of at least `length` bytes.
    mutating func article(length: Int) -> String {
        var text = ""
        var count = 0
        while text.utf8.count < length {
            let sentence = sentence()
            text += sentence.prefix(1).uppercased() + sentence.dropFirst()
            count += 1
            text += count.isMultiple(of: Self.sentencesInParagraph) ? ".\n\n" : ". "
        }
        return text
    }

    private mutating func sentence() -> String {
        var sentence = ""
        for feature in Self.sentences[next(below: Self.sentences.count)] {
            guard let feature else {
                sentence += ","
                continue
            }
            guard let choices = words[feature], !choices.isEmpty else { continue }
            if !sentence.isEmpty { sentence += " " }
            sentence += choices[next(below: choices.count)]
        }
        return sentence
    }

    /// The high bits of a linear congruential generator (Knuth's constants).
    private mutating func next(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }
}
