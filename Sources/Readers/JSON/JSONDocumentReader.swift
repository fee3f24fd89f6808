/// Reads a JSON list of records, or one record, or several, that stand on more than a line.
struct JSONDocumentReader: FormatReader {
    /// Whether brackets stand around the records.
    let isList: Bool

    func read(_ input: ReaderInput, _ emit: (ReadItem) throws -> Void) throws {
        let source = try input.utf8()
        if let note = input.encodingNote { try emit(note) }
        var elements = JSONElements(source, isList: isList)
        var count = 0
        while let element = try elements.next() {
            count += 1
            guard !element.isTooLong else {
                let fault = InputProblem.Fault.tooLong(limit: ReadingLimits.recordLength)
                try emit(.problem(fault, line: element.line, id: nil))
                continue
            }
            // A bracket that closes nothing: where the next record begins cannot be told.
            guard !element.bytes.isEmpty else {
                throw InputProblem.Failure(.malformedLine(JSONFault(column: 1, expected: .value)), line: element.line)
            }
            for item in ArticleRecord.items(json: element.bytes, line: element.line, names: input.fields) {
                try emit(item)
            }
        }
        if isList, !elements.isClosed { throw InputProblem.Failure(.openList, line: elements.line) }
        if isList, try elements.hasMore() { throw InputProblem.Failure(.behindList, line: elements.line) }
        if count == 0 { throw InputProblem.Failure(.empty) }
    }
}
