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
        let scalars = Array(Self.composed(sentence).unicodeScalars)
        var words: [Word] = []
        var length = 0
        var index = 0
        while index < scalars.count {
            guard Self.isPart(scalars[index]) else {
                index += 1
                continue
            }
            let first = index
            var hash = Mixing.seed
            while index < scalars.count, Self.isPart(scalars[index]) || Self.isInsideNumber(index, scalars) {
                if scalars[index] != Self.softHyphen { hash = Mixing.step(hash, Self.lowercased(scalars[index])) }
                index += 1
            }
            length += index - first + (words.isEmpty ? 0 : 1)
            let isCapitalized = scalars[first].properties.isUppercase
            let sound = isCapitalized ? NameSound.hash(of: scalars[first..<index]) : nil
            words.append(
                Word(
                    hash: Mixing.finished(hash), key: sound ?? Mixing.finished(hash),
                    isCapitalized: isCapitalized && !words.isEmpty,
                    isNumber: scalars[first].properties.numericType != nil))
        }
        self.words = words
        self.length = length
    }

    /// False for a sentence that several writers can well have written by themselves, because it is short.
    package var standsAlone: Bool { words.count >= 6 && length >= 40 }

    /// A number that only sentences of the same words have.
    package var print: Int64 { Mixing.combined(words[...].map(\.hash)) }

    /// The same for a sentence that counts only behind the one with the print `other`.
    package func print(behind other: Int64) -> Int64 {
        Mixing.combined([UInt64(bitPattern: other)] + words.map(\.hash))
    }

    private static let softHyphen: Unicode.Scalar = "\u{AD}"

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
        }
        return scalar == softHyphen || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static func isInsideNumber(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
        guard scalars[index] == "." || scalars[index] == ",", index > 0, index + 1 < scalars.count else {
            return false
        }
        return ("0"..."9").contains(scalars[index - 1]) && ("0"..."9").contains(scalars[index + 1])
    }

    static func lowercased(_ scalar: Unicode.Scalar) -> UInt64 {
        let value = UInt64(scalar.value)
        switch value {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: return value + 32
        case ..<0x100: return value
        default: return scalar.properties.lowercaseMapping.unicodeScalars.first.map { UInt64($0.value) } ?? value
        }
    }

    /// The text with accents in their letters, so that both ways to write them are one.
    private static func composed(_ text: String) -> String {
        let hasMarks = text.unicodeScalars.contains { (0x300..<0x370).contains($0.value) }
        return hasMarks ? text.precomposedStringWithCanonicalMapping : text
    }
}
