import EmbeddedFiles

/// The data files that are part of the binary.
package enum LexiconFiles {
    /// Names of all embedded lexicon files, as `de/verbs.tsv`.
    package static var names: [String] {
        (0..<embedded_file_count()).map { String(cString: embedded_file_at($0).pointee.name) }.filter {
            $0.hasSuffix(".tsv")
        }
    }

    /// The table of that name.
    ///
    /// - Throws: `LexiconProblem` where there is no such file or a row is malformed.
    package static func table(_ name: String) throws -> LexiconTable {
        guard let file = embedded_file(name) else {
            throw LexiconProblem(file: name, line: 0, fault: .missingFile)
        }
        let bytes = UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.count)
        return try LexiconTable(file: name, bytes: Array(bytes))
    }
}
