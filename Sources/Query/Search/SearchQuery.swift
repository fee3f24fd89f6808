import Lexicon

/// What a search looks for: words that all have to be there, in any of their forms, and some that must not.
///
/// `Garantie` also finds "Sicherheitsgarantien", `"keine Truppen"` only these words in this order, `Sank*` what begins
/// so; `-Drohnen` leaves out articles with that word.
public struct SearchQuery: Sendable, Hashable {
    /// A word, prefix or wording that is looked for.
    struct Term: Sendable, Hashable {
        enum Kind: Sendable, Hashable {
            /// Any form of the word, and compounds that end in it.
            case word(folded: [UInt8], stem: [UInt8])
            case prefix([UInt8])
            /// These folded words one behind the other.
            case phrase([[UInt8]])
        }

        let kind: Kind
        let isExcluded: Bool
    }

    let terms: [Term]

    /// Reads what a person types; nil where there is no word to look for.
    public init?(_ text: String) {
        self.init(text, SearchWordReader(SearchQuery.stemmer))
    }

    init?(_ text: String, _ reader: SearchWordReader) {
        terms = SearchQuery.pieces(of: text).flatMap { SearchQuery.terms(of: $0, reader) }
        guard terms.contains(where: { !$0.isExcluded }) else { return nil }
    }

    /// The language that questions and articles are stemmed in.
    static let stemmedLanguage = "de"
    /// Tests hold that its rules are well formed.
    static let stemmer = (try? Stemmer(language: stemmedLanguage)) ?? .none

    private struct Piece {
        var text: String
        var isExcluded = false
        var isQuoted = false
        var isPrefix = false
    }

    /// Words and quoted wordings; a quotation mark that is not closed quotes the rest.
    private static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var piece = Piece(text: "")
        var isInside = false
        func close() {
            if !piece.text.isEmpty {
                if !piece.isQuoted, piece.text.hasSuffix("*") { piece.isPrefix = true }
                pieces.append(piece)
            }
            piece = Piece(text: "")
        }
        for letter in text {
            if quotationMarks.contains(letter) {
                let isExcluded = !isInside && piece.text.isEmpty && piece.isExcluded
                close()
                isInside.toggle()
                piece.isQuoted = isInside
                piece.isExcluded = isExcluded
            } else if !isInside, letter.isWhitespace {
                close()
            } else if !isInside, letter == "-", piece.text.isEmpty, !piece.isExcluded {
                piece.isExcluded = true
            } else {
                piece.text.append(letter)
            }
        }
        close()
        return pieces
    }

    private static let quotationMarks: Set<Character> = ["\"", "„", "“", "”", "«", "»"]

    private static func terms(of piece: Piece, _ reader: SearchWordReader) -> [Term] {
        let words = reader.words(in: piece.text)
        guard let last = words.last else { return [] }
        if piece.isQuoted, words.count > 1 {
            return [Term(kind: .phrase(words.map(\.folded)), isExcluded: piece.isExcluded)]
        }
        // "US-Garantien" is two words in the index.
        return words.map { word in
            let isPrefix = piece.isPrefix && word == last
            return Term(
                kind: isPrefix ? .prefix(word.folded) : .word(folded: word.folded, stem: word.stem),
                isExcluded: piece.isExcluded)
        }
    }
}
