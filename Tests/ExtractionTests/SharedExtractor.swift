import Facts
import Lexicon

@testable import Extraction

/// The German lexicon and the extractor over it, built once for all tests.
enum SharedExtractor {
    static let lexicon = Result { try Lexicon.bundled() }

    static func findings(in text: String) throws -> Findings {
        try Extractor(lexicon: lexicon.get()).findings(in: Article(id: "test", text: text))
    }
}
