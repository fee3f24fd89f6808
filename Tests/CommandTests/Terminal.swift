import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A terminal of a given width, with nobody before it.
final class Terminal {
    struct Unavailable: Error {}

    /// What a process takes as its input or output.
    let handle: FileHandle
    private let keyboard: Int32

    init(columns: UInt16) throws {
        keyboard = posix_openpt(O_RDWR | O_NOCTTY)
        guard keyboard >= 0, grantpt(keyboard) == 0, unlockpt(keyboard) == 0, let name = ptsname(keyboard) else {
            throw Unavailable()
        }
        let descriptor = open(name, O_RDWR | O_NOCTTY)
        var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        guard descriptor >= 0, ioctl(descriptor, UInt(TIOCSWINSZ), &size) == 0 else { throw Unavailable() }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    deinit { close(keyboard) }

    /// Types text.
    func type(_ text: String) {
        _ = text.utf8CString.withUnsafeBytes { write(keyboard, $0.baseAddress, $0.count - 1) }
    }

    /// Reads what was written on it so far.
    func read() -> String {
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = bytes.withUnsafeMutableBytes { buffer in
            #if canImport(Glibc)
                Glibc.read(keyboard, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
                Musl.read(keyboard, buffer.baseAddress, buffer.count)
            #else
                Darwin.read(keyboard, buffer.baseAddress, buffer.count)
            #endif
        }
        return String(decoding: bytes[..<max(count, 0)], as: UTF8.self)
    }
}
