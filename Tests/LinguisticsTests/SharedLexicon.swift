import Lexicon

@testable import Linguistics

/// The German lexicon, built once for all tests.
enum SharedLexicon {
    static let german = Result { try Lexicon.bundled() }

    static func analysis(of text: String) throws -> Analysis { Analysis(text, lexicon: try german.get()) }
}

extension Analysis {
    /// The words and marks of a token range.
    func words(_ range: Range<Int>) -> [String] { range.map { text(of: $0..<($0 + 1)) } }

    var words: [String] { words(tokens.indices) }
}
