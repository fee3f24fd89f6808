/// A UTF-16 stream as UTF-8, without byte order marks in front.
final class UTF16Stream: ByteStream {
    private let source: ByteSource
    private let isLittleEndian: Bool
    /// UTF-8 that had no room in the last buffer.
    private var waiting: ArraySlice<UInt8> = []
    private var high: UInt16?
    private var isAtStart = true

    init(_ source: ByteSource, isLittleEndian: Bool) {
        self.source = source
        self.isLittleEndian = isLittleEndian
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputProblem.Failure) -> Int {
        while waiting.isEmpty {
            let bytes = Array(try source.peek(Self.pieceLength))
            guard !bytes.isEmpty else {
                guard high == nil else { throw InputProblem.Failure(.notText) }
                return 0
            }
            guard bytes.count > 1 else { throw InputProblem.Failure(.notText) }
            waiting = try utf8(bytes)[...]
            source.skip(bytes.count & ~1)
        }
        let part = waiting.prefix(buffer.count)
        buffer.copyBytes(from: part)
        waiting = waiting.dropFirst(part.count)
        return part.count
    }

    private func utf8(_ bytes: [UInt8]) throws(InputProblem.Failure) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        for index in stride(from: 0, to: bytes.count - 1, by: 2) {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            let unit = isLittleEndian ? first | second << 8 : second | first << 8
            if isAtStart {
                if unit == 0xFEFF { continue }
                isAtStart = false
            }
            try append(unit, to: &text)
        }
        return text
    }

    private func append(_ unit: UInt16, to text: inout [UInt8]) throws(InputProblem.Failure) {
        var value = UInt32(unit)
        if let high {
            guard UTF16.isTrailSurrogate(unit) else { throw InputProblem.Failure(.notText) }
            value = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
            self.high = nil
        } else if UTF16.isLeadSurrogate(unit) {
            high = unit
            return
        }
        guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else {
            throw InputProblem.Failure(.notText)
        }
        text.append(contentsOf: encoded)
    }

    private static let pieceLength = 1 << 14
}
