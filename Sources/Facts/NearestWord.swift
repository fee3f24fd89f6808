/// Finds the word that was probably meant by a misspelled one.
public enum NearestWord {
    /// The one of `candidates` that takes the fewest changes, of those that take few for their length; else nil.
    ///
    /// `KnownWords` says what a change is, and keeps words for many look-ups.
    public static func to(_ word: String, among candidates: some Sequence<String>) -> String? {
        KnownWords(candidates).nearest(to: word)?.word
    }
}
