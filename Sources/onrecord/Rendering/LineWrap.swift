/// Breaks text into lines of a display width.
enum LineWrap {
    /// The lines of `text`, none wider than `width`; breaks at spaces, and inside a word only where it alone is wider.
    ///
    /// An empty text is one empty line. A line closes the styles that it opens.
    static func lines(_ text: String, width: Int) -> [String] {
        let width = max(width, 1)
        guard DisplayWidth.of(text) > width else { return [text] }
        return TerminalStyle.balanced(broken(text, width: width))
    }

    private static func broken(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(separator: " ", omittingEmptySubsequences: true) {
            let needed = DisplayWidth.of(word)
            if used > 0, used + 1 + needed <= width {
                line += " " + word
                used += 1 + needed
                continue
            }
            if used > 0 { lines.append(line) }
            let pieces = chunks(word, width: width)
            lines += pieces.dropLast()
            line = pieces.last ?? ""
            used = DisplayWidth.of(line)
        }
        lines.append(line)
        return lines
    }

    /// Characters behind which a word that is too wide is broken best: those of file names and addresses.
    static let marks: Set<Character> = ["_", "/"]

    /// A word cut into pieces of at most `width`, behind a mark where there is one.
    private static func chunks(_ word: Substring, width: Int) -> [String] {
        guard DisplayWidth.of(word) > width else { return [String(word)] }
        var pieces: [String] = []
        var piece = ""
        var used = 0
        for character in word {
            let needed = DisplayWidth.of(character)
            if used > 0, used + needed > width {
                let end = piece.lastIndex(where: marks.contains).map(piece.index(after:)) ?? piece.endIndex
                pieces.append(String(piece[..<end]))
                piece = String(piece[end...])
                used = DisplayWidth.of(piece)
            }
            piece.append(character)
            used += needed
        }
        pieces.append(piece)
        return pieces
    }
}
