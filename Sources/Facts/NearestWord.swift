/// Finds the word that was probably meant by a misspelled one.
public enum NearestWord {
    /// The one of `candidates` that takes the fewest changes, of those that take few for their length; else nil.
    ///
    /// A change adds, drops or replaces a letter, or swaps two neighbours. Upper and lower case are the same.
    public static func to(_ word: String, among candidates: some Sequence<String>) -> String? {
        let letters = Array(word.lowercased())
        var best: (word: String, changes: Int)?
        for candidate in candidates {
            let changes = changes(from: letters, to: Array(candidate.lowercased()))
            guard changes <= max(1, candidate.count / 3), changes < letters.count else { continue }
            if changes < best?.changes ?? .max { best = (candidate, changes) }
        }
        return best?.word
    }

    /// The number of changes (optimal string alignment).
    private static func changes(from word: [Character], to other: [Character]) -> Int {
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
            (earlier, previous) = (previous, current)
        }
        return previous[other.count]
    }
}
