import Lexicon

/// A text's tokens and sentences while they are put together.
struct AnalysisDraft {
    let lexicon: Lexicon
    let bytes: [UInt8]
    private(set) var tokens: [Token]
    var sentences: [Sentence]

    /// Cuts a text into tokens and sentences.
    init(_ text: String, lexicon: Lexicon) {
        self.lexicon = lexicon
        bytes = Array(text.utf8)
        let tokens = bytes.withUnsafeBufferPointer { Tokenizer(lexicon: lexicon).tokens(of: $0) }
        sentences = bytes.withUnsafeBytes { text in
            tokens.withUnsafeBufferPointer { tokens in
                lexicon.withWords { words in
                    SentenceSplitter(tokens: tokens, smallForms: SmallForms(words: words, text: text)).sentences()
                }
            }
        }
        self.tokens = tokens
    }

    func quotations() -> [Quotation] {
        bytes.withUnsafeBytes { text in
            tokens.withUnsafeBufferPointer { QuotationFinder(tokens: $0, text: text).quotations() }
        }
    }

    func bytes(of token: Int) -> ArraySlice<UInt8> { bytes[Int(tokens[token].start)..<Int(tokens[token].end)] }

    func text(of range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        return String(
            decoding: bytes[Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)], as: UTF8.self)
    }

    /// True where the word, or the last part of a compound, is an office or a role.
    func hasOfficeOrRole(_ index: Int) -> Bool {
        tokens[index].isAny([.office, .role])
            || Compound.headReading(of: tokens[index], in: bytes, lexicon) != nil
    }

    /// Gives words that open a sentence the features of their small form too.
    mutating func lookUpSentenceOpeners() {
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
            lexicon.withWords { words in
                let smallForms = SmallForms(words: words, text: text)
                for index in openers where tokens[index].isCapitalized && !tokens[index].flags.contains(.opensSentence)
                {
                    tokens[index].flags.insert(.opensSentence)
                    let small = smallForms.word(of: tokens[index])
                    if small != WordTable.unknown {
                        addSmallForm(small, words.features(of: small), to: index)
                    } else if tokens[index].word == WordTable.unknown, looksLikeAdjective(index) {
                        tokens[index].features = .adjective
                    }
                }
            }
        }
    }

    private mutating func addSmallForm(_ small: WordID, _ features: WordFeatures, to index: Int) {
        if tokens[index].word == WordTable.unknown || !features.isDisjoint(with: AnalysisDraft.closedClasses) {
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

    private static let closedClasses: WordFeatures = [
        .definiteArticle, .indefiniteArticle, .negativeArticle, .possessive, .demonstrative, .quantifier,
        .personalPronoun, .relativePronoun, .interrogativeAdverb, .interrogativePronoun, .coordinating,
        .subordinating, .preposition, .adverb, .pronominalAdverb, .particle, .negation,
    ]
}
