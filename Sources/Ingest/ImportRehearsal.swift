import Readers
import Store

/// What an import would make of its inputs, without writing anything.
struct ImportRehearsal {
    private let importer: Importer
    private let archive: ArchiveReader?
    private let options: ImportOptions
    private var taken = 0
    /// What the run would have stored so far.
    private var keys: Set<String> = []
    private var locations: Set<String> = []
    private(set) var summary = Importer.Summary()

    /// - Throws: `StoreError` where there is a store that cannot be read.
    init(_ importer: Importer, _ options: ImportOptions, storeExists: Bool) throws {
        self.importer = importer
        self.options = options
        archive = storeExists ? try ArchiveReader(path: importer.databasePath) : nil
    }

    mutating func take(_ event: InputEvent, _ report: (Importer.Event) -> Void) throws {
        if options.stop?.isMade == true { throw ImportSitting.Ending.stopped }
        switch event {
        case .problem(let problem, _): note(problem, report)
        case .article(let article, let file, let line):
            if taken == options.limit { throw ImportSitting.Ending.limit }
            taken += 1
            let incoming = importer.incoming(article, file, line)
            for problem in incoming.notes { note(problem, report) }
            let outcome = try outcome(of: incoming.source)
            summary.counts.add(outcome)
            report(.stored(location: incoming.source.location, outcome))
        }
    }

    mutating func markStopped() { summary.isStopped = true }

    private mutating func outcome(of source: IncomingSource) throws -> ImportOutcome {
        guard keys.insert(source.key).inserted else { return .unchanged }
        let isSecond = !locations.insert(source.location).inserted
        let outcome = try archive?.outcome(of: source) ?? .new
        return isSecond ? .replaced : outcome
    }

    private mutating func note(_ problem: InputProblem, _ report: (Importer.Event) -> Void) {
        if problem.isRejection { summary.counts.rejected += 1 }
        summary.problems.append(problem)
        report(.problem(problem))
    }
}
