import Foundation

/// The bytes of a file or of standard input.
final class FileStream: ByteStream {
    private let descriptor: Int32
    private let isOwned: Bool
    private let position: ReadingPosition?

    /// Opens the file at `path`; `-` is standard input.
    ///
    /// A pipe or device that has taken the place of a file is refused and not waited for. `position` is told of what is read.
    ///
    /// - Throws: `unreadable` with the system's words, `missing`, `notAFile`.
    init(path: String, position: ReadingPosition? = nil) throws(InputProblem.Failure) {
        self.position = position
        isOwned = path != "-"
        // Without waiting: a pipe that nobody writes to would never open.
        descriptor = isOwned ? open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC) : 0
        guard descriptor >= 0 else { throw Self.failure() }
        guard isOwned else { return }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Self.failure() }
        guard status.st_mode & S_IFMT == S_IFREG else { throw InputProblem.Failure(.notAFile) }
    }

    deinit { if isOwned { close(descriptor) } }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputProblem.Failure) -> Int {
        var count = -1
        repeat {
            #if canImport(Glibc)
                count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
                count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
            #else
                count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
            #endif
        } while count < 0 && errno == EINTR
        guard count >= 0 else { throw Self.failure() }
        position?.advance(by: count)
        return count
    }

    private static func failure() -> InputProblem.Failure {
        InputProblem.Failure(errno == ENOENT ? .missing : .unreadable(String(cString: strerror(errno))))
    }
}
