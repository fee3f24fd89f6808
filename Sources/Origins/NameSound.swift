/// What the spellings of one name have in common: Selenskyj, Zelenskyy, Zelensky; Kiew, Kyjiw, Kyiv.
enum NameSound {
    private struct Sound {
        let letters: [UInt64]
        let sound: UInt64
    }

    /// Letters that stand for one sound, the longest first, by the first of them.
    private static let sounds: [[Sound]] = {
        let list: [(letters: String, sound: Unicode.Scalar)] = [
            ("tsch", "c"), ("sch", "s"), ("ch", "c"), ("kh", "c"), ("sh", "s"), ("zh", "s"), ("ts", "s"), ("tz", "s"),
            ("ck", "k"), ("ph", "f"), ("z", "s"), ("w", "v"), ("h", "g"),
        ]
        var table = [[Sound]](repeating: [], count: 0x80)
        for (letters, sound) in list {
            let letters = letters.unicodeScalars.map { UInt64($0.value) }
            table[Int(letters[0])].append(Sound(letters: letters, sound: UInt64(sound.value)))
        }
        return table
    }()

    /// Which letters of Latin-1 spellings add, drop or exchange.
    private static let isSilent: [Bool] = {
        var table = [Bool](repeating: false, count: 0x100)
        for letter in "aeiouyjäöüáéíóúàèìòùâêîôûå".unicodeScalars { table[Int(letter.value)] = true }
        return table
    }()

    /// A number for the consonants of a word in small letters, in their order; nil for a word that has fewer than two.
    static func hash(of letters: [UInt64]) -> UInt64? {
        let (sounds, isSilent) = (Self.sounds, Self.isSilent)
        var hash = Mixing.seed
        var count = 0
        var last: UInt64 = 0
        var index = 0
        while index < letters.count {
            var sound = letters[index]
            var length = 1
            if sound < 0x80, !sounds[Int(sound)].isEmpty,
                let match = sounds[Int(sound)].first(where: { letters[index...].starts(with: $0.letters) })
            {
                (sound, length) = (match.sound, match.letters.count)
            }
            index += length
            guard sound >= 0x100 || !isSilent[Int(sound)] else { continue }
            if sound != last {
                hash = Mixing.step(hash, sound)
                count += 1
            }
            last = sound
        }
        return count < 2 ? nil : Mixing.finished(Mixing.step(hash, 0))
    }
}
