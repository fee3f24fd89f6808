import Facts
import GRDB
import Ingest
import Lexicon
import Resolution
import Store

/// Makes an archive of any size for measurements: the same rows for the same shape and seed.
///
/// It is written straight into the tables, in one transaction and without extraction: its sentences mean nothing, but
/// every row points at words of its article, and few persons, states and words come often and many seldom. What
/// only an import reads stays empty: `_wordings`, prints and phrases.
package struct SyntheticArchive {
    private let shape: ArchiveShape
    private let seed: UInt64
    private let lexicon: Lexicon

    /// - Throws: `LexiconProblem`.
    package init(_ shape: ArchiveShape, seed: UInt64 = 1) throws {
        self.shape = shape
        self.seed = seed
        lexicon = try Lexicon.bundled()
    }

    /// Writes the archive to a file that is not there yet.
    ///
    /// - Throws: `StoreError`, `DatabaseError`.
    package func write(to path: String) throws {
        let words = try ArchiveWords(lexicon)
        let archive = try Archive(path: path, identity: Resolver(lexicon.persons))
        try archive.seed(words.reference)
        _ = try archive.beginRun(at: "2025-01-01T00:00:00Z", extractorVersion: "generated")
        try archive.close()
        var configuration = Configuration()
        // Rows are written before those that they point at: a source once its text is whole.
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -524288")
        }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.write { db in
            var filler = ArchiveFiller(db, shape, words, SearchIndexer(lexicon), language: lexicon.language, seed: seed)
            try filler.fill()
        }
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        try queue.close()
    }
}
