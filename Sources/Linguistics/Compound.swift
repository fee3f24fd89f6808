import Lexicon

/// A compound noun cut into its head and what stands before it: "US-Präsident", "Landesinnenminister".
package struct Compound: Sendable {
    package let head: WordID
    /// The head as UTF-8 offsets in the text.
    package let headBytes: Range<Int>
    /// Everything before the head and its hyphen, as UTF-8 offsets in the text.
    package let modifier: Range<Int>
}

extension Compound {
    /// The compound at a token whose head has one of the features; nil where there is none.
    static func at(_ token: Token, in bytes: [UInt8], _ lexicon: Lexicon, head wanted: WordFeatures) -> Compound? {
        guard token.isWord, token.isCapitalized else { return nil }
        let range = Int(token.start)..<Int(token.end)
        guard token.flags.contains(.hyphenated) || range.count >= 9 else { return nil }
        return bytes.withUnsafeBytes { text in
            lexicon.withWords { words in
                func compound(_ start: Int, modifierEnd: Int) -> Compound? {
                    let key = WordKey(text, at: start, count: range.upperBound - start).withCapitalFirstLetter
                    let word = words.find(key, in: text, at: start)
                    guard word != WordTable.unknown, !words.features(of: word).isDisjoint(with: wanted) else {
                        return nil
                    }
                    return Compound(
                        head: word, headBytes: start..<range.upperBound, modifier: range.lowerBound..<modifierEnd)
                }
                if token.flags.contains(.hyphenated) {
                    guard let hyphen = range.last(where: { text[$0] == 0x2D }), hyphen + 1 < range.upperBound
                    else { return nil }
                    if let found = compound(hyphen + 1, modifierEnd: hyphen) { return found }
                    // "SPÖ-Wirtschaftssprecherin": the part behind the hyphen is a compound itself.
                    guard range.upperBound - hyphen >= 10 else { return nil }
                    for start in (hyphen + 4)..<(range.upperBound - 3) where text[start] & 0xC0 != 0x80 {
                        if let found = compound(start, modifierEnd: hyphen) { return found }
                    }
                    return nil
                }
                for start in (range.lowerBound + 3)..<(range.upperBound - 3) where text[start] & 0xC0 != 0x80 {
                    if let found = compound(start, modifierEnd: start) { return found }
                }
                return nil
            }
        }
    }

    /// The office or role that a compound's last part names.
    static func headReading(of token: Token, in bytes: [UInt8], _ lexicon: Lexicon) -> Reading? {
        guard let compound = at(token, in: bytes, lexicon, head: [.office, .role]) else { return nil }
        return lexicon.reading(.office, of: compound.head) ?? lexicon.reading(.role, of: compound.head)
    }
}

extension Analysis {
    /// True where the word, or the last part of a compound, is an office.
    package func hasOffice(_ index: Int) -> Bool {
        tokens[index].isAny(.office)
            || Compound.at(tokens[index], in: bytes, lexicon, head: .office) != nil
    }

    /// The office or role that a compound's last part names.
    package func headReading(of token: Int) -> Reading? {
        Compound.headReading(of: tokens[token], in: bytes, lexicon)
    }

    /// The compound at a token whose head has one of the features; nil where there is none.
    package func compound(of token: Int, head wanted: WordFeatures) -> Compound? {
        Compound.at(tokens[token], in: bytes, lexicon, head: wanted)
    }

    /// The lexicon's number for a stretch of the text.
    package func word(in range: Range<Int>) -> WordID {
        bytes.withUnsafeBufferPointer { lexicon.words.find(UnsafeBufferPointer(rebasing: $0[range])) }
    }
}
