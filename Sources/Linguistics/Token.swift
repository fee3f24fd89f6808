import Lexicon

/// A word, number or mark of a text, as offsets; the text itself is not copied.
package struct Token: Sendable {
    package enum Kind: UInt8, Sendable {
        case word, number, stop, question, exclamation, ellipsis, comma, colon, semicolon, dash, slash
        case openParenthesis, closeParenthesis, quotationMark, symbol
    }

    package struct Flags: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        package static let spaceBefore = Flags(rawValue: 1)
        package static let lineBreakBefore = Flags(rawValue: 2)
        package static let paragraphBreakBefore = Flags(rawValue: 4)
        /// The first letter is a capital.
        package static let capitalized = Flags(rawValue: 8)
        /// All letters are capitals.
        package static let allCapitals = Flags(rawValue: 16)
        /// The word opens its sentence, so its capital says nothing.
        package static let opensSentence = Flags(rawValue: 32)
        package static let hyphenated = Flags(rawValue: 64)
    }

    /// UTF-8 offsets in the article's text.
    package let start: Int32
    package let end: Int32
    /// The start in Unicode code points.
    package let scalarStart: Int32
    /// The end in Unicode code points.
    package let scalarEnd: Int32
    package internal(set) var word: WordID
    package let kind: Kind
    package internal(set) var flags: Flags
    package internal(set) var features: WordFeatures

    package var isWord: Bool { kind == .word }
    package var isCapitalized: Bool { flags.contains(.capitalized) }

    /// True where any of the features is there.
    @inline(__always)
    package func isAny(_ wanted: WordFeatures) -> Bool { !features.isDisjoint(with: wanted) }
}
