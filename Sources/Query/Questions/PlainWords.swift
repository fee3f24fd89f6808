import Facts

/// Looks for words in a text by plain SQL, so that any reader of SQLite finds the same.
enum PlainWords {
    /// True where one of the parameter's patterns, a JSON array, stands in the text.
    static func contains(_ text: String, _ parameter: String) -> String {
        """
        EXISTS (
                    SELECT 1 FROM json_each(:\(parameter))
                    WHERE ' ' || lower(replace(\(text), char(10), ' ')) || ' ' GLOB value)
        """
    }

    /// What `contains` takes for a pattern of the lexicon: `truppe*` is a word's beginning.
    static func pattern(_ words: String) -> String {
        let letters = words.lowercased()
        let start = letters.hasPrefix("*") ? "" : "*" + noLetter
        return start + glob(letters) + (letters.hasSuffix("*") ? "" : noLetter + "*")
    }

    /// What `contains` takes for a word inside of others too: `luftraum` finds "Luftraums".
    static func part(_ word: String) -> String { "*" + glob(word.lowercased().replacingMark("*", with: "")) + "*" }

    /// A cheap test before `contains`: of each pattern the longest run of letters that SQLite has a small form of, or
    /// nothing where a pattern has none.
    static func letters(ofAny patterns: Set<String>) -> QuestionArgument {
        let runs = patterns.map { pattern in
            pattern.lowercased().unicodeScalars
                .split { !($0.isASCII && $0.properties.isAlphabetic) }
                .map { String(String.UnicodeScalarView($0)) }
                .max { $0.utf8.count < $1.utf8.count } ?? ""
        }
        return runs.contains("") ? .none : .any(Set(runs))
    }

    /// What articles match that have one of the lexicon's patterns, in the language of FTS5; nil where the full-text
    /// index cannot tell, because a pattern is open at its start or inside.
    static func expression(ofAny patterns: Set<String>) -> String? {
        let terms = patterns.sorted().map { pattern -> String? in
            let isOpen = pattern.hasSuffix("*")
            let letters = isOpen ? pattern.dropLast() : pattern[...]
            guard !letters.contains("*"), letters.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
            return PhraseText.quoted(letters) + (isOpen ? " *" : "")
        }
        guard !terms.isEmpty, !terms.contains(nil) else { return nil }
        return "{words} : (\(terms.compactMap(\.self).joined(separator: " OR ")))"
    }

    /// SQLite has small letters for those of ASCII only.
    private static let capitals: [Character: String] = ["ä": "[äÄ]", "ö": "[öÖ]", "ü": "[üÜ]"]
    /// What can stand beside a word; a hyphen joins two to one.
    private static let noLetter = "[^a-zäöüßÄÖÜ0-9-]"

    private static func literal(_ scalar: Unicode.Scalar) -> String {
        ["?", "[", "*"].contains(scalar) ? "[\(scalar)]" : String(scalar)
    }

    private static func glob(_ letters: String) -> String {
        letters.reduce(into: "") { pattern, letter in
            // An accent upon a mark does not keep SQLite from reading it.
            pattern += capitals[letter] ?? (letter == "*" ? "*" : letter.unicodeScalars.map(literal).joined())
        }
    }
}
