/// Shows spans of a long text without walking it from the start each time.
public struct CodePointIndex: Sendable {
    /// The number of code points.
    public let count: Int
    private let bytes: [UInt8]
    /// The byte offset of every 64th code point.
    private let marks: [Int]

    /// The index of a text.
    public init(_ text: String) {
        let bytes = Array(text.utf8)
        var marks: [Int] = []
        var count = 0
        bytes.withUnsafeBufferPointer { buffer in
            for (offset, byte) in buffer.enumerated() where byte & 0xC0 != 0x80 {
                if count % Self.stride == 0 { marks.append(offset) }
                count += 1
            }
        }
        self.bytes = bytes
        self.marks = marks
        self.count = count
    }

    /// The words under `span`, or nil where it reaches past the text.
    public func text(in span: Span) -> String? {
        guard span.start >= 0, span.end <= count else { return nil }
        return String(decoding: bytes[offset(of: span.start)..<offset(of: span.end)], as: UTF8.self)
    }

    private func offset(of codePoint: Int) -> Int {
        guard codePoint < count else { return bytes.count }
        var offset = marks[codePoint / Self.stride]
        for _ in 0..<(codePoint % Self.stride) {
            offset += 1
            while bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        }
        return offset
    }

    private static let stride = 64
}
