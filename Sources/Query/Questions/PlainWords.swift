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
    static func part(_ word: String) -> String { "*" + glob(word.lowercased().replacing("*", with: "")) + "*" }

    /// SQLite has small letters for those of ASCII only.
    private static let capitals: [Character: String] = ["ä": "[äÄ]", "ö": "[öÖ]", "ü": "[üÜ]"]
    /// What can stand beside a word; a hyphen joins two to one.
    private static let noLetter = "[^a-zäöüßÄÖÜ0-9-]"

    private static func glob(_ letters: String) -> String {
        letters.reduce(into: "") { pattern, letter in
            pattern += capitals[letter] ?? ("?[".contains(letter) ? "[\(letter)]" : String(letter))
        }
    }
}
