import Facts
import Lexicon

/// What is left of a name's word when the ways to write foreign letters are taken for one: `Selenskyj`, `Zelenskyy` and
/// `Zelensky` leave the same, so do `Umerow` and `Umerov`.
///
/// That joins too much by itself (`Meier`, `Meyer`), so that equal skeletons alone settle nothing.
enum Skeleton {
    /// The skeleton of a folded word; a letter that stands twice counts once.
    static func of(_ word: String, _ spellings: NameSpellings) -> String {
        let letters = Array(word.unicodeScalars)
        var result = String.UnicodeScalarView()
        var index = 0
        while index < letters.count {
            let (count, sound) = spellings.sound(at: index, of: letters)
            for letter in sound where result.last != letter { result.append(letter) }
            index += count
        }
        return String(result)
    }

    /// The skeletons of a name's words.
    static func of(_ name: FoldedName, _ spellings: NameSpellings) -> [String] {
        name.words.map { of($0, spellings) }
    }
}
