extension String {
    /// The text with something else for some of its ASCII characters: how a text gets into a language in which they are
    /// marks (SQL, HTML, CSV, a shell's), so that nothing of it is read as one.
    ///
    /// They are found byte by byte, as the readers of these languages do: a quotation mark with an accent upon it is another
    /// `Character`, but the byte that ends a text.
    ///
    /// - Parameter writing: gives what to write for a byte below 128; nil for what stays as it is.
    public func replacingMarks(_ writing: (UInt8) -> String?) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count + 16)
        for byte in utf8 {
            if byte < 0x80, let written = writing(byte) { bytes += written.utf8 } else { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text with something else for one ASCII character.
    public func replacingMark(_ mark: Unicode.Scalar, with written: String) -> String {
        replacingMarks { $0 == mark.value ? written : nil }
    }
}
