import Facts

/// Reads a file that is one article, as plain text.
struct TextReader: FormatReader {
    func read(_ input: ReaderInput, _ emit: (ReadItem) throws -> Void) throws {
        let decoded = try DecodedText(try input.source.rest())
        guard !ArticleText.isBlank(decoded.text) else { throw InputProblem.Failure(.empty) }
        guard decoded.text.utf8.count <= ReadingLimits.textLength else {
            throw InputProblem.Failure(.tooLong(limit: ReadingLimits.textLength))
        }
        if decoded.encoding != .utf8 { try emit(.problem(.decoded(decoded.encoding), line: nil, id: input.name)) }
        try emit(.article(Article(id: input.name, text: decoded.text), line: nil))
    }
}
