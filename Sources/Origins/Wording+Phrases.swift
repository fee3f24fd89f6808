extension Wording {
    /// Words of a phrase.
    private static let phraseLength = 5
    /// Of that many phrases in a row at least one is kept.
    private static let window = 6

    /// Numbers for some of the phrases: two sentences with ten words in a row in common share one.
    ///
    /// The choice is "Winnowing" (Schleimer, Wilkerson, Aiken 2003): of each window of phrases the one with the
    /// smallest number, so that it depends on nothing but the words in the window.
    package var phrases: Set<Int64> {
        guard words.count >= Self.phraseLength else { return [] }
        let all = (0...(words.count - Self.phraseLength)).map { first in
            Mixing.combined(words[first..<first + Self.phraseLength].map(\.key))
        }
        guard all.count > Self.window else { return Set(all.min().map { [$0] } ?? []) }
        return Set((0...(all.count - Self.window)).compactMap { all[$0..<$0 + Self.window].min() })
    }
}
