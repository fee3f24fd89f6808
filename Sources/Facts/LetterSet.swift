/// Which letters a word has, so that words that cannot be alike are told apart by two numbers.
struct LetterSet: Sendable, Hashable {
    private var bits: UInt64 = 0

    /// Of a word in lower case.
    init(_ lower: String) {
        if Self.isPlain(lower) {
            for byte in lower.utf8 { insert(byte) }
        } else {
            // Letters beyond ASCII share a place: equal ones can be written with other scalars.
            for letter in lower { insert(letter.asciiValue ?? 0xFF) }
        }
    }

    /// Of the bytes of a word in lower case that is plain.
    init(_ bytes: ArraySlice<UInt8>) {
        for byte in bytes { insert(byte) }
    }

    /// A change adds at most one letter and drops at most one, so there are at least as many as this.
    func leastChanges(to other: LetterSet) -> Int {
        max((bits & ~other.bits).nonzeroBitCount, (other.bits & ~bits).nonzeroBitCount)
    }

    /// Whether each letter is one byte; CR is not, which makes one letter with LF.
    static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D } }

    /// The small letter of a letter that is one byte.
    static func small(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    /// Small letters and digits have a place each, all others share one of ASCII and one beyond.
    private mutating func insert(_ byte: UInt8) {
        switch byte {
        case 0x61...0x7A: bits |= 1 << (byte - 0x61)
        case 0x30...0x39: bits |= 1 << (byte - 0x30 + 26)
        case 0x80...: bits |= 1 << 63
        default: bits |= 1 << 36
        }
    }
}
