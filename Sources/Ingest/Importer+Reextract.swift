import Extraction
import Facts
import Store

extension Importer {
    /// Reads stored articles anew with these rules, one transaction an article; judgements stay in force.
    ///
    /// `onlyOutdated` leaves out articles that this version has read. Gives how many were read.
    ///
    /// - Throws: `StoreError.missing` where there is no store.
    package func reextract(onlyOutdated: Bool = true) throws -> Int {
        try reextract { try $0.sourcesToReextract(version: onlyOutdated ? version : nil) }
    }

    /// Reads the stored articles with these keys anew.
    package func reextract(keys: [String]) throws -> Int { try reextract { _ in keys } }

    private func reextract(_ keys: (Archive) throws -> [String]) throws -> Int {
        let session = try openStored()
        do {
            var count = 0
            for key in try keys(session.archive) {
                guard let stored = try session.archive.storedSource(withKey: key) else { continue }
                try session.archive.rederive(
                    stored, findings: extractor.findings(in: stored.source.article), in: session.run)
                count += 1
            }
            var counts = ImportCounts()
            counts.unchanged = count
            try session.archive.finish(session.run, at: timestamp(), counts: counts, notes: [])
            try session.archive.close()
            return count
        } catch {
            try? session.archive.close()
            throw error
        }
    }

    /// Keeps a judgement; gives its key.
    ///
    /// - Throws: `JudgementError`, `StoreError`.
    package func judge(_ judgement: Judgement, by judge: String, reason: String? = nil) throws -> String {
        try withArchive { try $0.judge(judgement, by: judge, at: timestamp(), reason: reason) }
    }

    /// Takes a judgement back, and reads the articles anew whose words it had given another meaning.
    ///
    /// - Throws: `JudgementError`, `StoreError`.
    package func withdrawJudgement(_ key: String) throws {
        let sources = try withArchive { try $0.withdrawJudgement(key, at: timestamp()) }
        if !sources.isEmpty { _ = try reextract(keys: sources) }
    }

    private func withArchive<Result>(_ work: (Archive) throws -> Result) throws -> Result {
        let archive = try openArchive()
        do {
            let result = try work(archive)
            try archive.close()
            return result
        } catch {
            try? archive.close()
            throw error
        }
    }
}
