import Facts

/// Makes words comparable that are typed with and without the letters that a keyboard may lack.
enum Spelling {
    /// The text in lower case, with a plain apostrophe and with two letters for each umlaut: `Länder` gives `laender`.
    static func folded(_ text: String) -> String {
        // Most words are letters that need no table of Unicode's.
        guard text.utf8.contains(where: { $0 >= 0x80 }) else {
            return String(decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
        }
        let lower = text.lowercased()
        guard lower.unicodeScalars.contains(where: isMark) else {
            return lower.unicodeScalars.reduce(into: "") { folded, scalar in
                if let plain = plain(Character(scalar)) {
                    folded += plain
                } else {
                    folded.unicodeScalars.append(scalar)
                }
            }
        }
        return lower.reduce(into: "") { $0 += plain($1) ?? String($1) }
    }

    /// A name as look-ups compare it, with two letters for each umlaut: `Müller-Groß` gives `mueller gross`.
    static func foldedName(_ name: String) -> FoldedName { FoldedName(folded(name)) }

    /// What `FoldedName` may give for names that `foldedName` gives this for, where they have an umlaut: one letter for
    /// two, at one or more places. `mueller` gives `muller`. None for a text with too many places.
    static func contractions(of folded: String) -> [String] {
        var forms: [[UInt8]] = [[]]
        var previous: UInt8?
        for byte in folded.utf8 {
            let canBeUmlaut = byte == UInt8(ascii: "e") && previous.map(isBase) == true
            let contracted = canBeUmlaut ? forms : []
            guard forms.count <= 512 else { return [] }
            forms = forms.map { $0 + [byte] } + contracted
            previous = byte
        }
        return forms.map { String(decoding: $0, as: UTF8.self) }.filter { $0 != folded }
    }

    /// The words of a text that spaces part.
    static func words(_ text: String) -> [String] {
        text.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    }

    /// The two letters for a letter of two bytes in UTF-8; nil where it stays as it is.
    static func pair(_ lead: UInt8, _ continuation: UInt8) -> (UInt8, UInt8)? {
        let scalar = Unicode.Scalar(UInt32(lead & 0x1F) << 6 | UInt32(continuation & 0x3F))
        return scalar.flatMap { scalar in pairs.first { $0.letter == scalar } }.map { ($0.first, $0.second) }
    }

    /// Whether a scalar may belong to the letter before it.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x300 && !(0x2010...0x2026).contains(scalar.value)
    }

    /// What is typed for a small letter, or a mark, that a keyboard may lack; nil where it stays as it is.
    private static func plain(_ letter: Character) -> String? { plainLetters.first { $0.letter == letter }?.typed }

    /// Whether a second letter, `e`, makes it an umlaut.
    private static func isBase(_ letter: UInt8) -> Bool {
        pairs.contains { $0.first == letter && $0.second == UInt8(ascii: "e") }
    }

    // They are so few that a dictionary would take longer to be made than all that is looked up for a question.
    private static let plainLetters: [(letter: Character, typed: String)] = [
        ("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("’", "'"),
    ]
    /// Those for which two letters are typed, in either case.
    private static let pairs: [(letter: Unicode.Scalar, first: UInt8, second: UInt8)] = plainLetters.flatMap { plain in
        let typed = Array(plain.typed.utf8)
        let letters = (String(plain.letter) + plain.letter.uppercased()).unicodeScalars.filter { $0.value >= 0x80 }
        return typed.count == 2 ? letters.map { ($0, typed[0], typed[1]) } : []
    }
}
