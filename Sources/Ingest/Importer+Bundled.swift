import Lexicon
import Store

extension Importer {
    /// An importer with the lexicon that is part of the binary; `version` names the rules.
    ///
    /// - Throws: `LexiconProblem` naming file and line of the first fault.
    package static func bundled(databasePath: String, version: String) throws -> Importer {
        Importer(
            databasePath: databasePath, lexicon: try .bundled(), reference: try .bundled(), version: version)
    }
}

extension ExtractionStream {
    /// A stream with the lexicon that is part of the binary.
    ///
    /// - Throws: `LexiconProblem` naming file and line of the first fault.
    package static func bundled(jobs: Int) throws -> ExtractionStream {
        ExtractionStream(lexicon: try .bundled(), jobs: jobs)
    }
}
