import Facts
import Lexicon
import Store

/// Indexes articles for searches: those in the lexicon's language by stems, others by their words.
package struct SearchIndexer: SearchIndexing {
    private let language: String
    private let reader: SearchWordReader
    private let plain = SearchWordReader(.none)

    package init(_ lexicon: Lexicon) {
        language = lexicon.language
        reader = SearchWordReader(lexicon.stemmer)
    }

    /// An indexer for articles in that language (BCP 47).
    ///
    /// - Throws: `LexiconProblem` for a malformed rule.
    package init(language: String) throws {
        self.language = language
        reader = SearchWordReader(try Stemmer(language: language))
    }

    package func index(title: String?, text: String, language: String) -> SearchIndex {
        (language == self.language ? reader : plain).index(title: title, text: text)
    }
}
