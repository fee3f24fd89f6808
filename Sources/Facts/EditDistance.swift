/// How unlike two words are.
enum EditDistance {
    /// The number of changes (optimal string alignment); nil where it is more than `limit`.
    static func changes<Letter: Equatable>(
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
