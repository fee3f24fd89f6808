import Facts

/// Reads a file of records line by line; a bad line is a problem of its own.
struct RecordReader {
    private let file: InputFile
    private let refusesRepeatedIDs: Bool
    private var lines: RecordLines?
    private var firstLines: [String: Int] = [:]
    private var line = 0
    private var recordCount = 0
    private var isDone = false

    init(file: InputFile, refusesRepeatedIDs: Bool) {
        self.file = file
        self.refusesRepeatedIDs = refusesRepeatedIDs
    }

    /// What the next record comes to, notes first; nil at the end.
    mutating func next() -> [InputEvent]? {
        guard !isDone else { return nil }
        do throws(InputProblem) {
            var notes: [InputEvent] = []
            if lines == nil {
                let opened = try RecordLines(path: file.path)
                lines = opened
                if opened.encoding != .utf8 { notes = [problem(.decoded(opened.encoding), line: nil, id: nil)] }
            }
            while let bytes = try lines?.next() {
                line += 1
                guard !bytes.allSatisfy(Self.isSpace) else { continue }
                recordCount += 1
                return notes + events(of: bytes)
            }
            isDone = true
            return recordCount == 0 ? notes + [problem(.empty, line: nil, id: fileID)] : nil
        } catch {
            isDone = true
            return [.problem(error, id: fileID)]
        }
    }

    private mutating func events(of bytes: [UInt8]) -> [InputEvent] {
        if bytes.first(where: { !Self.isSpace($0) }) == UInt8(ascii: "[") {
            return [problem(.jsonList, line: line, id: nil)]
        }
        var notes: [InputEvent] = []
        var record = ArticleRecord(line: bytes)
        if record.hasBrokenUTF8 {
            do throws(InputProblem.Failure) {
                record = ArticleRecord(line: Array(try Windows1252.text(from: bytes[...]).utf8))
                notes = [problem(.decoded(.windows1252), line: line, id: record.id)]
            } catch {
                return [problem(error.fault, line: line, id: nil)]
            }
        }
        switch record.article {
        case .failure(let failure): return notes + [problem(failure.fault, line: line, id: record.id)]
        case .success(let article): return notes + [event(of: article)]
        }
    }

    private mutating func event(of article: Article) -> InputEvent {
        if refusesRepeatedIDs, article.url == nil {
            if let first = firstLines[article.id] {
                return problem(.duplicateID(article.id, firstLine: first), line: line, id: article.id)
            }
            firstLines[article.id] = line
        }
        return .article(article, file: file.path, line: line)
    }

    private func problem(_ fault: InputProblem.Fault, line: Int?, id: String?) -> InputEvent {
        .problem(InputProblem(location: file.path, line: line, fault: fault), id: id)
    }

    private var fileID: String? { file == .standardInput ? nil : file.name }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}

/// The lines of a record file as UTF-8, whatever it is stored in.
struct RecordLines {
    /// UTF-8 also where single lines turn out to be something else.
    let encoding: TextEncoding
    private let source: ByteSource?
    private var decoded: ArraySlice<UInt8>

    /// Opens the file; one in UTF-16 is read as a whole.
    init(path: String) throws(InputProblem) {
        let source = try ByteSource(path: path)
        let start = try source.peek(Self.sampleLength)
        guard DecodedText.encoding(of: Array(start)) != .utf8 else {
            encoding = .utf8
            decoded = []
            self.source = source
            if start.starts(with: DecodedText.utf8Mark) { source.skip(DecodedText.utf8Mark.count) }
            return
        }
        do throws(InputProblem.Failure) {
            let text = try DecodedText(try Self.rest(of: source, path))
            encoding = text.encoding
            decoded = Array(text.text.utf8)[...]
            self.source = nil
        } catch {
            throw InputProblem(location: path, fault: error.fault)
        }
    }

    /// The next line without its LF; nil at the end.
    mutating func next() throws(InputProblem) -> [UInt8]? {
        if let source { return try source.nextLine() }
        guard !decoded.isEmpty else { return nil }
        let line = decoded.prefix { $0 != UInt8(ascii: "\n") }
        decoded = decoded[line.endIndex...].dropFirst()
        return Array(line)
    }

    private static func rest(of source: ByteSource, _ path: String) throws(InputProblem.Failure) -> [UInt8] {
        do throws(InputProblem) {
            return try source.rest()
        } catch {
            throw InputProblem.Failure(fault: error.fault)
        }
    }

    private static let sampleLength = 4096
}
