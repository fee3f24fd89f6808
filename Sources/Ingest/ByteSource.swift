import Foundation

/// Reads a file or standard input piece by piece, as it comes.
final class ByteSource {
    private let descriptor: Int32
    private let isOwned: Bool
    private let path: String
    private var buffer: [UInt8] = []
    private var position = 0
    private var isAtEnd = false

    /// Opens the file at `path`; `-` is standard input.
    ///
    /// - Throws: `unreadable` with the system's words.
    init(path: String) throws(InputProblem) {
        isOwned = path != "-"
        self.path = path
        descriptor = isOwned ? open(path, O_RDONLY) : 0
        guard descriptor >= 0 else { throw Self.problem(path) }
    }

    deinit { if isOwned { close(descriptor) } }

    /// The next line without its LF; nil at the end.
    func nextLine() throws(InputProblem) -> [UInt8]? {
        var searched = position
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { position = end + 1 }
                return Array(buffer[position..<end])
            }
            guard !isAtEnd else { break }
            let pending = buffer.count - position
            try fill()
            searched = position + pending
        }
        guard position < buffer.count else { return nil }
        defer { position = buffer.count }
        return Array(buffer[position...])
    }

    /// Everything that is left.
    func rest() throws(InputProblem) -> [UInt8] {
        while !isAtEnd { try fill() }
        defer { position = buffer.count }
        return Array(buffer[position...])
    }

    /// The next bytes, which stay unread; fewer than `count` only at the end.
    func peek(_ count: Int) throws(InputProblem) -> ArraySlice<UInt8> {
        while !isAtEnd, buffer.count - position < count { try fill() }
        return buffer[position...].prefix(count)
    }

    /// Passes over bytes that were peeked at.
    func skip(_ count: Int) { position += count }

    private func fill() throws(InputProblem) {
        if position > 0 {
            buffer.removeSubrange(..<position)
            position = 0
        }
        let old = buffer.count
        let wanted = max(Self.pieceLength, old)
        buffer.append(contentsOf: repeatElement(0, count: wanted))
        var count = -1
        repeat {
            count = buffer.withUnsafeMutableBytes { bytes in
                read(descriptor, bytes.baseAddress.map { $0 + old }, wanted)
            }
        } while count < 0 && errno == EINTR
        buffer.removeLast(wanted - max(count, 0))
        guard count >= 0 else { throw Self.problem(path) }
        isAtEnd = count == 0
    }

    private static func problem(_ path: String) -> InputProblem {
        InputProblem(location: path, fault: .unreadable(String(cString: strerror(errno))))
    }

    private static let pieceLength = 1 << 16
}
