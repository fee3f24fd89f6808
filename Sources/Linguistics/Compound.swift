import Lexicon

/// A compound noun cut into its head and what stands before it: "US-Präsident", "Landesinnenminister".
package struct Compound: Sendable {
    package let head: WordID
    /// The head as UTF-8 offsets in the text.
    package let headBytes: Range<Int>
    /// Everything before the head and its hyphen, as UTF-8 offsets in the text.
    package let modifier: Range<Int>
}

extension Analysis {
    /// The office or role that a compound's last part names.
    package func headReading(of token: Int) -> Reading? {
        guard let compound = compound(of: token, head: [.office, .role]) else { return nil }
        return lexicon.reading(.office, of: compound.head) ?? lexicon.reading(.role, of: compound.head)
    }

    /// The compound at a token whose head has one of the features; nil for words that the lexicon knows as a whole.
    package func compound(of token: Int, head wanted: WordFeatures) -> Compound? {
        let candidate = tokens[token]
        guard candidate.isWord, candidate.isCapitalized else { return nil }
        let range = Int(candidate.start)..<Int(candidate.end)
        if candidate.flags.contains(.hyphenated) {
            guard let hyphen = range.reversed().first(where: { bytes[$0] == 0x2D }), hyphen + 1 < range.upperBound
            else { return nil }
            return head(at: hyphen + 1, of: range, modifierEnd: hyphen, wanted)
        }
        guard range.count >= 9 else { return nil }
        for start in (range.lowerBound + 3)..<(range.upperBound - 3) where bytes[start] & 0xC0 != 0x80 {
            if let found = head(at: start, of: range, modifierEnd: start, wanted) { return found }
        }
        return nil
    }

    private func head(
        at start: Int, of range: Range<Int>, modifierEnd: Int, _ wanted: WordFeatures
    ) -> Compound? {
        let word = bytes.withUnsafeBytes { text in
            lexicon.withWords { words, _ in
                let key = WordKey(text, at: start, count: range.upperBound - start).withCapitalFirstLetter
                return words.find(key, in: text, at: start)
            }
        }
        guard word != WordTable.unknown, !lexicon.features[Int(word)].isDisjoint(with: wanted) else { return nil }
        return Compound(
            head: word, headBytes: start..<range.upperBound, modifier: range.lowerBound..<modifierEnd)
    }

    /// The lexicon's number for a stretch of the text.
    package func word(in range: Range<Int>) -> WordID {
        bytes.withUnsafeBufferPointer { lexicon.words.find(UnsafeBufferPointer(rebasing: $0[range])) }
    }
}
