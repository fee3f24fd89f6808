import Lexicon

/// Looks capitalised words up by their small form.
struct SmallForms {
    let words: WordReader
    let text: UnsafeRawBufferPointer

    /// The number of the word with its first letter made small, or `unknown`.
    func word(of token: Token) -> WordID {
        let start = Int(token.start)
        guard let key = WordKey(text, at: start, count: Int(token.end) - start).withSmallFirstLetter else {
            return WordTable.unknown
        }
        return words.find(key, in: text, at: start)
    }
}

extension Analysis {
    /// A token's bytes in small letters (Latin with German and Western accents).
    package func smallLetters(of token: Int) -> SmallLetters { SmallLetters(bytes(of: token)) }
}
