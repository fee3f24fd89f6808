/// The length and the first bytes of a word: two integers tell most words apart, without a loop over their bytes.
@frozen
public struct WordKey: Equatable, Sendable {
    /// How many bytes of a word the key holds.
    @inlinable static var width: Int { 16 }

    @usableFromInline let low: UInt64
    @usableFromInline let high: UInt64
    @usableFromInline let count: UInt32

    /// The key of no word.
    init() { (low, high, count) = (0, 0, 0) }

    /// The key of the word of `count` bytes at `start` of a text.
    @inlinable
    @inline(__always)
    public init(_ text: UnsafeRawBufferPointer, at start: Int, count: Int) {
        self.count = UInt32(truncatingIfNeeded: count)
        if text.count &- start >= WordKey.width {
            // What follows the word is read too and masked out; a shift by 64 bits or more leaves nothing.
            low =
                UInt64(littleEndian: text.loadUnaligned(fromByteOffset: start, as: UInt64.self))
                & ~(~0 << UInt64(truncatingIfNeeded: count &* 8))
            high =
                UInt64(littleEndian: text.loadUnaligned(fromByteOffset: start &+ 8, as: UInt64.self))
                & ~(~0 << UInt64(truncatingIfNeeded: max(0, count &- 8) &* 8))
        } else {
            low = WordKey.bytes(text, start, min(8, count))
            high = WordKey.bytes(text, start &+ 8, min(8, count &- 8))
        }
    }

    /// Up to eight bytes as one integer, without reading behind them.
    @usableFromInline
    static func bytes(_ text: UnsafeRawBufferPointer, _ start: Int, _ count: Int) -> UInt64 {
        var bytes: UInt64 = 0
        var offset = 0
        while offset < count {
            bytes |= UInt64(text[start + offset]) << UInt64(offset * 8)
            offset += 1
        }
        return bytes
    }

    /// Multiplications that carry every bit into the high half.
    @inlinable public var hash: UInt32 {
        let mixed = (low ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15 ^ high &* 0xC2B2_AE3D_27D4_EB4F
        let folded = (mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93
        return UInt32(truncatingIfNeeded: folded >> 32)
    }
}

extension WordKey {
    private static let wideLead: UInt64 = 0xC3

    /// The key of the word with its first letter made small (Latin with German and Western accents); nil where that is
    /// no capital.
    package var withSmallFirstLetter: WordKey? {
        let first = low & 0xFF
        let second = low >> 8 & 0xFF
        if first >= 65, first <= 90 { return WordKey(low: low + 0x20, high: high, count: count) }
        guard first == WordKey.wideLead, second >= 0x80, second <= 0x9E, second != 0x97 else { return nil }
        return WordKey(low: low + 0x2000, high: high, count: count)
    }

    /// The key of the word with its first letter made a capital, where it is a small one with a capital.
    package var withCapitalFirstLetter: WordKey {
        let first = low & 0xFF
        let second = low >> 8 & 0xFF
        if first >= 97, first <= 122 { return WordKey(low: low - 0x20, high: high, count: count) }
        guard first == WordKey.wideLead, second >= 0xA0, second != 0xB7 else { return self }
        return WordKey(low: low - 0x2000, high: high, count: count)
    }

    private init(low: UInt64, high: UInt64, count: UInt32) {
        self.low = low
        self.high = high
        self.count = count
    }
}
