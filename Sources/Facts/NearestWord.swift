/// Finds the word that was probably meant by a misspelled one.
public enum NearestWord {
    /// The one of `candidates` that takes the fewest changes, of those that take few for their length; else nil.
    ///
    /// A change adds, drops or replaces a letter, or swaps two neighbours. Upper and lower case are the same.
    public static func to(_ word: String, among candidates: some Sequence<String>) -> String? {
        let letters = Array(word.lowercased())
        var best: (word: String, changes: Int)?
        for candidate in candidates {
            // No letter is shorter than a byte, and each letter too few is a change: most words are passed over by that.
            let limit = min(max(1, candidate.utf8.count / 3), letters.count - 1)
            guard letters.count - candidate.utf8.count <= limit else { continue }
            let allowed = min(max(1, candidate.count / 3), letters.count - 1, (best?.changes ?? .max) - 1)
            let other = Array(candidate.lowercased())
            if let changes = changes(from: letters, to: other, atMost: allowed) { best = (candidate, changes) }
        }
        return best?.word
    }

    /// The number of changes (optimal string alignment); nil where it is more than `limit`.
    private static func changes(from word: [Character], to other: [Character], atMost limit: Int) -> Int? {
        guard abs(word.count - other.count) <= limit else { return nil }
        var earlier: [Int] = []
        var previous = Array(0...other.count)
        for (row, letter) in word.enumerated() {
            var current = [row + 1]
            for (column, target) in other.enumerated() {
                var least = min(previous[column + 1] + 1, current[column] + 1)
                least = min(least, previous[column] + (letter == target ? 0 : 1))
                if row > 0, column > 0, letter == other[column - 1], word[row - 1] == target {
                    least = min(least, earlier[column - 1] + 1)
                }
                current.append(least)
            }
            // A row comes out of the two before it, and out of the first of them by a change.
            if (current.min() ?? 0) > limit, (previous.min() ?? 0) >= limit { return nil }
            (earlier, previous) = (previous, current)
        }
        return previous[other.count] <= limit ? previous[other.count] : nil
    }
}
