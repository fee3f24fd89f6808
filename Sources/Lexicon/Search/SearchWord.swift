/// A word of a text as searches compare it.
package struct SearchWord: Sendable, Hashable {
    /// Where it stands, in code points of the text.
    package let start: Int
    package let end: Int
    /// Small letters without accents, as UTF-8: `strasse`.
    package let folded: [UInt8]
    /// The folded word without inflection.
    package let stem: [UInt8]
    /// Its first letter is a capital one.
    package let isCapitalized: Bool
    /// SQLite's own folding gives the same letters: it leaves ß and ligatures as they are.
    package let isPlain: Bool

    /// The words that can end in a shorter one have at least that many letters.
    package static let leastCompound = 8
    /// The first part of a compound has at least that many letters: "Auswahl" is none of "Wahl".
    package static let leastModifier = 4
    /// The last part has at least that many.
    package static let leastHead = 4

    /// Whether it may be a compound whose last part has the stem: "Sicherheitsgarantien" of "Garantie".
    package func isCompound(of head: [UInt8]) -> Bool {
        mayBeCompound && head.count >= SearchWord.leastHead && stem.count >= head.count + SearchWord.leastModifier
            && stem.suffix(head.count).elementsEqual(head)
    }

    package var mayBeCompound: Bool {
        isCapitalized && stem.count >= SearchWord.leastCompound && stem.allSatisfy { $0 < 0x80 }
    }
}

/// Cuts text into words for searches: letters and digits in a row.
package struct SearchWordReader: Sendable {
    private let stemmer: Stemmer

    package init(_ stemmer: Stemmer) {
        self.stemmer = stemmer
    }

    /// The words of a text, in its order.
    package func words(in text: String) -> [SearchWord] {
        var words: [SearchWord] = []
        forEach(in: text) { words.append($0) }
        return words
    }

    /// Calls `body` with each word of a text, in its order.
    package func forEach(in text: String, _ body: (SearchWord) -> Void) {
        var folded: [UInt8] = []
        var start = 0
        var isCapitalized = false
        var isPlain = true
        var place = 0
        func close() {
            guard !folded.isEmpty else { return }
            body(
                SearchWord(
                    start: start, end: place, folded: folded, stem: stemmer.stem(of: folded),
                    isCapitalized: isCapitalized, isPlain: isPlain))
            folded.removeAll(keepingCapacity: true)
        }
        for scalar in text.unicodeScalars {
            switch LetterFolding.fold(scalar) {
            case .separator: close()
            case .mark: break
            case .letter(let byte, let isUpper):
                if folded.isEmpty { (start, isCapitalized, isPlain) = (place, isUpper, true) }
                folded.append(byte)
            case .letters(let bytes, let isUpper, let isSQLites):
                if folded.isEmpty { (start, isCapitalized, isPlain) = (place, isUpper, true) }
                if !isSQLites { isPlain = false }
                folded.append(contentsOf: bytes)
            }
            place += 1
        }
        close()
    }
}
