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
        (tokens, sentences, quotations) = bytes.withUnsafeBufferPointer { text in
            let tokens = Tokenizer(lexicon: lexicon).tokens(of: text)
            var splitter = SentenceSplitter(tokens: tokens, smallForms: SmallForms(lexicon: lexicon, text: text))
            return (tokens, splitter.sentences(), QuotationFinder(tokens: tokens, text: text).quotations())
        }
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
        bytes.withUnsafeBufferPointer { text in
            var smallForms = SmallForms(lexicon: lexicon, text: text)
            for sentence in sentences {
                var index = sentence.tokens.lowerBound
                while index < sentence.tokens.upperBound, !tokens[index].isWord { index += 1 }
                if index < sentence.tokens.upperBound { open(index, &smallForms) }
            }
            for index in tokens.indices.dropFirst()
            where tokens[index].isCapitalized
                && [.quotationMark, .colon, .dash].contains(tokens[index - 1].kind)
            {
                open(index, &smallForms)
            }
        }
    }

    private mutating func open(_ index: Int, _ smallForms: inout SmallForms) {
        guard tokens[index].isCapitalized, !tokens[index].flags.contains(.opensSentence) else { return }
        tokens[index].flags.insert(.opensSentence)
        let small = smallForms.word(of: tokens[index])
        guard small != WordTable.unknown else {
            if tokens[index].word == WordTable.unknown, smallForms.looksLikeAdjective(tokens[index]) {
                tokens[index].features = .adjective
            }
            return
        }
        let features = lexicon.features[Int(small)]
        if tokens[index].word == WordTable.unknown || !features.isDisjoint(with: Analysis.closedClasses) {
            tokens[index].word = small
        }
        tokens[index].features.formUnion(features)
    }

    /// Treats the token as the first of its sentence.
    mutating func openSentence(at index: Int) {
        let copy = bytes
        copy.withUnsafeBufferPointer { text in
            var smallForms = SmallForms(lexicon: lexicon, text: text)
            open(index, &smallForms)
        }
    }

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
