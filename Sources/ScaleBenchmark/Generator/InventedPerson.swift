import Facts

/// Somebody whom the invented articles name.
struct InventedPerson {
    let id: Int64
    let key: String
    let name: String
    let surname: String
    let office: String
    let state: String
}

extension InventedPerson {
    /// As many persons as are asked for, no two of one name.
    static func cast(_ count: Int, _ words: ArchiveWords, _ random: inout ArchiveRandom) -> [InventedPerson] {
        var persons: [InventedPerson] = []
        var taken: Set<String> = []
        while persons.count < count {
            let surname = surname(&random)
            let name = random.pick(words.givenNames, 2) + " " + surname
            let key = FoldedName(name).words.joined(separator: "_")
            guard taken.insert(key).inserted else { continue }
            persons.append(
                InventedPerson(
                    id: Int64(persons.count + 1), key: key, name: name, surname: surname,
                    office: random.pick(words.offices, 2).key, state: random.pick(words.states, 2).key))
        }
        return persons
    }

    /// Two or three syllables.
    private static func surname(_ random: inout ArchiveRandom) -> String {
        let letters = (Array("bdfghklmnprstvwz"), Array("aeiou"), Array("lmnrskt"))
        let syllables = (0...(1 + random.number(below: 2))).map { _ in
            String([random.pick(letters.0, 1), random.pick(letters.1, 1), random.pick(letters.2, 1)])
        }
        let surname = syllables.joined()
        return surname.prefix(1).uppercased() + surname.dropFirst()
    }
}
