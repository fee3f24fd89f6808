extension Wording {
    /// Fewest words in a row that count as the same text.
    private static let shortestRun = 3

    /// True where the two sentences are one text, which one of them cuts, completes or edits.
    ///
    /// Most words of the shorter sentence stand in the longer one, in long runs. Other numbers in the same place make
    /// another text; so do other names, unless that is all that is exchanged in very much that is the same.
    package func isSameText(as other: Wording) -> Bool {
        if words.count == other.words.count, words.elementsEqual(other.words, by: { $0.hash == $1.hash }) {
            return true
        }
        let runs = CommonRuns(words.map(\.key), other.words.map(\.key), shortest: Self.shortestRun).runs
        let common = runs.reduce(0) { $0 + $1.length }
        let shorter = min(words.count, other.words.count)
        let longer = max(words.count, other.words.count)
        guard common >= 6, runs.contains(where: { $0.length >= 5 }), common * 10 >= shorter * 7,
            common >= 8 || common * 2 >= longer
        else { return false }
        let gaps = CommonRuns.gaps(between: runs, words.count, other.words.count)
        let pairs = gaps.map { (words[$0.left], other.words[$0.right]) }
        if pairs.contains(where: { Self.differ($0.0, $0.1, \.isNumber) }) { return false }
        let renamed = pairs.count { Self.differ($0.0, $0.1, \.isCapitalized) }
        let exchanged = pairs.count { !$0.0.isEmpty && !$0.1.isEmpty }
        guard exchanged <= 1 + common / 16 else { return false }
        return renamed == 0 || renamed == 1 && exchanged == 1 && common >= 24
    }

    /// True where both sides have words of that sort and none of them in common.
    private static func differ(
        _ left: ArraySlice<Word>, _ right: ArraySlice<Word>, _ sort: KeyPath<Word, Bool>
    ) -> Bool {
        let mine = Set(left.filter { $0[keyPath: sort] }.map(\.key))
        let theirs = Set(right.filter { $0[keyPath: sort] }.map(\.key))
        return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs)
    }
}
