/// Words that a misspelled one may mean, made ready for many look-ups.
public struct KnownWords: Sendable {
    private struct Word: Sendable {
        /// As it was given.
        let text: String
        let letters: LetterSet
        /// The number of letters in lower case.
        let count: Int
        /// Where its small letters are among all bytes; nil where some are longer than a byte.
        let bytes: Range<Int>?
    }

    private var words: [Word] = []
    /// The small letters of all words that have only letters of one byte.
    private var bytes: [UInt8] = []

    /// Keeps the order of `words`: where several are equally near, the first is taken.
    public init(_ words: some Sequence<String>) {
        self.words.reserveCapacity(words.underestimatedCount)
        for word in words { add(word) }
    }

    /// A word that is near to another.
    public struct Match: Sendable, Hashable, Comparable {
        /// The word as it was given.
        public let word: String
        /// How many letters are to be changed.
        public let changes: Int

        /// Fewer changes come first, then the word that sorts first.
        public static func < (one: Match, other: Match) -> Bool {
            (one.changes, one.word) < (other.changes, other.word)
        }
    }

    /// The word that takes the fewest changes, of those that take few for their length; else nil.
    ///
    /// A change adds, drops or replaces a letter, or swaps two neighbours. Upper and lower case are the same.
    public func nearest(to word: String) -> Match? {
        let lower = word.lowercased()
        let letters = Array(lower)
        let set = LetterSet(lower)
        // Where both are plain letters, bytes are compared: that is ten times faster.
        let plain = LetterSet.isPlain(lower) ? Array(lower.utf8) : nil
        var best: (index: Int, changes: Int)?
        for index in words.indices {
            let most = Swift.min(Swift.max(1, words[index].count / 3), letters.count - 1)
            let limit = Swift.min(most, (best?.changes ?? .max) - 1)
            guard abs(words[index].count - letters.count) <= limit,
                set.leastChanges(to: words[index].letters) <= limit
            else { continue }
            let changes =
                if let plain, let range = words[index].bytes {
                    EditDistance.changes(from: plain, to: Array(bytes[range]), atMost: limit)
                } else {
                    EditDistance.changes(from: letters, to: Array(words[index].text.lowercased()), atMost: limit)
                }
            if let changes { best = (index, changes) }
        }
        return best.map { Match(word: words[$0.index].text, changes: $0.changes) }
    }

    private mutating func add(_ text: String) {
        guard LetterSet.isPlain(text) else {
            let lower = text.lowercased()
            words.append(Word(text: text, letters: LetterSet(lower), count: lower.count, bytes: nil))
            return
        }
        let start = bytes.count
        for byte in text.utf8 { bytes.append(LetterSet.small(byte)) }
        let range = start..<bytes.count
        words.append(Word(text: text, letters: LetterSet(bytes[range]), count: range.count, bytes: range))
    }
}
