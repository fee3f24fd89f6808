/// Where and why bytes are no JSON.
package struct JSONFault: Error, Sendable, Hashable {
    /// What would have had to stand there.
    package enum Expected: String, Sendable, Hashable, CaseIterable {
        case object = "an opening brace"
        case key = "a quoted name"
        case colon = "a colon"
        case separator = "a comma or a closing bracket"
        case value = "a value"
        case digit = "a digit"
        case closingQuote = "a closing quotation mark"
        case escape = "a known escape"
        case character = "an escape for a control character"
        case surrogate = "the other half of a character"
        case utf8 = "sound UTF-8"
        case end = "the end of the line"
    }

    /// Line breaks before it: a record can stand on several lines.
    package let line: Int
    /// The character in the line, counted from 1.
    package let column: Int
    package let expected: Expected
    /// The escape that stands there, where it is half of a character; else empty.
    package let found: String

    package init(line: Int = 0, column: Int, expected: Expected, found: String = "") {
        self.line = line
        self.column = column
        self.expected = expected
        self.found = found
    }
}

/// Reads one JSON object (RFC 8259) byte by byte: its texts as strings, everything else checked and passed over.
struct JSONScanner {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Calls `member` with each name and value of the object that is all there is.
    mutating func readObject(_ member: (String, ArticleRecord.Value) -> Void) throws(JSONFault) {
        try skipSpace()
        guard take("{") else { throw fault(.object) }
        try skipSpace()
        if !take("}") {
            repeat {
                try skipSpace()
                guard peek == UInt8(ascii: "\"") else { throw fault(.key) }
                let name = try string()
                try skipSpace()
                guard take(":") else { throw fault(.colon) }
                member(name, try value())
                try skipSpace()
            } while take(",")
            guard take("}") else { throw fault(.separator) }
        }
        try skipSpace()
        guard position == bytes.count else { throw fault(.end) }
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() throws(JSONFault) {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func value() throws(JSONFault) -> ArticleRecord.Value {
        try skipSpace()
        if peek == UInt8(ascii: "\"") { return .text(try string()) }
        if peek == UInt8(ascii: "n") {
            try literal()
            return .null
        }
        let start = position
        try skipValue()
        if let first = bytes[start...].first, first == UInt8(ascii: "-") || Self.isDigit(first) {
            return .number(String(decoding: bytes[start..<position], as: UTF8.self))
        }
        return .other
    }

    /// Passes over a value; nesting takes memory and no stack.
    private mutating func skipValue() throws(JSONFault) {
        var open: [UInt8] = []
        repeat {
            try skipSpace()
            if let bracket = peek, bracket == UInt8(ascii: "{") || bracket == UInt8(ascii: "[") {
                position += 1
                open.append(bracket + 2)
                try skipSpace()
                if peek != open.last {
                    try skipName(in: bracket + 2)
                    continue
                }
            } else {
                try skipScalar()
            }
            try closeOrContinue(&open)
        } while !open.isEmpty
    }

    /// After a value: closes what ends here, or passes a comma and stands before the next value.
    private mutating func closeOrContinue(_ open: inout [UInt8]) throws(JSONFault) {
        while let close = open.last {
            try skipSpace()
            if peek == close {
                position += 1
                open.removeLast()
            } else {
                guard take(",") else { throw fault(.separator) }
                return try skipName(in: close)
            }
        }
    }

    /// Inside an object: passes over a name and its colon.
    private mutating func skipName(in close: UInt8) throws(JSONFault) {
        guard close == UInt8(ascii: "}") else { return }
        try skipSpace()
        guard peek == UInt8(ascii: "\"") else { throw fault(.key) }
        try skipString()
        try skipSpace()
        guard take(":") else { throw fault(.colon) }
    }

    private mutating func skipScalar() throws(JSONFault) {
        switch peek {
        case UInt8(ascii: "\""): try skipString()
        case let byte? where byte == UInt8(ascii: "-") || Self.isDigit(byte): try number()
        default: try literal()
        }
    }

    private mutating func literal() throws(JSONFault) {
        for word in ["true", "false", "null"] where bytes[position...].starts(with: word.utf8) {
            position += word.utf8.count
            return
        }
        throw fault(.value)
    }

    private mutating func number() throws(JSONFault) {
        _ = take("-")
        if !take("0") { try digits() }
        if take(".") { try digits() }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            try digits()
        }
    }

    /// Bytes of an escape by number: `\ud800`.
    private static let escapeLength = 6

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private mutating func digits() throws(JSONFault) {
        let start = position
        while let byte = peek, Self.isDigit(byte) { position += 1 }
        guard position > start else { throw fault(.digit) }
    }

    /// Passes over a text; only its end and its control characters are looked at.
    private mutating func skipString() throws(JSONFault) {
        position += 1
        while let byte = peek {
            if byte == UInt8(ascii: "\"") {
                position += 1
                return
            }
            guard byte >= 0x20 else { throw fault(.character) }
            position += byte == UInt8(ascii: "\\") ? 2 : 1
        }
        position = min(position, bytes.count)
        throw fault(.closingQuote)
    }

    private mutating func string() throws(JSONFault) -> String {
        let start = position + 1
        try skipString()
        let content = start..<(position - 1)
        guard bytes[content].contains(UInt8(ascii: "\\")) else {
            guard let text = String(validating: bytes[content], as: UTF8.self) else {
                throw fault(.utf8, at: start + UTF8Damage(bytes[content]).firstOffset)
            }
            return text
        }
        return try JSONEscapes(bytes, content).text { (expected, offset) in fault(expected, at: offset) }
    }

    private func fault(_ expected: JSONFault.Expected, at offset: Int? = nil) -> JSONFault {
        let before = bytes[..<min(offset ?? position, bytes.count)]
        let found = expected == .surrogate ? bytes[before.endIndex...].prefix(Self.escapeLength) : []
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return JSONFault(
            line: before.count { $0 == UInt8(ascii: "\n") },
            column: before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1,
            expected: expected,
            found: String(decoding: found, as: UTF8.self))
    }
}
