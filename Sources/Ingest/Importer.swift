import Extraction
import Facts
import Foundation
import Lexicon
import Resolution
import Store

/// Reads articles, extracts, resolves and stores them, one transaction an article.
package struct Importer {
    /// What an import did with one input.
    package enum Event: Sendable, Hashable {
        case stored(location: String, ImportOutcome)
        /// A rejection or a note.
        case problem(InputProblem)
    }

    /// What an import came to.
    package struct Summary: Sendable, Hashable {
        package var counts = ImportCounts()
        /// Rejections and notes, in the order of the inputs.
        package var problems: [InputProblem] = []
    }

    let databasePath: String
    private let locations: SourceLocation
    let extractor: Extractor
    private let resolver: Resolver
    private let languages: LanguageCheck
    private let reference: ReferenceData
    private let indexing: SearchIndexer
    let version: String
    private let busyTimeout: Double
    private let now: () -> Date

    /// An importer for the store at `databasePath`, which need not be there yet.
    ///
    /// `version` names the rules; `now` is asked at the beginning and end of a run; `busyTimeout` is in seconds.
    package init(
        databasePath: String, lexicon: Lexicon, reference: ReferenceData, version: String, busyTimeout: Double = 5,
        now: @escaping () -> Date = Date.init
    ) {
        self.databasePath = databasePath
        locations = SourceLocation(databasePath: databasePath)
        extractor = Extractor(lexicon: lexicon)
        resolver = Resolver(lexicon.persons)
        languages = LanguageCheck(lexicon)
        self.reference = reference
        indexing = SearchIndexer(lexicon)
        self.version = version
        self.busyTimeout = busyTimeout
        self.now = now
    }

    /// Imports `paths` (files, folders, `-` for standard input) and calls `report` as it goes.
    ///
    /// Inputs that are no articles are rejected and the others go on. A store that is not there is made with the
    /// first article, so that a run without any leaves nothing behind.
    ///
    /// - Throws: `StoreError` where the store cannot be opened or written; articles stored before stay stored.
    package func run(_ paths: [String], report: (Event) -> Void = { _ in }) throws -> Summary {
        var summary = Summary()
        var session: Session?
        if FileManager.default.fileExists(atPath: databasePath) { session = try openSession() }
        do {
            try ArticleReader(refusesRepeatedIDs: true).read(paths) { event in
                switch event {
                case .problem(let problem, _): note(problem, &summary, report)
                case .article(let article, let file, let line):
                    let opened = try session ?? openSession()
                    session = opened
                    try add(article, file, line, opened, &summary, report)
                }
            }
            if let session {
                try session.archive.finish(
                    session.run, at: timestamp(), counts: summary.counts, notes: summary.problems.map(\.importNote))
            }
        } catch {
            try? session?.archive.close()
            throw error
        }
        try session?.archive.close()
        return summary
    }

    struct Session {
        let archive: Archive
        let run: ImportRun
    }

    /// The store that is there already.
    func openArchive() throws -> Archive {
        guard FileManager.default.fileExists(atPath: databasePath) else { throw StoreError.missing(path: databasePath) }
        return try Archive(path: databasePath, identity: resolver, indexing: indexing, busyTimeout: busyTimeout)
    }

    func openStored() throws -> Session {
        guard FileManager.default.fileExists(atPath: databasePath) else { throw StoreError.missing(path: databasePath) }
        return try openSession()
    }

    func openSession() throws -> Session {
        let archive = try Archive(
            path: databasePath, identity: resolver, indexing: indexing, busyTimeout: busyTimeout)
        do {
            try archive.seed(reference)
            return Session(archive: archive, run: try archive.beginRun(at: timestamp(), extractorVersion: version))
        } catch {
            try? archive.close()
            throw error
        }
    }

    private func add(
        _ article: Article, _ file: String, _ line: Int?, _ session: Session, _ summary: inout Summary,
        _ report: (Event) -> Void
    ) throws {
        let problem = { InputProblem(location: file, line: line, fault: $0) }
        let (kept, unknownDate) = Self.prepared(article)
        if let unknownDate { note(problem(.unknownDate(unknownDate)), &summary, report) }
        if let fault = languages.note(on: kept) { note(problem(fault), &summary, report) }
        let location = locations.location(of: kept, file: file, isRecord: line != nil)
        let source = IncomingSource(article: kept, location: location)
        do {
            let outcome = try store(source, session)
            summary.counts.add(outcome)
            report(.stored(location: location, outcome))
            if outcome == .unchanged, let known = try session.archive.location(of: source), known != location {
                note(problem(.knownAs(known)), &summary, report)
            }
        } catch let error as StoreError where error.concernsOneArticle {
            note(problem(.notStored(error)), &summary, report)
        }
    }

    /// The article as it is kept, and the date that was left out because it is none.
    private static func prepared(_ article: Article) -> (Article, unknownDate: String?) {
        var kept = article
        kept.text = ArticleText.normalized(article.text)
        guard let date = article.date, PublicationDate(date) == nil else { return (kept, nil) }
        kept.date = nil
        return (kept, date.isEmpty ? nil : date)
    }

    private func store(_ source: IncomingSource, _ session: Session) throws -> ImportOutcome {
        let archive = session.archive
        if let outcome = try archive.settle(source, in: session.run) { return outcome }
        let findings = extractor.findings(in: source.article)
        return try archive.record(source, findings: findings, in: session.run)
    }

    private func note(_ problem: InputProblem, _ summary: inout Summary, _ report: (Event) -> Void) {
        if problem.isRejection { summary.counts.rejected += 1 }
        summary.problems.append(problem)
        report(.problem(problem))
    }

    func timestamp() -> String { now().formatted(.iso8601) }
}

extension InputProblem {
    /// The problem as the store keeps it.
    var importNote: ImportNote {
        ImportNote(location: location, line: line, problem: key, detail: explanation, isRejection: isRejection)
    }
}
