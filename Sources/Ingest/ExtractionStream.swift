import Extraction
import Facts
import Lexicon
import Readers

/// Extraction without a store: articles in, one line of JSON an article out, in the order of the inputs.
///
/// The output depends on the input and the lexicon only, not on the number of jobs.
package struct ExtractionStream: Sendable {
    /// What a run came to.
    package struct Summary: Sendable, Hashable {
        /// Articles that were read.
        package var articles = 0
        /// Rejections and notes, in the order of the inputs.
        package var problems: [InputProblem] = []

        /// True where every input was an article.
        package var isComplete: Bool { !problems.contains(where: \.isRejection) }
    }

    private let extractor: Extractor
    private let languages: LanguageCheck
    private let json: FindingsJSON
    private let jobs: Int

    /// Works on up to `jobs` articles at once.
    package init(lexicon: Lexicon, jobs: Int = 1) {
        extractor = Extractor(lexicon: lexicon)
        languages = LanguageCheck(lexicon)
        json = FindingsJSON(organizationCodes: lexicon.organizationCodes)
        self.jobs = jobs
    }

    /// Reads `paths` (files, folders, `-` for standard input) and calls `write` with each line, never two at a time.
    ///
    /// What is no article gets a line of its own: `{"id": …, "error": "…"}`.
    ///
    /// - Throws: what `write` throws; the run ends there.
    package func run(
        _ paths: [String], reading options: ReadingOptions = ReadingOptions(),
        write: @escaping @Sendable ([UInt8]) throws -> Void
    ) throws -> Summary {
        var summary = Summary()
        var count = 0
        let work = OrderedWork(jobs: jobs) { lines in try lines.forEach(write) }
        try ArticleReader(refusesRepeatedIDs: false, options: options).read(paths) { event in
            switch event {
            case .article(let article, let file, let line) where article.wire?.isWithdrawn == true:
                summary.problems.append(InputProblem(location: file, line: line, fault: .withdrawn))
            case .article(let article, let file, let line):
                summary.articles += 1
                if let fault = languages.note(on: article) {
                    summary.problems.append(InputProblem(location: file, line: line, fault: fault))
                }
                try work.add(count) { [extractor, json] in
                    json.line(id: article.id, extractor.findings(in: article))
                }
                count += 1
            case .problem(let problem, let id):
                summary.problems.append(problem)
                guard problem.isRejection else { return }
                try work.add(count) { FindingsJSON.line(id: id, error: problem.description) }
                count += 1
            }
        }
        try work.wait()
        return summary
    }
}

extension Lexicon {
    /// Short codes by key, of the organizations that share theirs with no other.
    var organizationCodes: [String: String] {
        let sharers = Dictionary(grouping: organizations.filter { !$0.code.isEmpty }, by: \.code)
        return sharers.values.reduce(into: [:]) { codes, entries in
            if let entry = entries.first, entries.count == 1 { codes[entry.key] = entry.code }
        }
    }
}
