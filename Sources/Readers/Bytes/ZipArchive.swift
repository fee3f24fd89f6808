import CZlib
import Foundation

/// The files in a zip archive, one after the other; nothing is ever written out.
final class ZipArchive {
    /// A file in the archive.
    struct Member {
        /// The path in the archive, as it stands there.
        let path: String
        /// Why it is not read, where that is so.
        let refusal: InputProblem.Fault?
        /// Whether it is a file, and no folder or link.
        let isFile: Bool
    }

    private let file: unzFile
    private var guardian = ExpansionGuard()
    private var isAtStart = true
    private var memberCount = 0

    /// Opens the archive in the file at `path`.
    init(path: String) throws(InputProblem.Failure) {
        guard let file = unzOpen64(path) else {
            throw InputProblem.Failure(.damagedPacking("it has no list of files at its end"))
        }
        self.file = file
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        try guardian.count(packed: (attributes?[.size] as? NSNumber)?.intValue ?? 0)
    }

    deinit { unzClose(file) }

    /// The next file; nil behind the last.
    func next() throws(InputProblem.Failure) -> Member? {
        let code = isAtStart ? unzGoToFirstFile(file) : unzGoToNextFile(file)
        isAtStart = false
        if code == UNZ_END_OF_LIST_OF_FILE { return nil }
        guard code == UNZ_OK else { throw Self.failure(code) }
        memberCount += 1
        guard memberCount <= ReadingLimits.archiveMembers else { throw InputProblem.Failure(.tooManyMembers) }
        return try current()
    }

    private func current() throws(InputProblem.Failure) -> Member {
        var info = unz_file_info64()
        var name = [CChar](repeating: 0, count: Self.longestName + 1)
        let read = unzGetCurrentFileInfo64(file, &info, &name, uLong(Self.longestName), nil, 0, nil, 0)
        guard read == UNZ_OK else { throw Self.failure(read) }
        let bytes = name.prefix(min(Int(info.size_filename), Self.longestName)).map { UInt8(bitPattern: $0) }
        let path = String(decoding: bytes, as: UTF8.self)
        return Member(path: path, refusal: Self.refusal(path, info), isFile: Self.isFile(path, info))
    }

    /// What is in the file that was last given; to be read before the next one is asked for.
    func open() throws(InputProblem.Failure) -> any ByteStream {
        let code = unzOpenCurrentFile(file)
        guard code == UNZ_OK else { throw Self.failure(code) }
        return MemberStream(archive: self)
    }

    fileprivate func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputProblem.Failure) -> Int {
        let count = unzReadCurrentFile(file, buffer.baseAddress, UInt32(min(buffer.count, Int(Int32.max))))
        guard count >= 0 else { throw Self.failure(count) }
        try guardian.count(unpacked: Int(count))
        if count == 0 {
            let code = unzCloseCurrentFile(file)
            guard code == UNZ_OK || code == UNZ_PARAMERROR else { throw Self.failure(code) }
        }
        return Int(count)
    }

    private static func refusal(_ path: String, _ info: unz_file_info64) -> InputProblem.Fault? {
        let slash = UInt8(ascii: "/")
        let parts = path.utf8.split { $0 == slash || $0 == UInt8(ascii: "\\") }
        let climbs = path.utf8.first == slash || parts.contains { $0.elementsEqual("..".utf8) }
        if climbs || path.utf8.contains(0) { return .climbingPath }
        if info.flag & 1 != 0 { return .encrypted }
        return info.compression_method == 0 || info.compression_method == uLong(Z_DEFLATED)
            ? nil : .unknownPacking(Int(info.compression_method))
    }

    private static func isFile(_ path: String, _ info: unz_file_info64) -> Bool {
        // In archives made under Unix the upper half holds the file's mode.
        let kind = UInt32(truncatingIfNeeded: info.external_fa >> 16) & UInt32(S_IFMT)
        return path.utf8.last != UInt8(ascii: "/") && (kind == 0 || kind == UInt32(S_IFREG))
    }

    private static func failure(_ code: Int32) -> InputProblem.Failure {
        let reason =
            switch code {
            case UNZ_CRCERROR: "a checksum is wrong"
            case UNZ_BADZIPFILE: "its list of files is broken"
            case Z_DATA_ERROR: "the data is no deflate stream"
            case UNZ_ERRNO: "it ends too early"
            default: "minizip says \(code)"
            }
        return InputProblem.Failure(.damagedPacking(reason))
    }

    private static let longestName = 1 << 16
}

/// What is in the file at which an archive stands.
private final class MemberStream: ByteStream {
    private let archive: ZipArchive
    private var isAtEnd = false

    init(archive: ZipArchive) {
        self.archive = archive
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputProblem.Failure) -> Int {
        guard !isAtEnd else { return 0 }
        let count = try archive.read(into: buffer)
        isAtEnd = count == 0
        return count
    }
}
