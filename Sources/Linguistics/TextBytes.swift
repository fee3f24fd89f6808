/// A text's bytes with what each of them can be part of.
struct TextBytes {
    let bytes: UnsafeBufferPointer<UInt8>
    /// `ByteClass.table`.
    let classes: UnsafeBufferPointer<UInt8>

    var count: Int { bytes.count }
    var raw: UnsafeRawBufferPointer { UnsafeRawBufferPointer(bytes) }

    subscript(index: Int) -> UInt8 { bytes[index] }
    subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[range]) }

    /// The byte at an index, or 0 behind the end.
    func byte(_ index: Int) -> UInt8 { index < count ? bytes[index] : 0 }

    func classOf(_ index: Int) -> UInt8 { classes[Int(bytes[index])] }

    func isDigit(_ index: Int) -> Bool { classes[Int(byte(index))] & ByteClass.digit != 0 }

    func isLetter(_ index: Int) -> Bool {
        classes[Int(byte(index))] & ByteClass.letter != 0 || index < count && wideLetterLength(index) > 0
    }

    /// An ASCII letter or a part of any other code point.
    func isWordByte(_ index: Int) -> Bool {
        byte(index) & 0x80 != 0 || classes[Int(byte(index))] & ByteClass.letter != 0
    }

    func joinsDigits(_ index: Int) -> Bool {
        let byte = bytes[index]
        return byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
    }

    /// The length of a letter of several bytes, or 0 where none stands.
    func wideLetterLength(_ index: Int) -> Int {
        let first = bytes[index]
        let byteClass = classes[Int(first)]
        if byteClass & ByteClass.wideLetter != 0 {
            return min(first < 0xE0 ? 2 : (first < 0xF0 ? 3 : 4), count - index)
        }
        guard first == 0xC2 else { return 0 }
        // Inside C2 only ª, µ and º are letters; a soft hyphen belongs to its word.
        switch byte(index + 1) {
        case 0xAA, 0xB5, 0xBA, 0xAD: return 2
        default: return 0
        }
    }

    /// The length of a digit or of a mark that joins the parts of a word, or 0 where none stands.
    func jointLength(_ index: Int) -> Int {
        switch bytes[index] {
        case 48...57: return 1
        case UInt8(ascii: "-"): return isLetter(index + 1) || isDigit(index + 1) || endsFirstPart(index + 1) ? 1 : 0
        case UInt8(ascii: "&"), UInt8(ascii: "'"): return isLetter(index + 1) ? 1 : 0
        case UInt8(ascii: "."): return joinsDomain(index) ? 1 : 0
        case 0xE2: return byte(index + 1) == 0x80 && byte(index + 2) == 0x99 && isLetter(index + 3) ? 3 : 0
        default: return 0
        }
    }

    /// "beispiel.de": a stop between two letters and two small ones.
    private func joinsDomain(_ index: Int) -> Bool {
        func isSmall(_ byte: UInt8) -> Bool { byte >= 97 && byte <= 122 }
        guard index >= 2, index + 2 < count else { return false }
        return isSmall(bytes[index + 1]) && isSmall(bytes[index + 2]) && isSmall(bytes[index - 1] | 0x20)
            && isSmall(bytes[index - 2] | 0x20)
    }

    /// "Ost- und Westeuropa", "Luft-, Land-": true where a hyphen before `index` stands for a second part.
    func endsFirstPart(_ index: Int) -> Bool {
        guard index < count else { return true }
        switch bytes[index] {
        case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "\n"): return true
        default: return false
        }
    }

    /// True where a capital letter of Latin or Cyrillic stands.
    @inline(__always)
    func isCapital(_ index: Int) -> Bool {
        guard index < count else { return false }
        let byte = bytes[index]
        return byte < 0xC3 ? byte >= 65 && byte <= 90 : isWideCapital(index, byte)
    }

    private func isWideCapital(_ index: Int, _ byte: UInt8) -> Bool {
        guard index + 1 < count else { return false }
        let next = bytes[index + 1]
        switch byte {
        case 0xC3: return next >= 0x80 && next <= 0x9E
        // Latin Extended-A alternates capital and small letters; the phase changes twice.
        case 0xC4: return next < 0xB9 ? next & 1 == 0 : next & 1 == 1
        case 0xC5: return next < 0x89 ? next & 1 == 1 : (next < 0xB8 ? next & 1 == 0 : next & 1 == 1)
        case 0xD0: return next >= 0x80 && next <= 0xAF
        default: return false
        }
    }
}

/// What a byte can be part of, as bits, so that what a whole word holds can be joined.
enum ByteClass {
    static let space: UInt8 = 1
    static let newline: UInt8 = 2
    static let smallLetter: UInt8 = 4
    static let capitalLetter: UInt8 = 8
    /// The first byte of a letter of several bytes.
    static let wideLetter: UInt8 = 16
    static let digit: UInt8 = 32
    /// The first byte of marks, spaces and a few letters.
    static let lead: UInt8 = 64
    /// A mark that can join the parts of a word.
    static let joint: UInt8 = 128

    static let letter = smallLetter | capitalLetter
    /// What can stand inside a word besides its letters of one byte.
    static let inner = wideLetter | digit | lead | joint

    /// The class of each byte; 0 for marks that only stand alone.
    static let table: [UInt8] = (0..<256).map { byte in
        switch UInt8(byte) {
        case 10, 13: newline
        case 0...32: space
        case UInt8(ascii: "-"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "."): joint
        case 48...57: digit
        case 65...90: capitalLetter
        case 97...122: smallLetter
        case 0xC2, 0xE2: lead
        case 0x80...: wideLetter
        default: 0
        }
    }
}
