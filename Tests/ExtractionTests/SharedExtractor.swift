import Facts
import Foundation
import Lexicon

@testable import Extraction

/// The German lexicon and the extractor over it, built once for all tests.
enum SharedExtractor {
    static let lexicon = Result { try Lexicon.bundled() }

    static func findings(in text: String) throws -> Findings {
        try Extractor(lexicon: lexicon.get()).findings(in: Article(id: "test", text: text))
    }
}

/// Cases that the rules do not get right yet; run with ONRECORD_WANTED=1 to see how far they are.
let runsWantedCases = ProcessInfo.processInfo.environment["ONRECORD_WANTED"] == "1"
