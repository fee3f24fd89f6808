/// Folded words to look for; a star at either end of a word stands for any letters, `…` for any words between.
struct WordPattern: Sendable, Hashable {
    struct Piece: Sendable, Hashable {
        let letters: String
        /// The same as the word list writes it.
        let written: String
        let openStart: Bool
        let openEnd: Bool

        init(_ word: Substring) {
            openStart = word.hasPrefix("*")
            openEnd = word.hasSuffix("*")
            written =
                openStart || openEnd || word.utf8.contains(UInt8(ascii: "*"))
                ? String(word.replacing("*", with: "")) : String(word)
            letters = Spelling.folded(written)
        }

        func matches(_ word: String) -> Bool {
            switch (openStart, openEnd) {
            case (false, false): word == letters
            case (false, true): word.hasPrefix(letters)
            case (true, false): word.hasSuffix(letters)
            case (true, true): letters.isEmpty || word.contains(letters)
            }
        }
    }

    /// The words before the gap, or all.
    let head: [Piece]
    /// The words after the gap; empty where there is none.
    let tail: [Piece]

    init(_ text: String) {
        let halves = text.unicodeScalars.contains("…") ? text.split(separator: " … ", maxSplits: 1) : [text[...]]
        head = halves.first.map(Self.pieces) ?? []
        tail = halves.count > 1 ? Self.pieces(of: halves[1]) : []
    }

    private static func pieces(of text: Substring) -> [Piece] {
        text.utf8.split(separator: UInt8(ascii: " ")).map { Piece(Substring($0)) }
    }

    /// The number of words from `start` that the head takes, or nil.
    func matchLength(_ words: [String], at start: Int) -> Int? {
        Self.matches(head, words, at: start) ? head.count : nil
    }

    static func matches(_ pieces: [Piece], _ words: [String], at start: Int) -> Bool {
        guard !pieces.isEmpty, start + pieces.count <= words.count else { return false }
        return pieces.indices.allSatisfy { pieces[$0].matches(words[start + $0]) }
    }
}
