import Lexicon

/// The German lexicon, built once for all tests.
enum SharedLexicon {
    static let german = Result { try Lexicon.bundled() }
}
