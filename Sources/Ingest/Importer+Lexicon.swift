import Lexicon
import Store

extension Importer {
    /// An importer with the word knowledge of the lexicon files; `version` names the rules.
    ///
    /// - Throws: `LexiconProblem` naming file and line of the first fault.
    package init(
        databasePath: String, tables: LexiconTables, version: String, journal: JournalMode = .automatic
    ) throws {
        self.init(
            databasePath: databasePath, lexicon: try Lexicon(tables), reference: try ReferenceData(tables),
            version: version, packs: tables.packs.map { UsedPack(name: $0.name, sha256: SHA256.hex($0.content)) },
            journal: journal)
    }
}

extension ExtractionStream {
    /// A stream with the word knowledge of the lexicon files.
    ///
    /// - Throws: `LexiconProblem` naming file and line of the first fault.
    package init(tables: LexiconTables, jobs: Int) throws {
        self.init(lexicon: try Lexicon(tables), jobs: jobs)
    }
}
