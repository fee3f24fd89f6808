/// A question cut into words; what stands in quotation marks is kept apart.
struct QuestionTokens: Sendable {
    struct Token: Sendable, Hashable {
        /// The word as written, without punctuation around it.
        let text: String
        /// The same as `Spelling` folds it.
        let folded: String
        /// Whether punctuation follows, so that a clause can end here.
        let endsClause: Bool
        /// Whether a hyphen joins it to the next word.
        let joinsNext: Bool

        init(_ text: String, endsClause: Bool, joinsNext: Bool = false) {
            self.text = text
            folded = Spelling.folded(text)
            self.endsClause = endsClause
            self.joinsNext = joinsNext
        }
    }

    private(set) var tokens: [Token] = []
    /// The first passage in quotation marks.
    private(set) var quoted: String?

    /// The mark that ends a passage in quotation marks, by the one that begins it.
    private static func closer(of opener: Character) -> Character? {
        switch opener {
        case "\"": "\""
        case "„": "“"
        case "“": "”"
        case "«": "»"
        case "»": "«"
        default: nil
        }
    }

    private static func isPunctuation(_ character: Character) -> Bool {
        switch character {
        case ".", ",", ";", ":", "?", "!", "(", ")", "[", "]", "\"", "„", "“", "”", "«", "»", "'", "’", "‘", "…": true
        default: false
        }
    }

    init(_ question: String) {
        var rest = Substring(question)
        var plain = ""
        while let character = rest.first {
            rest.removeFirst()
            guard quoted == nil, let closer = Self.closer(of: character), let end = rest.firstIndex(of: closer) else {
                plain.append(character)
                continue
            }
            quoted = String(rest[..<end])
            rest = rest[rest.index(after: end)...]
            plain.append(" ")
        }
        tokens = Self.words(of: plain)
    }

    /// The words as written, and the parts of each between hyphens, each once.
    var wordsAndParts: [String] {
        let all = tokens.flatMap { token in
            [token.text] + (token.text.contains("-") ? token.text.split(separator: "-").map(String.init) : [])
        }
        return Set(all).sorted()
    }

    /// Whether a word begins with a small letter, as few names do.
    static func isSmall(_ word: String) -> Bool { word.first?.isLowercase ?? false }

    /// All words of a text, those in quotation marks too.
    static func words(of text: String) -> [Token] {
        text.split(whereSeparator: \.isWhitespace).compactMap { word in
            var core = word
            while let first = core.first, isPunctuation(first) { core.removeFirst() }
            let hadEnd = core.last.map(isPunctuation) ?? false
            while let last = core.last, isPunctuation(last) { core.removeLast() }
            guard core.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
            return Token(String(core), endsClause: hadEnd)
        }
    }

    /// Cuts the word at `index` at its hyphens.
    mutating func splitHyphens(at index: Int) -> Bool {
        let parts = tokens[index].text.split(separator: "-")
        guard parts.count > 1 else { return false }
        let last = parts.count - 1
        tokens.replaceSubrange(
            index...index,
            with: parts.enumerated().map {
                Token(
                    String($1), endsClause: $0 == last && tokens[index].endsClause, joinsNext: $0 != last)
            })
        return true
    }
}
