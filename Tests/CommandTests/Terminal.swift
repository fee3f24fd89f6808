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
        var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        var (screen, program): (Int32, Int32) = (-1, -1)
        guard openpty(&screen, &program, nil, nil, &size) == 0 else { throw Unavailable() }
        keyboard = screen
        handle = FileHandle(fileDescriptor: program, closeOnDealloc: true)
    }

    deinit { close(keyboard) }

    /// Reads what is shown and forgets it, so that no program waits for its reader.
    func forgetScreen() {
        let screen = dup(keyboard)
        Thread.detachNewThread {
            var bytes = [UInt8](repeating: 0, count: 4096)
            while read(screen, &bytes, bytes.count) > 0 {}
            close(screen)
        }
    }

    /// Types text.
    func type(_ text: String) {
        _ = text.utf8CString.withUnsafeBytes { write(keyboard, $0.baseAddress, $0.count - 1) }
    }
}
