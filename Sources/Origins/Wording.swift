import Foundation

/// The words of a sentence as origins compare them: lower case, without punctuation and quotation marks.
package struct Wording: Sendable, Hashable {
    /// One word; equal words have equal hashes, whatever the case of their letters.
    struct Word: Sendable, Hashable {
        let hash: UInt64
        /// What sentences are compared by: the same for the spellings of one name, and else the hash.
        let key: UInt64
        /// True where it begins with a capital, as names and nouns do; never for the first word of a sentence.
        let isCapitalized: Bool
        /// True where it begins with a digit.
        let isNumber: Bool
    }

    let words: [Word]
    /// The number of letters and digits, and one more between words.
    let length: Int

    /// Digits keep the stops and commas between them: `73.000` is one word.
    package init(_ sentence: String) {
        let scalars = Self.composedScalars(sentence)
        var words: [Word] = []
        var letters: [UInt64] = []
        var length = 0
        var index = 0
        while index < scalars.count {
            guard Letter.isPart(scalars[index]) else {
                index += 1
                continue
            }
            let first = index
            letters.removeAll(keepingCapacity: true)
            while index < scalars.count, Letter.isPart(scalars[index]) || Self.isInsideNumber(index, scalars) {
                if scalars[index] != Letter.softHyphen { letters.append(Letter.small(scalars[index])) }
                index += 1
            }
            length += index - first + (words.isEmpty ? 0 : 1)
            let hash = Mixing.finished(letters.reduce(Mixing.seed) { Mixing.step($0, $1) })
            let isCapitalized = Letter.isCapital(scalars[first])
            words.append(
                Word(
                    hash: hash, key: (isCapitalized ? NameSound.hash(of: letters) : nil) ?? hash,
                    isCapitalized: isCapitalized && !words.isEmpty, isNumber: Letter.isNumeric(scalars[first])))
        }
        self.words = words
        self.length = length
    }

    /// False for a sentence that several writers can well have written by themselves, because it is short.
    package var standsAlone: Bool { words.count >= 6 && length >= 40 }

    /// A number that only sentences of the same words have.
    package var print: Int64 { Mixing.combined(words.lazy.map(\.hash)) }

    /// The same for a sentence that counts only behind the one with the print `other`.
    package func print(behind other: Int64) -> Int64 {
        Mixing.combined([UInt64(bitPattern: other)] + words.map(\.hash))
    }

    private static func isInsideNumber(_ index: Int, _ scalars: [UInt32]) -> Bool {
        guard scalars[index] == 0x2E || scalars[index] == 0x2C, index > 0, index + 1 < scalars.count else {
            return false
        }
        return Letter.isDigit(scalars[index - 1]) && Letter.isDigit(scalars[index + 1])
    }

    /// The code points of the text with accents in their letters, so that both ways to write them are one.
    private static func composedScalars(_ text: String) -> [UInt32] {
        let scalars = scalars(of: text)
        guard scalars.contains(where: { $0 >= 0x300 && $0 < 0x370 }) else { return scalars }
        return self.scalars(of: text.precomposedStringWithCanonicalMapping)
    }

    private static func scalars(of text: String) -> [UInt32] {
        var text = text
        return text.withUTF8 { bytes in
            var scalars: [UInt32] = []
            scalars.reserveCapacity(bytes.count)
            var index = 0
            while index < bytes.count {
                // The first byte of a code point begins with as many ones as it has bytes; the text is sound UTF-8.
                let first = bytes[index]
                let length = max(1, (~first).leadingZeroBitCount)
                var value = UInt32(length == 1 ? first : first & (0x7F >> UInt8(length)))
                for byte in bytes[(index + 1)..<(index + length)] { value = value << 6 | UInt32(byte & 0x3F) }
                scalars.append(value)
                index += length
            }
            return scalars
        }
    }
}
