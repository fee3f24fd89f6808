/// Writes JSON (RFC 8259) byte by byte: compact, keys in the order they are given, text as UTF-8.
///
/// Commas and colons come by themselves; that every `begin` has its `end` is up to the caller.
public struct JSONText: Sendable {
    /// What is written so far.
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// An empty text.
    public init() {}

    /// What is written so far, as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Opens an object.
    public mutating func beginObject() {
        separate()
        bytes.append(UInt8(ascii: "{"))
        needsComma = false
    }

    /// Closes the object.
    public mutating func endObject() {
        bytes.append(UInt8(ascii: "}"))
        needsComma = true
    }

    /// Opens an array.
    public mutating func beginArray() {
        separate()
        bytes.append(UInt8(ascii: "["))
        needsComma = false
    }

    /// Closes the array.
    public mutating func endArray() {
        bytes.append(UInt8(ascii: "]"))
        needsComma = true
    }

    /// Writes a member's name; its value is to follow.
    public mutating func key(_ name: String) {
        separate()
        appendQuoted(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes a text, or `null` where there is none.
    public mutating func value(_ text: String?) {
        guard let text else { return null() }
        separate()
        appendQuoted(text)
        needsComma = true
    }

    /// Writes a whole number.
    public mutating func value(_ number: Int) {
        write(String(number))
    }

    /// Writes a decimal number as it is, or `null` where there is none.
    public mutating func value(_ number: ExactNumber?) {
        guard let number else { return null() }
        write(number.description)
    }

    /// Writes a number in the shortest form that reads back as the same; infinities and NaN become `null`.
    public mutating func value(_ number: Double) {
        guard number.isFinite else { return null() }
        write(number.description)
    }

    /// Writes `true` or `false`.
    public mutating func value(_ truth: Bool) {
        write(truth ? "true" : "false")
    }

    /// Writes null.
    public mutating func null() {
        write("null")
    }

    /// Writes `[start,end]`.
    public mutating func value(_ span: Span) {
        beginArray()
        value(span.start)
        value(span.end)
        endArray()
    }

    /// Writes a list of spans.
    public mutating func value(_ spans: [Span]) {
        beginArray()
        for span in spans { value(span) }
        endArray()
    }

    /// Ends a line, and with it a record of NDJSON.
    public mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    private mutating func write(_ literal: String) {
        separate()
        bytes.append(contentsOf: literal.utf8)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func appendQuoted(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<0x20: appendControl(byte)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func appendControl(_ byte: UInt8) {
        let short: [UInt8: Character] = [0x08: "b", 0x09: "t", 0x0A: "n", 0x0C: "f", 0x0D: "r"]
        if let letter = short[byte] {
            bytes.append(contentsOf: "\\\(letter)".utf8)
        } else {
            let hex = String(byte, radix: 16)
            bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - hex.count) + hex).utf8)
        }
    }
}
