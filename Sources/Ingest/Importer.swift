import Extraction
import Facts
import Foundation
import Lexicon
import Readers
import Resolution
import Store

/// Reads articles, extracts, resolves and stores them; those that are ready together in one transaction.
package struct Importer: Sendable {
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
        /// True where a wish to stop was heard before all was stored.
        package var isStopped = false
    }

    /// Articles that one transaction takes at most.
    package static let mostAtOnce = 384
    /// What articles have together that wait to be stored: so many, or 4.5 MB of text.
    static let placesOfWaiting = 576

    /// How much of that an article takes: a place for each 8 KB of its text.
    static func places(of article: Article) -> Int { 1 + article.text.utf8.count / (1 << 13) }

    let databasePath: String
    private let locations: SourceLocation
    let extractor: Extractor
    private let resolver: Resolver
    private let languages: LanguageCheck
    private let reference: ReferenceData
    private let indexing: SearchIndexer
    let version: String
    private let journal: JournalMode
    private let packs: [UsedPack]
    private let busyTimeout: Double
    private let now: @Sendable () -> Date

    /// An importer for the store at `databasePath`, which need not be there yet.
    ///
    /// `version` names the rules, `packs` the topic packs in the lexicon; `now` is asked at the beginning and end of a
    /// run; `busyTimeout` is in seconds.
    package init(
        databasePath: String, lexicon: Lexicon, reference: ReferenceData, version: String, packs: [UsedPack] = [],
        journal: JournalMode = .automatic, busyTimeout: Double = 5,
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.databasePath = databasePath
        locations = SourceLocation(databasePath: databasePath)
        extractor = Extractor(lexicon: lexicon)
        resolver = Resolver(lexicon.persons)
        languages = LanguageCheck(lexicon)
        self.reference = reference
        indexing = SearchIndexer(lexicon)
        self.version = version
        self.journal = journal
        self.packs = packs
        self.busyTimeout = busyTimeout
        self.now = now
    }

    /// Imports `paths` (files, folders, `-` for standard input) and calls `report` as it goes.
    ///
    /// Inputs that are no articles are rejected and the others go on. A store that is not there is made with the
    /// first article, so that a run without any leaves nothing behind.
    ///
    /// - Throws: `StoreError` where the store cannot be opened or written; articles stored before stay stored.
    package func run(
        _ paths: [String], reading: ReadingOptions = ReadingOptions(), options: ImportOptions = ImportOptions(),
        report: @escaping @Sendable (Event) -> Void = { _ in }
    ) throws -> Summary {
        let reader = ArticleReader(refusesRepeatedIDs: true, options: reading)
        let archiveExists = FileManager.default.fileExists(atPath: databasePath)
        if options.isDryRun {
            let target = try RehearsalTarget(path: databasePath, archiveExists: archiveExists)
            return try ImportSitting(self, target, options, report).run(paths, with: reader)
        }
        let target = try ArchiveTarget(self, archiveExists: archiveExists)
        let summary: Summary
        do {
            summary = try ImportSitting(self, target, options, report).run(paths, with: reader)
        } catch {
            try? target.close(nil)
            throw error
        }
        try target.close(summary)
        return summary
    }

    struct Session: Sendable {
        let archive: Archive
        let run: ImportRun
    }

    /// The store that is there already.
    func openArchive() throws -> Archive {
        guard FileManager.default.fileExists(atPath: databasePath) else { throw StoreError.missing(path: databasePath) }
        return try archive()
    }

    private func archive() throws -> Archive {
        try Archive(
            path: databasePath, identity: resolver, indexing: indexing, journal: journal, busyTimeout: busyTimeout)
    }

    func openStored() throws -> Session {
        guard FileManager.default.fileExists(atPath: databasePath) else { throw StoreError.missing(path: databasePath) }
        return try openSession()
    }

    func openSession() throws -> Session {
        let archive = try archive()
        do {
            try archive.seed(reference)
            let run = try archive.beginRun(at: timestamp(), extractorVersion: version, packs: packs)
            return Session(archive: archive, run: run)
        } catch {
            try? archive.close()
            throw error
        }
    }

    /// An article as it is to be stored, and what is worth a note about it.
    struct Incoming: Sendable {
        let source: IncomingSource
        let file: String
        /// The line of a record.
        let line: Int?
        fileprivate(set) var notes: [InputProblem] = []

        func problem(_ fault: InputProblem.Fault) -> InputProblem {
            InputProblem(location: file, line: line, fault: fault)
        }
    }

    func incoming(_ article: Article, _ file: String, _ line: Int?) -> Incoming {
        let (kept, unknownDate) = Self.prepared(article)
        let location = locations.location(of: kept, file: file, isRecord: line != nil)
        var incoming = Incoming(source: IncomingSource(article: kept, location: location), file: file, line: line)
        if let unknownDate { incoming.notes.append(incoming.problem(.unknownDate(unknownDate))) }
        if kept.wire?.isWithdrawn != true, let fault = languages.note(on: kept) {
            incoming.notes.append(incoming.problem(fault))
        }
        return incoming
    }

    /// The article as it is kept, and the date that was left out because it is none.
    private static func prepared(_ article: Article) -> (Article, unknownDate: String?) {
        var kept = article
        kept.text = ArticleText.normalized(article.text)
        guard let date = article.date, PublicationDate(date) == nil else { return (kept, nil) }
        kept.date = nil
        return (kept, date.isEmpty ? nil : date)
    }

    /// Finds all in an article that can be found without the store.
    func read(_ source: IncomingSource) -> ReadArticle {
        ReadArticle(source, findings: extractor.findings(in: source.article), indexing: indexing, identity: resolver)
    }

    func timestamp() -> String { now().formatted(.iso8601) }
}

extension InputProblem {
    /// The problem as the store keeps it.
    var importNote: ImportNote {
        ImportNote(location: location, line: line, problem: key, detail: explanation, isRejection: isRejection)
    }
}
