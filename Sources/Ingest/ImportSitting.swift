import Extraction
import Facts
import Readers
import Store

/// One run of an importer: what is read waits until other threads have its findings, and is stored in the order of the
/// inputs. What is stored does not depend on the number of threads.
final class ImportSitting {
    private enum Waiting {
        case problem(InputProblem)
        /// Without findings where the store knew the text already when it was read, or where it only takes one back.
        case article(Importer.Incoming, Pending<Findings>?)
    }

    /// The reading is over before the inputs are.
    enum Ending: Error {
        case limit
        case stopped
    }

    private let importer: Importer
    private let options: ImportOptions
    private let report: (Importer.Event) -> Void
    private let workers: Workers
    private var waiting: [Waiting] = []
    private var waitingBytes = 0
    private var taken = 0
    private(set) var session: Importer.Session?
    private(set) var summary = Importer.Summary()

    /// Articles that wait for each worker: a slow one must not let the others pile up.
    private static let waitingPerJob = 16
    /// Bytes of text that wait at most, besides the article that comes last.
    private static let mostBytes = 64 << 20

    init(
        _ importer: Importer, _ session: Importer.Session?, _ options: ImportOptions,
        _ report: @escaping (Importer.Event) -> Void
    ) {
        self.importer = importer
        self.session = session
        self.options = options
        self.report = report
        workers = Workers(jobs: options.jobs)
    }

    /// Takes what the reader came upon.
    ///
    /// - Throws: `Ending`, and `StoreError` of what is stored meanwhile.
    func take(_ event: InputEvent) throws {
        if options.stop?.isMade == true { throw Ending.stopped }
        switch event {
        case .problem(let problem, _): waiting.append(.problem(problem))
        case .article(let article, let file, let line):
            if taken == options.limit { throw Ending.limit }
            taken += 1
            let incoming = importer.incoming(article, file, line)
            waiting += incoming.notes.map(Waiting.problem)
            waiting.append(.article(incoming, try findings(of: incoming.source)))
            waitingBytes += article.text.utf8.count
        }
        while isReady || waiting.count > options.jobs * Self.waitingPerJob || waitingBytes > Self.mostBytes {
            try finishFirst()
        }
    }

    /// Stores all that waits.
    func finish() throws {
        while !waiting.isEmpty {
            if options.stop?.isMade == true { throw Ending.stopped }
            try finishFirst()
        }
    }

    func markStopped() { summary.isStopped = true }

    /// Whether the first needs no findings.
    private var isReady: Bool {
        switch waiting.first {
        case .problem, .article(_, nil): true
        default: false
        }
    }

    private func findings(of source: IncomingSource) throws -> Pending<Findings>? {
        if source.article.wire?.isWithdrawn == true { return nil }
        if let session, try session.archive.knows(source) { return nil }
        while true {
            let extractor = importer.extractor
            if let pending = workers.begin({ extractor.findings(in: source.article) }) { return pending }
            try finishFirst()
        }
    }

    private func finishFirst() throws {
        guard !waiting.isEmpty else { return }
        switch waiting.removeFirst() {
        case .problem(let problem): note(problem)
        case .article(let incoming, let findings):
            waitingBytes -= incoming.source.article.text.utf8.count
            try store(incoming, findings)
        }
    }

    private func store(_ incoming: Importer.Incoming, _ findings: Pending<Findings>?) throws {
        let source = incoming.source
        let session = try self.session ?? importer.openSession()
        self.session = session
        do {
            let outcome = try outcome(of: source, findings, session)
            summary.counts.add(outcome)
            report(.stored(location: source.location, outcome))
            if outcome == .withdrawn { note(incoming.problem(.withdrawn)) }
            if outcome == .outdated { note(incoming.problem(.olderVersion)) }
            if outcome == .unchanged, let known = try session.archive.location(of: source), known != source.location {
                note(incoming.problem(.knownAs(known)))
            }
        } catch let error as StoreError where error.concernsOneArticle {
            note(incoming.problem(.notStored(error.reason)))
        }
    }

    private func outcome(
        of source: IncomingSource, _ findings: Pending<Findings>?, _ session: Importer.Session
    ) throws -> ImportOutcome {
        let archive = session.archive
        let mayBeSettled = findings == nil || source.article.wire != nil
        if mayBeSettled, let outcome = try archive.settle(source, in: session.run) { return outcome }
        return try archive.record(
            source, findings: findings?.value() ?? importer.extractor.findings(in: source.article), in: session.run)
    }

    private func note(_ problem: InputProblem) {
        if problem.isRejection { summary.counts.rejected += 1 }
        summary.problems.append(problem)
        report(.problem(problem))
    }
}
