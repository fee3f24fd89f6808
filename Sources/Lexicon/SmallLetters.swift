/// The UTF-8 bytes of a word with its Latin capitals (ASCII, and U+00C0 to U+00DE) made small, without a copy.
package struct SmallLetters: RandomAccessCollection {
    private let bytes: ArraySlice<UInt8>

    package init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    package var startIndex: Int { 0 }
    package var endIndex: Int { bytes.count }

    package subscript(index: Int) -> UInt8 {
        let place = bytes.startIndex + index
        let byte = bytes[place]
        if byte < 0x80 { return byte >= 65 && byte <= 90 ? byte + 32 : byte }
        // In UTF-8 the capitals of Latin-1 are C3 80 to C3 9E, their small letters C3 A0 to C3 BE; C3 97 is a sign.
        guard byte <= 0x9E, byte != 0x97, index > 0, bytes[place - 1] == 0xC3 else { return byte }
        return byte + 0x20
    }

    /// The letters from an index on.
    package func suffix(from index: Int) -> SmallLetters { SmallLetters(bytes[(bytes.startIndex + index)...]) }
}
