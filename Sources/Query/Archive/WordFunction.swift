import Foundation
import GRDB
import Synchronization

/// The SQL function `contains_words(text, patterns)`: 1 where one of the patterns, a JSON array, stands in the text.
enum WordFunction {
    static func make() -> DatabaseFunction {
        let cache = PatternCache()
        return DatabaseFunction("contains_words", argumentCount: 2, pure: true) { values in
            guard let text = String.fromDatabaseValue(values[0]), let json = String.fromDatabaseValue(values[1]) else {
                return false
            }
            let words = QuestionTokens.words(of: text).map(\.folded)
            return cache.patterns(json).contains { pattern in
                words.indices.contains { pattern.matchLength(words, at: $0) != nil }
            }
        }
    }
}

/// The patterns of the query that runs, read once.
private final class PatternCache: Sendable {
    private let known = Mutex<(json: String, patterns: [WordPattern])>(("", []))

    func patterns(_ json: String) -> [WordPattern] {
        known.withLock { known in
            if known.json != json {
                let texts = (try? JSONDecoder().decode([String].self, from: Data(json.utf8))) ?? []
                known = (json, texts.map(WordPattern.init))
            }
            return known.patterns
        }
    }
}
