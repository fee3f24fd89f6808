import Lexicon

/// Looks the words of a text up, many at a time.
///
/// A lexicon does not fit into a processor's nearest caches. Three short loops over a batch of words, each with one
/// access to the lexicon, let the memory answer many accesses at once; word by word each would wait for the other.
struct WordLookUps {
    private static let batch = 256

    private struct LookUp {
        let token: Int
        /// How many bytes of the token stand before the word that is looked up.
        let skipped: Int
        let key: WordKey
        var word: WordID = WordTable.unknown
        /// What stands at the word's first place in the table decides: it is the word, or nothing.
        var isSure = false
    }

    let text: TextBytes
    let words: WordReader
    let lexicon: Lexicon
    private var lookUps: [LookUp] = []

    init(text: TextBytes, words: WordReader, lexicon: Lexicon) {
        self.text = text
        self.words = words
        self.lexicon = lexicon
        lookUps.reserveCapacity(min(WordLookUps.batch, text.count / 5 + 8))
    }

    var isFull: Bool { lookUps.count >= WordLookUps.batch }

    /// Plans the look-up of a token's word.
    ///
    /// - Parameter skipped: the bytes of the token before the word: "48-" of "48-Jährige".
    mutating func add(_ key: WordKey, of token: Int, skipped: Int = 0) {
        lookUps.append(LookUp(token: token, skipped: skipped, key: key))
    }

    /// Gives the tokens their words and features.
    mutating func run(on tokens: inout [Token]) {
        var planned: [LookUp] = []
        swap(&planned, &lookUps)
        planned.withUnsafeMutableBufferPointer { planned in
            for index in planned.indices { planned[index].word = words.firstCandidate(for: planned[index].key.hash) }
            for index in planned.indices {
                planned[index].isSure =
                    planned[index].word == WordTable.unknown
                    || words.hasKey(planned[index].word, planned[index].key)
            }
            tokens.withUnsafeMutableBufferPointer { tokens in
                for lookUp in planned { finish(lookUp, &tokens[lookUp.token]) }
            }
        }
        planned.removeAll(keepingCapacity: true)
        swap(&planned, &lookUps)
    }

    @inline(__always)
    private func finish(_ lookUp: LookUp, _ token: inout Token) {
        let start = Int(token.start) + lookUp.skipped
        token.word = lookUp.isSure ? lookUp.word : words.find(lookUp.key, in: text.raw, at: start)
        token.features = words.features(of: token.word)
        // In small letters a word that is only known with a capital is another word: "geborene".
        if !token.isCapitalized, token.features.isDisjoint(with: WordFeatures.small),
            lexicon.inflection.looksLikeAdjective(text[start..<Int(token.end)])
        {
            token.features.insert(.adjective)
        }
    }
}
