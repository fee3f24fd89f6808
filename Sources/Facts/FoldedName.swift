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
        words = name.utf8.allSatisfy { $0 < 0x80 } ? Self.plainWords(name) : Self.words(name)
    }

    private static func words(_ name: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in name.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || (scalar.value < 0x80 && scalar.properties.numericType != nil) {
                word += plainLetters[scalar] ?? String(scalar)
            } else if scalar.properties.isWhitespace || scalar.properties.generalCategory == .dashPunctuation {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// The same for a name of ASCII, without Unicode's tables.
    private static func plainWords(_ name: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte + 32)
            case 0x09...0x0D, UInt8(ascii: " "), UInt8(ascii: "-"):
                if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
                word.removeAll(keepingCapacity: true)
            default: break
            }
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        return words
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
