import Facts

/// What a reader comes upon, in the order of the inputs.
enum InputEvent: Sendable {
    /// An article of the file; `line` is a record's, nil where the file is the article.
    case article(Article, file: String, line: Int?)
    /// A note, or a rejection; `id` is the record's own or the file's name, nil where neither is known.
    case problem(InputProblem, id: String?)
}

/// Reads articles from files, folders and standard input, one at a time.
struct ArticleReader {
    /// Whether a second record of one id in a file is a fault: in a store it would take the first one's place.
    let refusesRepeatedIDs: Bool

    /// Calls `handle` with every article and problem of `paths`, in order; stops at the first error that it throws.
    func read(_ paths: [String], _ handle: (InputEvent) throws -> Void) throws {
        for path in paths {
            switch InputFile.files(at: path) {
            case .failure(let problem): try handle(.problem(problem, id: path))
            case .success(let files): for file in files { try read(file, handle) }
            }
        }
    }

    private func read(_ file: InputFile, _ handle: (InputEvent) throws -> Void) throws {
        switch file.format {
        case .text:
            switch Self.readText(file) {
            case .success(let decoded):
                if decoded.encoding != .utf8 {
                    let note = InputProblem(location: file.path, fault: .decoded(decoded.encoding))
                    try handle(.problem(note, id: file.name))
                }
                try handle(.article(Article(id: file.name, text: decoded.text), file: file.path, line: nil))
            case .failure(let problem): try handle(.problem(problem, id: file.name))
            }
        case .records:
            var records = RecordReader(file: file, refusesRepeatedIDs: refusesRepeatedIDs)
            while let events = records.next() {
                for event in events { try handle(event) }
            }
        }
    }

    private static func readText(_ file: InputFile) -> Result<DecodedText, InputProblem> {
        do throws(InputProblem) {
            let bytes = try ByteSource(path: file.path).rest()
            let decoded: DecodedText
            do throws(InputProblem.Failure) {
                decoded = try DecodedText(bytes)
            } catch {
                throw InputProblem(location: file.path, fault: error.fault)
            }
            guard !ArticleText.isBlank(decoded.text) else { throw InputProblem(location: file.path, fault: .empty) }
            if let format = OtherFormat.name(of: decoded.text, in: file.path) {
                throw InputProblem(location: file.path, fault: .otherFormat(format))
            }
            return .success(decoded)
        } catch {
            return .failure(error)
        }
    }
}
