import Facts
import Foundation

/// Makes letters small and takes their accents off.
enum LetterFolding {
    enum Folded {
        /// No part of a word.
        case separator
        /// An accent behind its letter.
        case mark
        case letter(UInt8, isUpper: Bool)
        /// UTF-8; `isSQLites` where the tokenizer `unicode61` makes the same of it.
        case letters([UInt8], isUpper: Bool, isSQLites: Bool)
    }

    static func fold(_ scalar: Unicode.Scalar) -> Folded {
        if scalar.value < 0x80 {
            let byte = UInt8(scalar.value)
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                return .letter(byte, isUpper: false)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): return .letter(byte + 32, isUpper: true)
            default: return .separator
            }
        }
        if scalar.value < Self.latinEnd { return latin[Int(scalar.value) - 0x80] }
        return slowly(scalar)
    }

    /// The letters of Latin-1 and of Latin Extended-A and -B.
    private static let latinEnd: UInt32 = 0x250
    private static let latin: [Folded] = (0x80..<latinEnd).map { Unicode.Scalar($0).map(slowly) ?? .separator }

    private static func slowly(_ scalar: Unicode.Scalar) -> Folded {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
        case .decimalNumber, .letterNumber, .otherNumber: break
        default: guard properties.isAlphabetic else { return .separator }
        }
        let isUpper = properties.isUppercase
        if let plain = properties.lowercaseMapping.unicodeScalars.first.flatMap({ FoldedName.plainLetters[$0] }) {
            return .letters(Array(plain.utf8), isUpper: isUpper, isSQLites: false)
        }
        let small = properties.lowercaseMapping.decomposedStringWithCanonicalMapping
        let bare = small.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }
        let bytes = Array(String(String.UnicodeScalarView(bare)).utf8)
        return bytes.count == 1
            ? .letter(bytes[0], isUpper: isUpper) : .letters(bytes, isUpper: isUpper, isSQLites: true)
    }
}
