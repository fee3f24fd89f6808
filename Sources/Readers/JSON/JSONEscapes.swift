/// The text of a JSON string that has escapes in it.
struct JSONEscapes {
    private let bytes: [UInt8]
    private var position: Int
    private let end: Int
    private var plain: [UInt8] = []

    /// Reads what stands between the quotation marks.
    init(_ bytes: [UInt8], _ content: Range<Int>) {
        self.bytes = bytes
        position = content.lowerBound
        end = content.upperBound
        plain.reserveCapacity(content.count)
    }

    /// The text; `fault` makes the error for what is missing at an offset.
    consuming func text(
        _ fault: (JSONFault.Expected, Int) -> JSONFault
    ) throws(JSONFault) -> String {
        let start = position
        while position < end {
            let byte = bytes[position]
            guard byte == UInt8(ascii: "\\") else {
                plain.append(byte)
                position += 1
                continue
            }
            let place = position
            guard let scalar = readEscape() else { throw fault(.escape, place) }
            switch scalar {
            case 0xD800..<0xDC00: try appendPair(high: scalar, at: place, fault)
            case 0xDC00..<0xE000: throw fault(.surrogate, place)
            default: append(scalar)
            }
        }
        guard let text = String(validating: plain, as: UTF8.self) else {
            throw fault(.utf8, start + UTF8Damage(bytes[start..<end]).firstOffset)
        }
        return text
    }

    private mutating func appendPair(
        high: UInt32, at place: Int, _ fault: (JSONFault.Expected, Int) -> JSONFault
    ) throws(JSONFault) {
        guard position < end, bytes[position] == UInt8(ascii: "\\"), let low = readEscape(),
            (0xDC00..<0xE000).contains(low)
        else { throw fault(.surrogate, place) }
        append(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    }

    private mutating func append(_ value: UInt32) {
        guard let scalar = Unicode.Scalar(value) else { return }
        plain.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    /// The code unit behind the backslash at the position, which moves on; nil for an unknown escape.
    private mutating func readEscape() -> UInt32? {
        guard position + 1 < end else { return nil }
        let letter = bytes[position + 1]
        position += 2
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt32(letter)
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "u"): return readHexadecimal()
        default: return nil
        }
    }

    private mutating func readHexadecimal() -> UInt32? {
        guard position + 4 <= end else { return nil }
        var value: UInt32 = 0
        for byte in bytes[position..<(position + 4)] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else { return nil }
            value = value << 4 | UInt32(digit)
        }
        position += 4
        return value
    }
}
