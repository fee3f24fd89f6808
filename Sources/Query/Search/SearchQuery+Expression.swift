import Lexicon

extension SearchQuery {
    /// The query in the language of SQLite's FTS5, for `source_search`. Its words are letters and digits alone, so that
    /// nothing that a person types is read as an operator.
    var expression: String {
        let wanted = terms.filter { !$0.isExcluded }.map(\.expression).joined(separator: " AND ")
        let excluded = terms.filter(\.isExcluded).map(\.expression).joined(separator: " OR ")
        return excluded.isEmpty ? wanted : "(\(wanted)) NOT (\(excluded))"
    }
}

extension SearchQuery.Term {
    fileprivate var expression: String {
        switch kind {
        case .prefix(let letters): "{title words} : \(Self.quoted(letters)) *"
        case .phrase(let words): "{title words} : \"\(words.map(Self.text).joined(separator: " "))\""
        case .word(let folded, let stem): "(\(Self.forms(folded, stem).joined(separator: " OR ")))"
        }
    }

    /// The word as it stands, its stem, and the end of compounds.
    private static func forms(_ folded: [UInt8], _ stem: [UInt8]) -> [String] {
        var forms = ["{title words stems} : \(quoted(stem))"]
        if folded != stem { forms.append("{title words} : \(quoted(folded))") }
        if stem.count >= SearchWord.leastHead, stem.allSatisfy({ $0 < 0x80 }) {
            forms.append("{endings} : \(quoted(stem.reversed())) *")
        }
        return forms
    }

    private static func quoted(_ letters: [UInt8]) -> String { "\"\(text(letters))\"" }

    private static func text(_ letters: [UInt8]) -> String { String(decoding: letters, as: UTF8.self) }
}
