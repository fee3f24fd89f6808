#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where the program writes: data on standard output, messages on standard error.
enum Output {
    /// Writes data.
    ///
    /// - Throws: `Complaint` where the file behind standard output takes no more.
    static func data(_ text: String) throws(Complaint) {
        guard write(text, to: STDOUT_FILENO) else {
            throw Complaint("The output cannot be written: \(String(cString: strerror(errno))).", .inputOutput)
        }
    }

    /// Writes data that is UTF-8 already.
    ///
    /// - Throws: `Complaint` where the file behind standard output takes no more.
    static func data(_ bytes: [UInt8]) throws(Complaint) {
        try data(String(decoding: bytes, as: UTF8.self))
    }

    /// Writes a message and a line break.
    static func message(_ text: String) {
        _ = write(VisibleText.escaping(text) + "\n", to: STDERR_FILENO)
    }

    /// Lets a closed pipe, as of `head`, end the program without a word.
    static func endQuietlyOnClosedPipe() {
        signal(SIGPIPE, SIG_DFL)
    }

    /// Whether a person looks at standard output.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Columns of the terminal, as COLUMNS or the terminal itself says.
    static func width(_ environment: [String: String]) -> Int {
        if let columns = environment["COLUMNS"].flatMap({ Int($0) }), columns >= 20 { return columns }
        var size = winsize()
        guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else { return 100 }
        return Int(size.ws_col)
    }

    private static func write(_ text: String, to descriptor: Int32) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var sent = 0
            while sent < bytes.count {
                let count = systemWrite(descriptor, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                sent += count
            }
            return true
        }
    }

    private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, bytes, count)
        #elseif canImport(Musl)
            Musl.write(descriptor, bytes, count)
        #else
            Darwin.write(descriptor, bytes, count)
        #endif
    }
}
