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
        let sample = Array(SmallLetters(Array(text.utf8.prefix(Self.sampleLength))[...]))
        var words = 0
        var known = 0
        var index = 0
        sample.withUnsafeBufferPointer { sample in
            while index < sample.count {
                let gap = Self.gap(at: index, sample)
                if gap > 0 {
                    index += gap
                    continue
                }
                let start = index
                while index < sample.count, Self.gap(at: index, sample) == 0 { index += 1 }
                words += 1
                if isFunctionWord(UnsafeBufferPointer(rebasing: sample[start..<index])) { known += 1 }
            }
        }
        guard words >= Self.leastWords else { return false }
        return Double(known) < Double(words) * Self.leastShare
    }

    private func isFunctionWord(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        !lexicon.features[Int(lexicon.words.find(word))].isDisjoint(with: Self.functionWords)
    }

    /// The length in bytes of what stands between words here, in UTF-8; 0 inside a word. Whatever is not ASCII counts as a
    /// letter, but for the signs of Latin-1, and for the blocks of punctuation of all, of East Asian and of wide letters.
    private static func gap(at index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int {
        let byte = text[index]
        if byte < 0x80 { return (byte | 0x20) >= 97 && (byte | 0x20) <= 122 ? 0 : 1 }
        if byte == 0xC2 { return 2 }
        guard index + 1 < text.count else { return 0 }
        switch (byte, text[index + 1]) {
        case (0xE2, 0x80), (0xE3, 0x80), (0xEF, 0xBC): return 3
        default: return 0
        }
    }

    private static let functionWords: WordFeatures = [
        .definiteArticle, .indefiniteArticle, .negativeArticle, .possessive, .demonstrative, .personalPronoun,
        .reflexivePronoun, .relativePronoun, .coordinating, .subordinating, .preposition, .negation,
    ]
    /// Bytes that are looked at.
    private static let sampleLength = 2000
    private static let leastWords = 25
    private static let leastShare = 0.15
}
