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
        var text = text
        guard text.withUTF8({ write($0, to: STDOUT_FILENO) }) else { throw unwritable }
    }

    /// Writes data that is UTF-8 already.
    ///
    /// - Throws: `Complaint` where the file behind standard output takes no more.
    static func data(_ bytes: [UInt8]) throws(Complaint) {
        guard bytes.withUnsafeBufferPointer({ write($0, to: STDOUT_FILENO) }) else { throw unwritable }
    }

    private static var unwritable: Complaint {
        Complaint("The output cannot be written: \(String(cString: strerror(errno))).", .inputOutput)
    }

    /// Writes a message and a line break.
    static func message(_ text: String) {
        send(VisibleText.escaping(text) + "\n")
    }

    /// Whether a person sees the messages.
    static var hasMessageTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Shows a line on the terminal of the messages in place of the last one, cut to its width; an empty one clears it.
    static func status(_ text: String) {
        let width = (columns(of: STDERR_FILENO) ?? usualWidth) - 1
        send("\r\u{1B}[2K" + VisibleText.fitting(VisibleText.escaping(text), columns: width))
    }

    /// Says that the program waits for a person to type, where standard input is among `paths` and a terminal.
    static func announceInput(_ paths: [String]) {
        if paths.contains("-"), isatty(STDIN_FILENO) == 1 { message("Reading from standard input; Ctrl-D ends it.") }
    }

    /// Lets a closed pipe, as of `head`, end the program without a word.
    static func endQuietlyOnClosedPipe() {
        signal(SIGPIPE, SIG_DFL)
    }

    /// Makes an error, which is told, of a file that grows beyond the system's limit; else the system ends the program.
    static func surviveFileSizeLimit() {
        signal(SIGXFSZ, SIG_IGN)
    }

    /// Whether a person looks at standard output.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Columns of the terminal, as COLUMNS or the terminal itself says.
    ///
    /// Behind a pipe, as to `less`, it is the terminal of the messages, else the one that the program was started on.
    static func width(_ environment: [String: String]) -> Int {
        if let columns = environment["COLUMNS"].flatMap({ Int($0) }), columns >= leastWidth { return columns }
        if let columns = columns(of: STDOUT_FILENO) { return columns }
        guard !isFile(STDOUT_FILENO) else { return usualWidth }
        return columns(of: STDERR_FILENO) ?? columnsOfOwnTerminal() ?? usualWidth
    }

    private static let leastWidth = 20
    private static let usualWidth = 100

    private static func columns(of descriptor: Int32) -> Int? {
        var size = winsize()
        guard isatty(descriptor) == 1, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
        return size.ws_col >= leastWidth ? Int(size.ws_col) : nil
    }

    private static func columnsOfOwnTerminal() -> Int? {
        let descriptor = open("/dev/tty", O_RDONLY | O_NOCTTY)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        return columns(of: descriptor)
    }

    private static func isFile(_ descriptor: Int32) -> Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// Sends a text to the messages, which nobody misses where they cannot be written.
    private static func send(_ text: String) {
        var text = text
        text.withUTF8 { _ = write($0, to: STDERR_FILENO) }
    }

    private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = systemWrite(descriptor, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            sent += count
        }
        return true
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
