import Facts

/// What a reader comes upon, in the order of the inputs.
package enum InputEvent: Sendable {
    /// An article of the file, or of a file in an archive (`news.zip#a.txt`); `line` is where a record begins, nil
    /// where the file is the article.
    case article(Article, file: String, line: Int?)
    /// A note, or a rejection; `id` is the record's own or the file's name, nil where neither is known.
    case problem(InputProblem, id: String?)
}

/// Reads articles from files, folders, archives and standard input, one at a time.
package struct ArticleReader {
    /// Whether a second record of one id in a file is a fault: in a store it would take the first one's place.
    private let refusesRepeatedIDs: Bool
    private let options: ReadingOptions

    package init(refusesRepeatedIDs: Bool, options: ReadingOptions = ReadingOptions()) {
        self.refusesRepeatedIDs = refusesRepeatedIDs
        self.options = options
    }

    /// Calls `handle` with every article and problem of `paths`, in order; stops at the first error that it throws.
    package func read(_ paths: [String], _ handle: (InputEvent) throws -> Void) throws {
        let choice = FileChoice(globs: options.globs)
        if let position = options.position { position.expect(Self.size(of: paths, choice)) }
        for path in paths {
            switch InputFile.files(at: path, choice) {
            case .failure(let problem): try handle(.problem(problem, id: path))
            case .success(let files):
                for file in files {
                    try read(file, choice, handle)
                    options.position?.finish(file.size)
                }
            }
        }
    }

    /// Bytes of all files; nil where standard input is among them.
    private static func size(of paths: [String], _ choice: FileChoice) -> Int? {
        if paths.contains(InputFile.standardInput) { return nil }
        return paths.reduce(0) { sum, path in
            let files = (try? InputFile.files(at: path, choice).get()) ?? []
            return sum + files.reduce(0) { $0 + $1.size }
        }
    }

    private func read(_ file: InputFile, _ choice: FileChoice, _ handle: (InputEvent) throws -> Void) throws {
        try reportingFailures(of: file, handle) {
            let source = ByteSource(try FileStream(path: file.path, position: options.position))
            switch try Packing.of(source) {
            case .none: try read(source, of: file, handle)
            case .gzip: try readUnpacked(ByteSource(try GzipStream(source)), of: file, handle)
            case .zip where file.isStandardInput:
                let copy = try SpooledFile(source)
                try readMembers(of: try ZipArchive(path: copy.path), file, choice, handle)
            case .zip: try readMembers(of: try ZipArchive(path: file.path), file, choice, handle)
            }
        }
    }

    private func readMembers(
        of archive: ZipArchive, _ file: InputFile, _ choice: FileChoice, _ handle: (InputEvent) throws -> Void
    ) throws {
        var count = 0
        while let member = try archive.next() {
            guard member.isFile, choice.includes(member.path) || member.refusal == .climbingPath else { continue }
            count += 1
            let inner = file.member(member.path)
            try reportingFailures(of: inner, handle) {
                if let refusal = member.refusal { throw InputProblem.Failure(refusal) }
                let source = ByteSource(try archive.open())
                switch try Packing.of(source) {
                case .none: try read(source, of: inner, handle)
                case .gzip: try readUnpacked(ByteSource(try GzipStream(source)), of: inner, handle)
                case .zip: throw InputProblem.Failure(.nestedArchive)
                }
            }
        }
        if count == 0 { throw InputProblem.Failure(.noArticles) }
    }

    private func readUnpacked(
        _ source: ByteSource, of file: InputFile, _ handle: (InputEvent) throws -> Void
    ) throws {
        guard try Packing.of(source) == .none else { throw InputProblem.Failure(.nestedArchive) }
        try read(source, of: file, handle)
    }

    private func read(_ source: ByteSource, of file: InputFile, _ handle: (InputEvent) throws -> Void) throws {
        let input = try ReaderInput(source, name: file.name, fields: options.fields)
        let reader: any FormatReader
        switch try FormatRecogniser.format(of: input) {
        case .read(let found): reader = found
        case .other(let name): throw InputProblem.Failure(.otherFormat(name))
        }
        var ids = RepeatedIDs(isRefusing: refusesRepeatedIDs)
        var (articles, rejections) = (0, 0)
        func report(_ fault: InputProblem.Fault, _ line: Int?, _ id: String?) throws {
            let problem = InputProblem(location: file.path, line: line, fault: fault)
            try handle(.problem(problem, id: id))
            if problem.isRejection { rejections += 1 }
            if rejections > max(ReadingLimits.rejections, articles) {
                throw InputProblem.Failure(.tooManyRejections, line: line)
            }
        }
        try reader.read(input) { item in
            switch item {
            case .problem(let fault, let line, let id): try report(fault, line, id)
            case .article(let article, let line):
                if let fault = ids.fault(of: article, line) { return try report(fault, line, article.id) }
                articles += 1
                try handle(.article(article, file: file.path, line: line))
            }
        }
    }

    /// What keeps a file from being read, or from being read on, is a problem of that file only.
    private func reportingFailures(
        of file: InputFile, _ handle: (InputEvent) throws -> Void, _ work: () throws -> Void
    ) throws {
        do {
            try work()
        } catch let failure as InputProblem.Failure {
            let problem = InputProblem(location: file.path, line: failure.line, fault: failure.fault)
            try handle(.problem(problem, id: file.isStandardInput ? nil : file.name))
        }
    }
}

/// Tells records whose id another record of the file has.
private struct RepeatedIDs {
    let isRefusing: Bool
    private var firstLines: [String: Int] = [:]

    init(isRefusing: Bool) {
        self.isRefusing = isRefusing
    }

    /// The fault of the record at `line`; nil for a file that is the article, and for what is known by a URL of its own.
    mutating func fault(of article: Article, _ line: Int?) -> InputProblem.Fault? {
        guard isRefusing, let line, article.url == nil, article.wire == nil else { return nil }
        if let first = firstLines[article.id] { return .duplicateID(article.id, firstLine: first) }
        firstLines[article.id] = line
        return nil
    }
}
