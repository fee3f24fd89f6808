import GRDB
import Store

/// Why an archive could not be opened or read.
public typealias ArchiveError = StoreError

/// An archive opened for reading: it answers questions and cannot be changed through this.
///
///     let archive = try ReadOnlyArchive(path: "onrecord.db")
///     var filter = CommitmentFilter()
///     filter.conditions = ["us_backstop"]
///     for row in try archive.rows(CommitmentsQuestion(filter)) { print(row.stand.actor.name, row.citation.evidence) }
public struct ReadOnlyArchive: Sendable {
    let reader: ArchiveReader

    /// Opens the file at `path`.
    ///
    /// - Throws: `ArchiveError` where there is no file, or it is no archive of this version.
    public init(path: String) throws {
        reader = try ArchiveReader(path: path)
    }

    /// The same, for who cannot wait for another program's write to end.
    ///
    /// - Throws: `ArchiveError`, also where another program holds the file.
    package init(withoutWaiting path: String) throws {
        reader = try ArchiveReader(path: path, busyTimeout: 0)
    }
}
