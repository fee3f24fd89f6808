import Facts

extension SearchQuery {
    /// A query in the language of FTS5 for any of the lexicon's patterns: `truppe*`, `*kredite`.
    ///
    /// Longer words are found by the end of their stem, so that a star at the start counts from four letters on.
    static func expression(ofAny patterns: [String]) -> String {
        patterns.compactMap(expression(of:)).joined(separator: " OR ")
    }

    private static func expression(of pattern: String) -> String? {
        let words = pattern.split(separator: " ").map(String.init)
        guard !words.dropLast().contains(where: { $0.contains("*") }), let last = words.last else { return nil }
        let letters = pattern.replacingMark("*", with: "")
        if last.hasPrefix("*") { return words.count == 1 ? SearchQuery(letters)?.expression : nil }
        return "{title words} : \(PhraseText.quoted(letters))" + (last.hasSuffix("*") ? " *" : "")
    }
}
