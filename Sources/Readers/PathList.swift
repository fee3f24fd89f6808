/// A list of paths in a file, or on standard input.
package enum PathList {
    /// The paths in the file at `path`, one a line, or with a NUL byte behind each; empty ones are passed over.
    ///
    /// - Throws: `InputProblem`.
    package static func read(_ path: String, isNulSeparated: Bool) throws(InputProblem) -> [String] {
        do throws(InputProblem.Failure) {
            let bytes = try ByteSource(try FileStream(path: path)).rest(limit: ReadingLimits.pathListLength)
            let separator: UInt8 = isNulSeparated ? 0 : UInt8(ascii: "\n")
            let names = bytes.split(separator: separator).map { name in
                !isNulSeparated && name.last == UInt8(ascii: "\r") ? name.dropLast() : name
            }
            return names.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
        } catch {
            throw InputProblem(location: path, fault: error.fault)
        }
    }
}
