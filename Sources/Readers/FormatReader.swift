import Facts

/// What a reader comes upon in one input.
enum ReadItem {
    /// `line` is where it begins, counted from 1; nil where the input is the article.
    case article(Article, line: Int?)
    /// `id` is the record's own, where it has one.
    case problem(InputProblem.Fault, line: Int?, id: String?)
}

/// Reads inputs of one format: bytes in, articles and problems out.
protocol FormatReader {
    /// Hands on every article and problem of the input, in its order.
    ///
    /// - Throws: `InputProblem.Failure` where the input as a whole cannot be read, or not to its end; what `emit` throws.
    func read(_ input: ReaderInput, _ emit: (ReadItem) throws -> Void) throws
}

/// An input on its way to a reader.
struct ReaderInput {
    /// The bytes, from the first one on.
    let source: ByteSource
    /// The last part of its path: the id of an article that is the whole input.
    let name: String
    /// UTF-16 where its first bytes say so; UTF-8 also where it may turn out to be an older encoding.
    let encoding: TextEncoding
    let fields: FieldNames

    init(_ source: ByteSource, name: String, fields: FieldNames) throws(InputProblem.Failure) {
        self.source = source
        self.name = name
        self.fields = fields
        encoding = DecodedText.encoding(of: Array(try source.opening(ReadingLimits.encodingSampleLength)))
    }

    /// The bytes without a byte order mark, and UTF-16 as UTF-8.
    func utf8() throws(InputProblem.Failure) -> ByteSource {
        switch encoding {
        case .utf16LittleEndian: return ByteSource(UTF16Stream(source, isLittleEndian: true))
        case .utf16BigEndian: return ByteSource(UTF16Stream(source, isLittleEndian: false))
        case .utf8, .windows1252:
            let mark = DecodedText.utf8Mark
            while try source.peek(mark.count).elementsEqual(mark) { source.skip(mark.count) }
            return source
        }
    }

    /// What is to be said of an encoding that holds for the whole input.
    var encodingNote: ReadItem? { encoding == .utf8 ? nil : .problem(.decoded(encoding), line: nil, id: nil) }
}
