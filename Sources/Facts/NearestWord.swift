/// Finds the word that was probably meant by a misspelled one.
public enum NearestWord {
    /// The one of `candidates` that takes the fewest changes, of those that take few for their length; else nil.
    ///
    /// A change adds, drops or replaces a letter, or swaps two neighbours. Upper and lower case are the same.
    public static func to(_ word: String, among candidates: some Sequence<String>) -> String? {
        let word = word.lowercased()
        let letters = Array(word)
        // Where both are plain letters, bytes are compared: that is ten times faster.
        let bytes = isPlain(word) ? Array(word.utf8) : nil
        var best: (word: String, changes: Int)?
        for candidate in candidates {
            // No letter is shorter than a byte, and each letter too few is a change: most words are passed over by that.
            let most = min(max(1, candidate.utf8.count / 3), letters.count - 1)
            guard letters.count - candidate.utf8.count <= most else { continue }
            let other = candidate.lowercased()
            let limit = (best?.changes ?? .max) - 1
            let changes =
                if let bytes, isPlain(other) {
                    changes(from: bytes, to: Array(other.utf8), atMost: min(limit, most))
                } else {
                    changes(
                        from: letters, to: Array(other),
                        atMost: min(limit, max(1, candidate.count / 3), letters.count - 1))
                }
            if let changes { best = (candidate, changes) }
        }
        return best?.word
    }

    /// Whether each letter is one byte; CR is not, which makes one letter with LF.
    private static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D } }

    /// The number of changes (optimal string alignment); nil where it is more than `limit`.
    private static func changes<Letter: Equatable>(
        from word: [Letter], to other: [Letter], atMost limit: Int
    ) -> Int? {
        guard abs(word.count - other.count) <= limit else { return nil }
        var earlier = Array(0...other.count)
        var (previous, current) = (earlier, earlier)
        for (row, letter) in word.enumerated() {
            current[0] = row + 1
            var lowest = row + 1
            for column in other.indices {
                var least = min(previous[column + 1] + 1, current[column] + 1)
                least = min(least, previous[column] + (letter == other[column] ? 0 : 1))
                if row > 0, column > 0, letter == other[column - 1], word[row - 1] == other[column] {
                    least = min(least, earlier[column - 1] + 1)
                }
                current[column + 1] = least
                lowest = min(lowest, least)
            }
            // A row comes out of the two before it, and out of the first of them by a change.
            if lowest > limit, (previous.min() ?? 0) >= limit { return nil }
            (earlier, previous, current) = (previous, current, earlier)
        }
        return previous[other.count] <= limit ? previous[other.count] : nil
    }
}
