import Facts
import Lexicon

/// A text with its tokens, sentences and quotations. The bytes are shared, never cut up into strings.
package struct Analysis: Sendable {
    package let lexicon: Lexicon
    /// The article's text in UTF-8.
    package let bytes: [UInt8]
    package internal(set) var tokens: [Token]
    package internal(set) var sentences: [Sentence]
    package let quotations: [Quotation]
    /// What the sides of an interview say, in text order; empty in other articles.
    package internal(set) var turns: [Turn] = []
    /// For each token the quotation around it, as an index into `quotations`; -1 where there is none.
    package let quotationOfToken: [Int32]

    /// Analyses a text: tokens, sentences, layout and quotations, in time linear to its length.
    package init(_ text: String, lexicon: Lexicon) {
        self.lexicon = lexicon
        bytes = Array(text.utf8)
        let tokens = bytes.withUnsafeBufferPointer { Tokenizer(lexicon: lexicon).tokens(of: $0) }
        (sentences, quotations) = bytes.withUnsafeBytes { text in
            tokens.withUnsafeBufferPointer { tokens in
                let sentences = lexicon.withWords { words, _ in
                    SentenceSplitter(tokens: tokens, smallForms: SmallForms(words: words, text: text)).sentences()
                }
                return (sentences, QuotationFinder(tokens: tokens, text: text).quotations())
            }
        }
        self.tokens = tokens
        var owner = [Int32](repeating: -1, count: tokens.count)
        for (number, quotation) in quotations.enumerated() where owner[quotation.open] == -1 {
            for token in quotation.tokens { owner[token] = Int32(number) }
        }
        quotationOfToken = owner
        lookUpSentenceOpeners()
        LayoutReader.mark(&self)
        InterviewReader.mark(&self)
    }

    /// Gives words that open a sentence the features of their small form too.
    private mutating func lookUpSentenceOpeners() {
        var openers: [Int] = []
        openers.reserveCapacity(sentences.count * 2)
        for sentence in sentences {
            if let word = sentence.tokens.first(where: { tokens[$0].isWord }) { openers.append(word) }
        }
        for index in tokens.indices.dropFirst() where opensBehindMark(index) { openers.append(index) }
        open(openers)
    }

    /// True for a capital right behind a mark that a sentence can begin after.
    private func opensBehindMark(_ index: Int) -> Bool {
        switch tokens[index - 1].kind {
        case .quotationMark, .colon, .dash: tokens[index].isCapitalized
        default: false
        }
    }

    /// Treats the tokens as the first of their sentences.
    private mutating func open(_ openers: [Int]) {
        let (lexicon, bytes) = (lexicon, bytes)
        bytes.withUnsafeBytes { text in
            lexicon.withWords { words, features in
                let smallForms = SmallForms(words: words, text: text)
                for index in openers where tokens[index].isCapitalized && !tokens[index].flags.contains(.opensSentence)
                {
                    tokens[index].flags.insert(.opensSentence)
                    let small = smallForms.word(of: tokens[index])
                    if small != WordTable.unknown {
                        addSmallForm(small, features[Int(small)], to: index)
                    } else if tokens[index].word == WordTable.unknown, looksLikeAdjective(index) {
                        tokens[index].features = .adjective
                    }
                }
            }
        }
    }

    private mutating func addSmallForm(_ small: WordID, _ features: WordFeatures, to index: Int) {
        if tokens[index].word == WordTable.unknown || !features.isDisjoint(with: Analysis.closedClasses) {
            tokens[index].word = small
        }
        tokens[index].features.formUnion(features)
    }

    /// True where the unknown word has an adjective's ending. Its first letter is never a part of that.
    private func looksLikeAdjective(_ index: Int) -> Bool {
        bytes(of: index).withUnsafeBufferPointer { lexicon.inflection.looksLikeAdjective($0) }
    }

    /// Treats the token as the first of its sentence.
    mutating func openSentence(at index: Int) { open([index]) }

    /// True where the word, or the last part of a compound, is an office or a role.
    package func hasOfficeOrRole(_ index: Int) -> Bool {
        tokens[index].isAny([.office, .role]) || headReading(of: index) != nil
    }

    private static let closedClasses: WordFeatures = [
        .definiteArticle, .indefiniteArticle, .negativeArticle, .possessive, .demonstrative, .quantifier,
        .personalPronoun, .relativePronoun, .interrogativeAdverb, .interrogativePronoun, .coordinating,
        .subordinating, .preposition, .adverb, .pronominalAdverb, .particle, .negation,
    ]

    /// The bytes of a token.
    package func bytes(of token: Int) -> ArraySlice<UInt8> {
        bytes[Int(tokens[token].start)..<Int(tokens[token].end)]
    }

    /// The text of a token range as it stands.
    package func text(of range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        return String(
            decoding: bytes[Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)], as: UTF8.self)
    }

    /// The code points that a token range covers.
    package func span(of range: Range<Int>) -> Span {
        Span(Int(tokens[range.lowerBound].scalarStart), Int(tokens[range.upperBound - 1].scalarEnd))
    }
}

extension Analysis {
    /// The number of code points in a stretch of the text.
    package func scalarCount(in range: Range<Int>) -> Int {
        bytes[range].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    }
}
