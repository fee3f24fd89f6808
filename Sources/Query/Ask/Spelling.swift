import Facts

/// Makes words comparable that are typed with and without the letters that a keyboard may lack.
enum Spelling {
    /// The text in lower case, with a plain apostrophe and with two letters for each umlaut: `Länder` gives `laender`.
    static func folded(_ text: String) -> String {
        let lower = text.lowercased()
        guard lower.utf8.contains(where: { $0 >= 0x80 }) else { return lower }
        return lower.reduce(into: "") { $0 += plain[$1] ?? String($1) }
    }

    /// A name as look-ups compare it, with two letters for each umlaut: `Müller-Groß` gives `mueller gross`.
    static func foldedName(_ name: String) -> FoldedName { FoldedName(folded(name)) }

    private static let plain: [Character: String] = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "’": "'"]
}
