import Lexicon
import Store

extension Importer {
    /// An importer with the lexicon that is part of the program; see `init` for the rest.
    ///
    /// - Throws: `LexiconProblem` where a lexicon file is malformed.
    package static func bundled(databasePath: String, version: String) throws -> Importer {
        Importer(
            databasePath: databasePath, lexicon: try Lexicon.bundled(), reference: try ReferenceData.bundled(),
            version: version)
    }
}

extension ExtractionStream {
    /// Extraction with the lexicon that is part of the program, on up to `jobs` articles at once.
    ///
    /// - Throws: `LexiconProblem` where a lexicon file is malformed.
    package static func bundled(jobs: Int = 1) throws -> ExtractionStream {
        ExtractionStream(lexicon: try Lexicon.bundled(), jobs: jobs)
    }
}
