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
        var letters = Array(bytes(of: token))
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
        return letters
    }

    /// The first two bytes of a token in small letters; the second is 0 where there is none.
    package func firstSmallLetters(of token: Int) -> (UInt8, UInt8) {
        let start = Int(tokens[token].start)
        let first = bytes[start]
        let second = start + 1 < Int(tokens[token].end) ? bytes[start + 1] : 0
        if first >= 65, first <= 90 { return (first + 32, second >= 65 && second <= 90 ? second + 32 : second) }
        if first == 0xC3, second >= 0x80, second <= 0x9E, second != 0x97 { return (first, second + 0x20) }
        return (first, second >= 65 && second <= 90 ? second + 32 : second)
    }
}
