/// Writes JSON strings; control and direction characters are escaped, so that a terminal shows and does not obey them.
enum JSONString {
    /// `text` in quotation marks.
    static func text(_ text: String) -> String {
        var bytes: [UInt8] = []
        write(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends `text` in quotation marks.
    static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { write($0, to: &bytes) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Copies what needs no escape in pieces as long as possible.
    private static func write(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var (written, place) = (0, 0)
        let raw = UnsafeRawBufferPointer(text)
        while place < text.count {
            while place + 8 <= text.count,
                !anyMayNeedEscape(raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            { place += 8 }
            guard place < text.count else { break }
            guard mayNeedEscape(text[place]), let (scalar, length) = character(in: text, at: place), needsEscape(scalar)
            else {
                place += 1
                continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<place]))
            writeEscaped(scalar, to: &bytes)
            place += length
            written = place
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
    }

    /// The character of one, two or three bytes that begins there.
    private static func character(in text: UnsafeBufferPointer<UInt8>, at place: Int) -> (Unicode.Scalar, length: Int)?
    {
        let lead = UInt32(text[place])
        func following(_ distance: Int) -> UInt32 {
            place + distance < text.count ? UInt32(text[place + distance]) & 0x3F : 0
        }
        let (value, length) =
            switch lead {
            case 0..<0x80: (lead, 1)
            case 0..<0xE0: ((lead & 0x1F) << 6 | following(1), 2)
            default: ((lead & 0x0F) << 12 | following(1) << 6 | following(2), 3)
            }
        return Unicode.Scalar(value).map { ($0, length) }
    }

    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\"" || scalar == "\\" || VisibleText.isActive(scalar)
    }

    /// Whether one of the escaped characters begins with the byte.
    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00...0x1F, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xD8, 0xE2: true
        default: false
        }
    }

    /// The same of eight bytes at once, after "Determine if a word has a byte equal to n" (Anderson, Bit Twiddling Hacks).
    private static func anyMayNeedEscape(_ eight: UInt64) -> Bool {
        let (ones, highest): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        func having(_ byte: UInt64) -> UInt64 {
            let different = eight ^ (ones &* byte)
            return (different &- ones) & ~different & highest
        }
        let controls = (eight &- ones &* 0x20) & ~eight & highest
        return controls | having(0x22) | having(0x5C) | having(0x7F) | having(0xC2) | having(0xD8) | having(0xE2) != 0
    }

    private static func writeEscaped(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        switch scalar {
        case "\"": bytes.append(contentsOf: "\\\"".utf8)
        case "\\": bytes.append(contentsOf: "\\\\".utf8)
        case "\n": bytes.append(contentsOf: "\\n".utf8)
        case "\r": bytes.append(contentsOf: "\\r".utf8)
        case "\t": bytes.append(contentsOf: "\\t".utf8)
        default:
            let digits = String(scalar.value, radix: 16)
            bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
        }
    }
}
