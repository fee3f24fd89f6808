import Foundation

/// A stream kept in a file without a name that others see, for what is read from its end.
final class SpooledFile {
    /// Where it is, as long as the value lives.
    let path: String

    /// Reads the stream to its end.
    ///
    /// - Throws: `tooLong`; `unreadable` where the folder for temporary files takes no more.
    init(_ source: ByteSource) throws(InputProblem.Failure) {
        var template = Array((NSTemporaryDirectory() + "/onrecord-XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard descriptor >= 0 else { throw Self.failure() }
        defer { close(descriptor) }
        var length = 0
        while true {
            let bytes = try source.atHand()
            guard !bytes.isEmpty else { return }
            length += bytes.count
            guard length <= ReadingLimits.pipedArchiveLength else {
                throw InputProblem.Failure(.tooLong(limit: ReadingLimits.pipedArchiveLength))
            }
            guard Self.write(bytes, to: descriptor) else { throw Self.failure() }
            source.skip(bytes.count)
        }
    }

    deinit { unlink(path) }

    private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var sent = 0
            while sent < bytes.count {
                let count = Foundation.write(descriptor, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                sent += count
            }
            return true
        }
    }

    private static func failure() -> InputProblem.Failure {
        InputProblem.Failure(.unreadable(String(cString: strerror(errno))))
    }
}
