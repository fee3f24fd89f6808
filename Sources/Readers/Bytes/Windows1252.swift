/// The single-byte encoding of older Windows systems in Western Europe.
enum Windows1252 {
    /// Reads bytes that are no UTF-8.
    ///
    /// - Throws: `damagedUTF8` where most of the bytes beyond ASCII are UTF-8 all the same; `notText` where there
    ///   are control bytes, bytes that the encoding leaves open, or more of the upper half than a text has.
    static func text(from bytes: ArraySlice<UInt8>) throws(InputProblem.Failure) -> String {
        guard !bytes.contains(where: { $0 == 0 || isControl($0) }) else { throw InputProblem.Failure(.notText) }
        let upper = bytes.count { $0 >= 0x80 }
        let damage = UTF8Damage(bytes)
        guard damage.soundBytes <= (upper - damage.soundBytes) * 2 else {
            throw InputProblem.Failure(.damagedUTF8(offset: damage.firstOffset))
        }
        guard upper * 2 < bytes.count, !bytes.contains(where: unassigned.contains) else {
            throw InputProblem.Failure(.notText)
        }
        var text = String.UnicodeScalarView()
        for byte in bytes {
            text.append(byte & 0xE0 == 0x80 ? upperControls[Int(byte) - 0x80] : Unicode.Scalar(byte))
        }
        return String(text)
    }

    /// True for bytes that no text has: the control range without tab, line ends and form feed, and DEL.
    static func isControl(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09, 0x0A, 0x0C, 0x0D: false
        case 0x01..<0x20, 0x7F: true
        default: false
        }
    }

    private static let unassigned: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]

    /// What 0x80 to 0x9F stand for; the open ones stand for themselves.
    private static let upperControls: [Unicode.Scalar] = [
        "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
        "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
    ]
}

/// How much of bytes that are no UTF-8 would be.
struct UTF8Damage {
    /// Bytes beyond ASCII that are part of a whole sequence.
    private(set) var soundBytes = 0
    /// The first byte that is not, counted from the start of the slice.
    private(set) var firstOffset = 0

    init(_ bytes: ArraySlice<UInt8>) {
        var index = bytes.startIndex
        var found = false
        while index < bytes.endIndex {
            let length = Self.length(of: bytes[index])
            let end = index + length
            let isWhole =
                length > 0 && end <= bytes.endIndex && bytes[(index + 1)..<end].allSatisfy { $0 & 0xC0 == 0x80 }
            if isWhole {
                if length > 1 { soundBytes += length }
                index = end
            } else {
                if !found { firstOffset = index - bytes.startIndex }
                found = true
                index += 1
            }
        }
    }

    /// The length of the sequence that begins so; 0 for a byte that begins none.
    private static func length(of byte: UInt8) -> Int {
        switch byte {
        case 0..<0x80: 1
        case 0xC2..<0xE0: 2
        case 0xE0..<0xF0: 3
        case 0xF0..<0xF5: 4
        default: 0
        }
    }
}
