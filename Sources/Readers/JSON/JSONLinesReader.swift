/// Reads NDJSON: one JSON object a line; a bad line is a problem of its own.
struct JSONLinesReader: FormatReader {
    func read(_ input: ReaderInput, _ emit: (ReadItem) throws -> Void) throws {
        let source = try input.utf8()
        if let note = input.encodingNote { try emit(note) }
        var (line, count) = (0, 0)
        while true {
            line += 1
            let bytes: [UInt8]
            switch try Self.next(source) {
            case nil:
                if count == 0 { throw InputProblem.Failure(.empty) }
                return
            case .failure(let failure)?:
                count += 1
                try emit(.problem(failure.fault, line: line, id: nil))
                continue
            case .success(let read)?: bytes = read
            }
            guard let first = bytes.first(where: { !Self.isSpace($0) }) else { continue }
            count += 1
            if first == UInt8(ascii: "[") {
                try emit(.problem(.jsonList, line: line, id: nil))
                continue
            }
            for item in ArticleRecord.items(json: bytes, line: line, names: input.fields) { try emit(item) }
        }
    }

    /// The next line, or that it is too long; nil at the end.
    private static func next(_ source: ByteSource) throws(InputProblem.Failure) -> Result<
        [UInt8], InputProblem.Failure
    >? {
        do throws(InputProblem.Failure) {
            return try source.nextLine().map { .success($0) }
        } catch {
            guard case .tooLong = error.fault else { throw error }
            return .failure(error)
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
