import Facts

/// The words of each language that an unknown one can be like; they are the same for every question, and made ready for
/// the first that needs them.
final class SingleWords: Sendable {
    private let kept = Locked<[String: KnownWords]>([:])

    /// Those of the language, out of what `words` gives the first time.
    func known(in language: String, _ words: () throws -> [String]) rethrows -> KnownWords {
        if let known = kept.withLock({ $0[language] }) { return known }
        let known = KnownWords(try words().sorted())
        kept.withLock { $0[language] = known }
        return known
    }
}
