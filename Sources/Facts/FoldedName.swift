import Foundation

/// A name as look-ups compare it: lower case, without accents and punctuation, words parted by one space.
///
/// `Sébastien Lecornu` gives `sebastien lecornu`, `O'Neill` gives `oneill`, `Müller-Groß` gives `muller gross`.
public struct FoldedName: Sendable, Hashable {
    /// The words of the name, folded.
    public let words: [String]

    /// The words, parted by one space.
    public var text: String { words.joined(separator: " ") }

    /// The last word; empty where the name has no letter.
    public var surname: String { words.last ?? "" }

    /// The name, folded.
    public init(_ name: String) {
        var words: [String] = []
        var word = ""
        let isPlain = name.utf8.allSatisfy { $0 < 0x80 }
        let letters = isPlain ? name : name.decomposedStringWithCanonicalMapping
        for scalar in letters.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || (scalar.value < 0x80 && scalar.properties.numericType != nil) {
                word += Self.plainLetters[scalar] ?? String(scalar)
            } else if scalar.properties.isWhitespace || scalar.properties.generalCategory == .dashPunctuation {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        self.words = words
    }

    /// The name whose `text` that is.
    package init(folded text: String) {
        words = text.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    }

    /// Letters with a stroke or ligature, which do not come apart into a letter and an accent.
    package static let plainLetters: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "þ": "th", "ħ": "h",
    ]
}
