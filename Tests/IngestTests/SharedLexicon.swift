import Lexicon
import Store

@testable import Ingest

/// The bundled word knowledge, read once for all tests.
enum SharedLexicon {
    private static let loaded = Result { (try Lexicon.bundled(), try ReferenceData.bundled()) }

    static func lexicon() throws -> Lexicon { try loaded.get().0 }

    static func reference() throws -> ReferenceData { try loaded.get().1 }
}
