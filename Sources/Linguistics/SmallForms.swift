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
    package func smallLetters(of token: Int) -> [UInt8] {
        var letters: [UInt8] = []
        takeSmallLetters(of: token, into: &letters)
        return letters
    }

    /// Puts a token's letters in small ones, as UTF-8, in place of what `letters` held.
    package func takeSmallLetters(of token: Int, into letters: inout [UInt8]) {
        letters.removeAll(keepingCapacity: true)
        letters.append(contentsOf: bytes(of: token))
        var index = 0
        while index < letters.count {
            if letters[index] >= 65, letters[index] <= 90 {
                letters[index] += 32
            } else if letters[index] == 0xC3, index + 1 < letters.count, letters[index + 1] >= 0x80,
                letters[index + 1] <= 0x9E, letters[index + 1] != 0x97
            {
                letters[index + 1] += 0x20
                index += 1
            }
            index += 1
        }
    }
}
