import CZlib

/// What is packed in a gzip stream (RFC 1952), also where several follow one another.
final class GzipStream: ByteStream {
    private let source: ByteSource
    /// At a place of its own, because zlib keeps its address.
    private let state = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private var guardian = ExpansionGuard()
    private var isAtMemberEnd = true

    init(_ source: ByteSource) throws(InputProblem.Failure) {
        self.source = source
        state.initialize(to: z_stream())
        // 16 more than the largest window: only gzip, whose checksum is compared at the end.
        guard inflateInit2_(state, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw InputProblem.Failure(.damagedPacking("zlib cannot be set up"))
        }
    }

    deinit {
        inflateEnd(state)
        state.deallocate()
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputProblem.Failure) -> Int {
        while true {
            let packed = Array(try source.atHand().prefix(Self.pieceLength))
            guard !packed.isEmpty else {
                guard isAtMemberEnd else { throw InputProblem.Failure(.damagedPacking("it ends too early")) }
                return 0
            }
            // Zero bytes, or what a transfer has added, may stand behind the last member.
            if isAtMemberEnd, guardian.packed > 0, !packed.starts(with: [0x1F]) { return 0 }
            let (taken, made) = try inflate(packed, into: buffer)
            source.skip(taken)
            try guardian.count(packed: taken, unpacked: made)
            if made > 0 { return made }
        }
    }

    /// Gives how many bytes were taken from `packed` and how many were put into `buffer`.
    private func inflate(
        _ packed: [UInt8], into buffer: UnsafeMutableRawBufferPointer
    ) throws(InputProblem.Failure) -> (taken: Int, made: Int) {
        var packed = packed
        isAtMemberEnd = false
        let code = packed.withUnsafeMutableBufferPointer { bytes in
            state.pointee.next_in = bytes.baseAddress
            state.pointee.avail_in = UInt32(bytes.count)
            state.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
            state.pointee.avail_out = UInt32(min(buffer.count, Int(UInt32.max)))
            return CZlib.inflate(state, Z_NO_FLUSH)
        }
        let given = min(buffer.count, Int(UInt32.max))
        let result = (taken: packed.count - Int(state.pointee.avail_in), made: given - Int(state.pointee.avail_out))
        switch code {
        case Z_OK, Z_BUF_ERROR: return result
        case Z_STREAM_END:
            isAtMemberEnd = true
            inflateReset(state)
            return result
        default:
            throw InputProblem.Failure(
                .damagedPacking(state.pointee.msg.map { String(cString: $0) } ?? "zlib says \(code)"))
        }
    }

    private static let pieceLength = 1 << 16
}
