import Facts

/// What is left of a name's word when the ways to write foreign letters are taken for one: `Selenskyj`, `Zelenskyy` and
/// `Zelensky` leave the same, so do `Umerow` and `Umerov`.
///
/// The table joins the usual German, English and French ways to write Cyrillic and Arabic names; it joins too much by
/// itself (`Meier`, `Meyer`), so that equal skeletons alone settle nothing.
enum Skeleton {
    /// Longer groups of letters before shorter ones.
    private static let groups: [(letters: [Character], to: [Character])] = [
        ("schtsch", "s"), ("shch", "s"), ("tsch", "c"), ("sch", "s"), ("tch", "c"), ("dsch", "g"), ("dj", "g"),
        ("zh", "s"), ("sh", "s"), ("ch", "h"), ("kh", "h"), ("cz", "c"), ("ts", "s"), ("tz", "s"), ("ph", "f"),
        ("th", "t"), ("ck", "k"), ("ks", "x"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("yj", "i"), ("yy", "i"),
        ("ij", "i"), ("iy", "i"), ("ey", "ei"), ("ej", "ei"), ("ay", "ai"), ("aj", "ai"), ("ye", "e"), ("je", "e"),
        ("ya", "ia"), ("ja", "ia"), ("yu", "iu"), ("ju", "iu"), ("y", "i"), ("j", "i"), ("w", "v"), ("z", "s"),
        ("q", "k"),
    ].map { (Array($0.0), Array($0.1)) }

    /// The skeleton of a folded word; a letter that stands twice counts once.
    static func of(_ word: String) -> String {
        let letters = Array(word)
        var result: [Character] = []
        var index = 0
        while index < letters.count {
            let group = groups.first { letters[index...].starts(with: $0.letters) }
            for letter in group?.to ?? [letters[index]] where result.last != letter { result.append(letter) }
            index += group?.letters.count ?? 1
        }
        return String(result)
    }

    /// The skeletons of a name's words.
    static func of(_ name: FoldedName) -> [String] { name.words.map(of) }
}
