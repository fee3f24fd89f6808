import Facts
import Store
import Synchronization

/// Where an import brings its articles.
protocol ImportTarget: Sendable {
    /// Whether it does not need to be told what is in an article.
    func knows(_ source: IncomingSource) throws -> Bool

    /// Takes an article, never two at a time; `findings` are nil where it was known.
    ///
    /// - Throws: `StoreError`.
    func take(_ source: IncomingSource, _ findings: Findings?) throws -> ImportOutcome

    /// The location under which the article's text is current; nil where it is not.
    func location(of source: IncomingSource) throws -> String?
}

/// The archive of an importer, which is made with the first article.
final class ArchiveTarget: ImportTarget {
    private let importer: Importer
    private let opened: Mutex<Importer.Session?>

    init(_ importer: Importer, _ session: Importer.Session?) {
        self.importer = importer
        opened = Mutex(session)
    }

    /// The session, where there was one or an article has made it.
    var session: Importer.Session? { opened.withLock { $0 } }

    func knows(_ source: IncomingSource) throws -> Bool {
        // What is only taken back has no text to be read.
        try source.article.wire?.isWithdrawn == true || session?.archive.knows(source) == true
    }

    func take(_ source: IncomingSource, _ findings: Findings?) throws -> ImportOutcome {
        let session = try openedSession()
        let mayBeSettled = findings == nil || source.article.wire != nil
        if mayBeSettled, let outcome = try session.archive.settle(source, in: session.run) { return outcome }
        return try session.archive.record(
            source, findings: findings ?? importer.extractor.findings(in: source.article), in: session.run)
    }

    func location(of source: IncomingSource) throws -> String? { try session?.archive.location(of: source) }

    private func openedSession() throws -> Importer.Session {
        try opened.withLock { session in
            let opened = try session ?? importer.openSession()
            session = opened
            return opened
        }
    }
}

/// Says what an archive would make of articles, and writes nothing.
final class RehearsalTarget: ImportTarget {
    private let archive: ArchiveReader?
    /// What the run would have stored so far.
    private let taken = Mutex((keys: Set<String>(), locations: Set<String>()))

    /// - Throws: `StoreError` where there is an archive at `path` that cannot be read.
    init(path: String, archiveExists: Bool) throws {
        archive = archiveExists ? try ArchiveReader(path: path) : nil
    }

    func knows(_ source: IncomingSource) -> Bool { true }

    func take(_ source: IncomingSource, _ findings: Findings?) throws -> ImportOutcome {
        let (isNewText, isNewPlace) = taken.withLock { taken in
            (taken.keys.insert(source.key).inserted, taken.locations.insert(source.location).inserted)
        }
        guard isNewText else { return .unchanged }
        let outcome = try archive?.outcome(of: source) ?? .new
        return isNewPlace ? outcome : .replaced
    }

    func location(of source: IncomingSource) -> String? { nil }
}
