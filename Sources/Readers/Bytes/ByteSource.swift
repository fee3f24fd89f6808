import Foundation

/// Reads a stream by lines, by pieces or as a whole, as it comes.
final class ByteSource {
    private let stream: any ByteStream
    private var storage: [UInt8] = []
    /// The unread bytes are those from `position` to `end`.
    private var position = 0
    private var end = 0
    private var isAtEnd = false

    init(_ stream: any ByteStream) {
        self.stream = stream
    }

    /// The next line without its LF; nil at the end.
    ///
    /// - Throws: `tooLong` for a line of more than `limit` bytes, which is passed over: the next call goes on behind it.
    func nextLine(limit: Int = ReadingLimits.recordLength) throws(InputProblem.Failure) -> [UInt8]? {
        var searched = position
        while true {
            if let lineEnd = storage[searched..<end].place(of: UInt8(ascii: "\n")) {
                defer { position = lineEnd + 1 }
                guard lineEnd - position <= limit else { throw InputProblem.Failure(.tooLong(limit: limit)) }
                return Array(storage[position..<lineEnd])
            }
            let pending = end - position
            guard pending <= limit else {
                try skipLine()
                throw InputProblem.Failure(.tooLong(limit: limit))
            }
            guard !isAtEnd else { break }
            try fill()
            searched = position + pending
        }
        guard position < end else { return nil }
        defer { position = end }
        return Array(storage[position..<end])
    }

    /// Everything that is left.
    ///
    /// - Throws: `tooLong` where that is more than `limit` bytes.
    func rest(limit: Int = ReadingLimits.documentLength) throws(InputProblem.Failure) -> [UInt8] {
        while !isAtEnd, end - position <= limit { try fill() }
        guard end - position <= limit else { throw InputProblem.Failure(.tooLong(limit: limit)) }
        defer { position = end }
        return Array(storage[position..<end])
    }

    /// The next bytes, which stay unread; fewer than `count` only at the end.
    func peek(_ count: Int) throws(InputProblem.Failure) -> ArraySlice<UInt8> {
        while !isAtEnd, end - position < count { try fill() }
        return storage[position..<min(end, position + count)]
    }

    /// The next bytes, which stay unread, to tell from what comes: up to `count` of them, or all there are. Where a line is
    /// there that begins a JSON object, no more is waited for: the next record of a stream can come much later.
    func opening(_ count: Int) throws(InputProblem.Failure) -> ArraySlice<UInt8> {
        while !isAtEnd, end - position < count, !holdsRecord { try fill() }
        return storage[position..<min(end, position + count)]
    }

    private var holdsRecord: Bool {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        var unread = storage[position..<end]
        while unread.starts(with: mark) { unread = unread.dropFirst(mark.count) }
        return unread.first == UInt8(ascii: "{") && unread.place(of: UInt8(ascii: "\n")) != nil
    }

    /// The unread bytes at hand, which stay unread; none only at the end.
    func atHand() throws(InputProblem.Failure) -> ArraySlice<UInt8> {
        if position == end, !isAtEnd { try fill() }
        return storage[position..<end]
    }

    /// Passes over bytes that were looked at.
    func skip(_ count: Int) { position += count }

    /// Passes over bytes up to the next LF, and over that.
    func skipLine() throws(InputProblem.Failure) {
        while true {
            if let lineEnd = storage[position..<end].place(of: UInt8(ascii: "\n")) {
                position = lineEnd + 1
                return
            }
            position = end
            guard !isAtEnd else { return }
            try fill()
        }
    }

    private func fill() throws(InputProblem.Failure) {
        makeRoom()
        let (stream, end) = (stream, end)
        let result: Result<Int, InputProblem.Failure> = storage.withUnsafeMutableBytes { bytes in
            do throws(InputProblem.Failure) {
                return .success(try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[end...])))
            } catch {
                return .failure(error)
            }
        }
        let count = try result.get()
        self.end += count
        isAtEnd = count == 0
    }

    /// Moves what is unread to the front, or doubles the storage where it is full of that.
    private func makeRoom() {
        if position > 0 {
            storage.withUnsafeMutableBytes { bytes in
                guard let start = bytes.baseAddress else { return }
                memmove(start, start + position, end - position)
            }
            end -= position
            position = 0
        }
        guard end == storage.count else { return }
        let old = storage
        storage = [UInt8](repeating: 0, count: max(Self.pieceLength, old.count * 2))
        storage.withUnsafeMutableBytes { bytes in old.withUnsafeBytes { bytes.copyMemory(from: $0) } }
    }

    private static let pieceLength = 1 << 17
}

extension ByteSource: ByteStream {
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputProblem.Failure) -> Int {
        let bytes = try atHand().prefix(buffer.count)
        buffer.copyBytes(from: bytes)
        position += bytes.count
        return bytes.count
    }
}
