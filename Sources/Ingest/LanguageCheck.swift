import Facts
import Lexicon
import Readers

/// Tells articles that the rules cannot read because of their language.
struct LanguageCheck: Sendable {
    private let lexicon: Lexicon

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// What is to be said of the article's language; nil where it is that of the rules.
    func note(on article: Article) -> InputProblem.Fault? {
        guard let language = article.language, !language.isEmpty else {
            return isForeign(article.text) ? .otherLanguage(than: lexicon.language) : nil
        }
        let primary = language.split { $0 == "-" || $0 == "_" }.first?.lowercased()
        return primary == lexicon.language ? nil : .noRules(language: language)
    }

    /// Whether a text of some length has hardly any function words of the lexicon's language.
    ///
    /// They are more than a quarter of nearly every news article, and a tenth or less in other languages, some of
    /// whose words look the same.
    private func isForeign(_ text: String) -> Bool {
        let words = text.unicodeScalars.prefix(Self.sampleLength).split { !$0.properties.isAlphabetic }
        guard words.count >= Self.leastWords else { return false }
        let known = words.count { word in
            !lexicon.features[Int(lexicon.words.find(String(word).lowercased()))].isDisjoint(with: Self.functionWords)
        }
        return Double(known) < Double(words.count) * Self.leastShare
    }

    private static let functionWords: WordFeatures = [
        .definiteArticle, .indefiniteArticle, .negativeArticle, .possessive, .demonstrative, .personalPronoun,
        .reflexivePronoun, .relativePronoun, .coordinating, .subordinating, .preposition, .negation,
    ]
    /// Unicode scalars that are looked at.
    private static let sampleLength = 4000
    private static let leastWords = 25
    private static let leastShare = 0.15
}
