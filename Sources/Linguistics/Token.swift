import Lexicon

/// A word, number or mark of a text, as offsets; the text itself is not copied.
///
/// It is `public` because the compiler inlines no `package` member into another module.
@frozen
public struct Token: Sendable {
    @frozen public enum Kind: UInt8, Sendable {
        case word, number, stop, question, exclamation, ellipsis, comma, colon, semicolon, dash, slash
        case openParenthesis, closeParenthesis, quotationMark, symbol
    }

    @frozen public struct Flags: OptionSet, Sendable {
        public let rawValue: UInt8
        @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
        @inlinable public static var spaceBefore: Flags { Flags(rawValue: 1) }
        @inlinable public static var lineBreakBefore: Flags { Flags(rawValue: 2) }
        @inlinable public static var paragraphBreakBefore: Flags { Flags(rawValue: 4) }
        /// The first letter is a capital.
        @inlinable public static var capitalized: Flags { Flags(rawValue: 8) }
        /// All letters are capitals.
        @inlinable public static var allCapitals: Flags { Flags(rawValue: 16) }
        /// The word opens its sentence, so its capital says nothing.
        @inlinable public static var opensSentence: Flags { Flags(rawValue: 32) }
        @inlinable public static var hyphenated: Flags { Flags(rawValue: 64) }
        /// The name of a site: "beispiel.de".
        @inlinable public static var isSite: Flags { Flags(rawValue: 128) }
    }

    /// UTF-8 offsets in the article's text.
    public let start: Int32
    public let end: Int32
    /// The start in Unicode code points.
    public let scalarStart: Int32
    /// The end in Unicode code points.
    public let scalarEnd: Int32
    public internal(set) var word: WordID
    public let kind: Kind
    public internal(set) var flags: Flags
    public internal(set) var features: WordFeatures

    @inlinable public var isWord: Bool { kind == .word }
    @inlinable public var isCapitalized: Bool { flags.contains(.capitalized) }

    /// True where any of the features is there.
    @inlinable
    @inline(__always)
    public func isAny(_ wanted: WordFeatures) -> Bool { !features.isDisjoint(with: wanted) }
}
