/// How a file's bytes were read as text.
package enum TextEncoding: Sendable, Hashable {
    case utf8, utf16LittleEndian, utf16BigEndian, windows1252

    /// The encoding's usual name.
    package var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16LittleEndian: "UTF-16 (little endian)"
        case .utf16BigEndian: "UTF-16 (big endian)"
        case .windows1252: "Windows-1252"
        }
    }
}

/// Text from bytes of an unnamed encoding.
package struct DecodedText: Sendable, Hashable {
    package let text: String
    package let encoding: TextEncoding

    /// Reads UTF-8, UTF-16 with a byte order mark or recognised by its zero bytes, and else Windows-1252.
    ///
    /// Marks in front are dropped and CRLF becomes LF.
    ///
    /// - Throws: `notText` or `damagedUTF8`.
    package init(_ bytes: [UInt8]) throws(InputProblem.Failure) {
        let encoding = Self.encoding(of: bytes)
        let body = bytes[Self.markLength(of: bytes)...]
        let decoded: String?
        switch encoding {
        case .utf8: decoded = String(validating: body, as: UTF8.self)
        case .utf16LittleEndian: decoded = Self.utf16(body) { UInt16($0) | UInt16($1) << 8 }
        case .utf16BigEndian: decoded = Self.utf16(body) { UInt16($1) | UInt16($0) << 8 }
        case .windows1252: decoded = nil
        }
        if let decoded {
            guard !Self.isBinary(decoded.utf8) else { throw InputProblem.Failure(.notText) }
            (text, self.encoding) = (ArticleText.normalized(decoded), encoding)
            return
        }
        guard encoding == .utf8 else { throw InputProblem.Failure(.notText) }
        (text, self.encoding) = (ArticleText.normalized(try Windows1252.text(from: body)), .windows1252)
    }

    /// The encoding that the first bytes tell; UTF-8 where nothing speaks for another.
    static func encoding(of bytes: [UInt8]) -> TextEncoding {
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        // In UTF-16 most letters of European languages have a zero byte, always on the same side.
        let sample = bytes.prefix(4096)
        guard sample.contains(0) else { return .utf8 }
        var zeros = (even: 0, odd: 0)
        for (offset, byte) in sample.enumerated() where byte == 0 {
            if offset % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let many = sample.count / 4
        if zeros.odd > many, zeros.even <= zeros.odd / 16 { return .utf16LittleEndian }
        if zeros.even > many, zeros.odd <= zeros.even / 16 { return .utf16BigEndian }
        return .utf8
    }

    static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func markLength(of bytes: [UInt8]) -> Int {
        if bytes.starts(with: utf8Mark) { return utf8Mark.count }
        return bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? 2 : 0
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, _ unit: (UInt8, UInt8) -> UInt16) -> String? {
        guard bytes.count % 2 == 0 else { return nil }
        let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
        return String(validating: units, as: UTF16.self)
    }

    /// True with any zero byte, or with more than one control character in a hundred bytes.
    private static func isBinary(_ bytes: String.UTF8View) -> Bool {
        var controls = 0
        var count = 0
        for byte in bytes {
            count += 1
            if byte == 0 { return true }
            if Windows1252.isControl(byte) { controls += 1 }
        }
        return controls * 100 > count
    }
}

/// What is done to a text before it is kept, and nothing else.
package enum ArticleText {
    /// The text without byte order marks in front and with LF for CRLF.
    ///
    /// Files that were put together, or saved twice, have more than one mark.
    package static func normalized(_ text: String) -> String {
        let mark = DecodedText.utf8Mark
        let (cr, lf) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))
        guard text.utf8.contains(cr) || text.utf8.starts(with: mark) else { return text }
        var bytes = Array(text.utf8)
        while bytes.starts(with: mark) { bytes.removeFirst(mark.count) }
        var kept = 0
        for index in bytes.indices where !(bytes[index] == cr && index + 1 < bytes.count && bytes[index + 1] == lf) {
            bytes[kept] = bytes[index]
            kept += 1
        }
        return String(decoding: bytes[..<kept], as: UTF8.self)
    }

    /// True where nothing but white space and invisible marks is in the text.
    package static func isBlank(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint }
    }
}
