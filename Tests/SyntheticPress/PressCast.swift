/// Draws the persons of an invented press, hard cases among them.
enum PressCast {
    /// There are only so many names with spellings of their own.
    private static let easternLimit = 240

    /// Every tenth person shares a surname with the one before, every twentieth the whole name, from another state.
    static func persons(_ count: Int, _ random: inout SeededRandom) -> [PressPerson] {
        var persons: [PressPerson] = []
        var taken: Set<String> = []
        while persons.count < count {
            let number = persons.count
            let isEastern = number % 6 == 5 && number < easternLimit
            let isFemale = !isEastern && Int.random(in: 0..<4, using: &random) == 0
            var surname = isEastern ? drawn(NameSpelling.surnames, &random)[0] : surname(&random)
            var givenName =
                isEastern
                ? drawn(NameSpelling.givenNames, &random)[0]
                : drawn(isFemale ? PressWords.women : PressWords.men, &random)
            var state =
                isEastern ? drawn(Array(PressWords.states.suffix(2)), &random) : drawn(PressWords.states, &random)
            var female = isFemale
            if number % 10 == 4, let other = persons.last {
                surname = other.surname
                while state == other.state { state = drawn(PressWords.states, &random) }
                if number % 20 == 14 { (givenName, female) = (other.givenName, other.isFemale) }
            }
            let isTwin = number % 20 == 14
            // Two persons of one name in one state nobody could tell apart.
            guard taken.insert("\(givenName) \(surname) \(isTwin ? state.code : "")").inserted else { continue }
            let status: PressPerson.Status = number % 9 == 7 ? .former : number % 9 == 3 ? .acting : .current
            persons.append(
                PressPerson(
                    givenName: givenName, surname: surname, isFemale: female,
                    office: drawn(PressWords.offices, &random),
                    state: state, status: status))
        }
        return persons
    }

    private static func surname(_ random: inout SeededRandom) -> String {
        drawn(PressWords.surnameHeads, &random) + drawn(PressWords.surnameTails, &random)
    }
}

/// One of `choices`, which are never none.
func drawn<Choice>(_ choices: [Choice], _ random: inout SeededRandom) -> Choice {
    choices[Int.random(in: choices.indices, using: &random)]
}
