import Facts
import Store

/// Where an import brings its articles.
protocol ImportTarget: Sendable {
    /// Whether it need not be told what is in an article; asked on any thread.
    func knows(_ source: IncomingSource) -> Bool

    /// The article with what the target can say of it before it takes it; asked on any thread.
    func foresee(_ article: ReadArticle) -> ReadArticle

    /// Takes articles in their order, never twice at a time; no more of them, and gives fewer results, once `goesOn` is
    /// false.
    ///
    /// - Throws: `StoreError` where it has taken none.
    func take(_ articles: [ReadArticle], while goesOn: () -> Bool) throws -> [Archive.RecordResult]

    /// The location under which the article's text is current; nil where it is not.
    func location(of source: IncomingSource) throws -> String?
}

/// The archive of an importer, which is made with the first article.
final class ArchiveTarget: ImportTarget {
    private let importer: Importer
    private let opened: Locked<Importer.Session?>
    /// What was stored before the run: asked beside the connection that writes.
    private let before: ArchiveReader?

    /// - Throws: `StoreError` where there is an archive that cannot be opened.
    init(_ importer: Importer, archiveExists: Bool) throws {
        self.importer = importer
        opened = Locked(archiveExists ? try importer.openSession() : nil)
        before = archiveExists ? try ArchiveReader(path: importer.databasePath) : nil
    }

    func knows(_ source: IncomingSource) -> Bool {
        // What is only taken back has no text to be read. Where the archive cannot be asked, it says why when it takes
        // the article.
        source.article.wire?.isWithdrawn == true || (try? before?.knows(source)) ?? false
    }

    func foresee(_ article: ReadArticle) -> ReadArticle {
        opened.withLock { $0 }?.archive.foresee(article) ?? article
    }

    func take(_ articles: [ReadArticle], while goesOn: () -> Bool) throws -> [Archive.RecordResult] {
        guard !articles.isEmpty else { return [] }
        let session = try openedSession()
        return try session.archive.record(articles, in: session.run, while: goesOn) {
            importer.extractor.findings(in: $0)
        }
    }

    func location(of source: IncomingSource) throws -> String? {
        try opened.withLock { $0 }?.archive.location(of: source)
    }

    /// Notes the run as ended where its summary says so, and closes the archive.
    func close(_ summary: Importer.Summary?) throws {
        try before?.close()
        guard let session = opened.withLock({ $0 }) else { return }
        if let summary, !summary.isStopped {
            try session.archive.finish(
                session.run, at: importer.timestamp(), counts: summary.counts,
                notes: summary.problems.map(\.importNote))
        }
        try session.archive.close()
    }

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
    private let taken = Locked((keys: Set<String>(), locations: Set<String>()))

    /// - Throws: `StoreError` where there is an archive at `path` that cannot be read.
    init(path: String, archiveExists: Bool) throws {
        archive = archiveExists ? try ArchiveReader(path: path) : nil
    }

    func knows(_ source: IncomingSource) -> Bool { true }

    func foresee(_ article: ReadArticle) -> ReadArticle { article }

    func take(_ articles: [ReadArticle], while goesOn: () -> Bool) throws -> [Archive.RecordResult] {
        try articles.map { .success(try outcome(of: $0.source)) }
    }

    private func outcome(of source: IncomingSource) throws -> ImportOutcome {
        let (isNewText, isNewPlace) = taken.withLock { taken in
            (taken.keys.insert(source.key).inserted, taken.locations.insert(source.location).inserted)
        }
        guard isNewText else { return .unchanged }
        let outcome = try archive?.outcome(of: source) ?? .new
        return isNewPlace ? outcome : .replaced
    }

    func location(of source: IncomingSource) -> String? { nil }
}
