import Extraction
import Facts
import Readers
import Store

/// One run of an importer: articles are understood on several threads, and brought to their target in the order of the
/// inputs, each as soon as it can be. What comes out does not depend on the number of threads.
final class ImportSitting: Sendable {
    private enum Output: Sendable {
        case problem(InputProblem)
        case article(Importer.Incoming, ReadArticle)
    }

    /// The run is over before the inputs are.
    private enum Ending: Error {
        case limit
        case stopped
    }

    private let importer: Importer
    private let target: any ImportTarget
    private let options: ImportOptions
    private let report: @Sendable (Importer.Event) -> Void
    private let summary = Locked(Importer.Summary())

    init(
        _ importer: Importer, _ target: any ImportTarget, _ options: ImportOptions,
        _ report: @escaping @Sendable (Importer.Event) -> Void
    ) {
        self.importer = importer
        self.target = target
        self.options = options
        self.report = report
    }

    /// Reads the inputs to their end, the limit or the wish to stop.
    ///
    /// - Throws: `StoreError`; what was stored before stays stored.
    func run(_ paths: [String], with reader: ArticleReader) throws -> Importer.Summary {
        let work = OrderedWork(
            jobs: options.jobs, mostAtOnce: Importer.mostAtOnce, places: Importer.placesOfWaiting
        ) { try self.finish($0) }
        var inputs = 0
        var articles = 0
        let reading = Result {
            try reader.read(paths) { event in
                try endWhereAsked()
                switch event {
                case .problem(let problem, _): try work.add(inputs) { .problem(problem) }
                case .article(let article, let file, let line):
                    if articles == options.limit { throw Ending.limit }
                    articles += 1
                    try work.add(inputs, places: Importer.places(of: article)) {
                        self.understood(article, file, line)
                    }
                }
                inputs += 1
            }
        }
        for result in [reading, Result { try work.wait() }] {
            do {
                try result.get()
            } catch Ending.limit {
            } catch Ending.stopped {
                summary.withLock { $0.isStopped = true }
            }
        }
        return summary.withLock { $0 }
    }

    private var isAskedToStop: Bool { options.stop?.isMade == true }

    private func endWhereAsked() throws {
        if isAskedToStop { throw Ending.stopped }
    }

    private func understood(_ article: Article, _ file: String, _ line: Int?) -> Output {
        let incoming = importer.incoming(article, file, line)
        let isKnown = target.knows(incoming.source)
        return .article(
            incoming,
            isKnown ? ReadArticle(unread: incoming.source) : target.foresee(importer.read(incoming.source)))
    }

    /// Brings what is ready to the target, and tells of it when the target has it.
    private func finish(_ batch: [Output]) throws {
        try endWhereAsked()
        let articles = batch.compactMap { output -> ReadArticle? in
            if case .article(_, let article) = output { article } else { nil }
        }
        var results = try target.take(articles, while: { !isAskedToStop })[...]
        for output in batch {
            switch output {
            case .problem(let problem): note(problem)
            case .article(let incoming, _):
                guard let result = results.popFirst() else { throw Ending.stopped }
                for problem in incoming.notes { note(problem) }
                try tell(result, of: incoming)
            }
        }
    }

    private func tell(_ result: Archive.RecordResult, of incoming: Importer.Incoming) throws {
        let source = incoming.source
        switch result {
        case .failure(let error): note(incoming.problem(.notStored(error.reason)))
        case .success(let outcome):
            summary.withLock { $0.counts.add(outcome) }
            report(.stored(location: source.location, outcome))
            if outcome == .withdrawn { note(incoming.problem(.withdrawn)) }
            if outcome == .outdated { note(incoming.problem(.olderVersion)) }
            if outcome == .unchanged, let known = try target.location(of: source), known != source.location {
                note(incoming.problem(.knownAs(known)))
            }
        }
    }

    private func note(_ problem: InputProblem) {
        summary.withLock { summary in
            if problem.isRejection { summary.counts.rejected += 1 }
            summary.problems.append(problem)
        }
        report(.problem(problem))
    }
}
