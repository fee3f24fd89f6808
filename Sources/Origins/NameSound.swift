/// What the spellings of one name have in common: Selenskyj, Zelenskyy, Zelensky; Kiew, Kyjiw, Kyiv.
enum NameSound {
    /// Letters that stand for one sound, the longest first.
    private static let sounds: [(letters: [UInt64], sound: UInt64)] = [
        ("tsch", "c"), ("sch", "s"), ("ch", "c"), ("kh", "c"), ("sh", "s"), ("zh", "s"), ("ts", "s"), ("tz", "s"),
        ("ck", "k"), ("ph", "f"), ("z", "s"), ("w", "v"), ("h", "g"),
    ].map { ($0.0.unicodeScalars.map { UInt64($0.value) }, UInt64($0.1.unicodeScalars.reduce(0) { $0 + $1.value })) }

    /// Letters that spellings add, drop or exchange.
    private static let silent = Set("aeiouyjäöüáéíóúàèìòùâêîôûå".unicodeScalars.map { UInt64($0.value) })

    /// A number for the consonants of a word, in their order; nil for a word that has fewer than two.
    static func hash(of word: ArraySlice<Unicode.Scalar>) -> UInt64? {
        let letters = word.map(Wording.lowercased)
        var hash = Mixing.seed
        var count = 0
        var last: UInt64 = 0
        var index = 0
        while index < letters.count {
            let rest = letters[index...]
            let match = sounds.first { rest.starts(with: $0.letters) }
            let sound = match?.sound ?? letters[index]
            index += match?.letters.count ?? 1
            guard !silent.contains(sound) else { continue }
            if sound != last {
                hash = Mixing.step(hash, sound)
                count += 1
            }
            last = sound
        }
        return count < 2 ? nil : Mixing.finished(Mixing.step(hash, 0))
    }
}
