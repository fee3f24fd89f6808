/// Makes pairs of sentences of which the second contradicts the first, or nearly does.
struct ConflictMaker {
    struct Pair {
        let kind: PressConflict.Kind
        let left: PressSentence
        let right: PressSentence
        let isContradiction: Bool
    }

    let persons: [PressPerson]
    var maker: SentenceMaker

    /// The next pair, of articles of that month; kinds take turns, and every second of a kind is a near miss.
    mutating func pair(_ number: Int, month: String) -> Pair {
        let kinds = PressConflict.Kind.allCases
        let kind = kinds[number % kinds.count]
        let isReal = number / kinds.count % 2 == 0
        let (left, right) =
            switch kind {
            case .office: office(isReal)
            case .attendance: attendance(isReal, month)
            case .stance: stance(isReal)
            case .figure: figure(isReal)
            }
        return Pair(kind: kind, left: left, right: right, isContradiction: isReal)
    }

    /// An office that one article gives as former and another as current; or two offices.
    private mutating func office(_ isReal: Bool) -> (PressSentence, PressSentence) {
        let number = Int.random(in: persons.indices, using: &maker.random)
        let held = persons[number].office
        let other = PressWords.offices.first { $0.shortTitle != held.shortTitle } ?? held
        func sentence(_ status: PressPerson.Status, _ office: PressOffice, _ place: String) -> PressSentence {
            PressSentence(
                opening: "In \(place)",
                core: [.text(" trat "), .person(number, .introducedAs(status, office)), .text(" vor die Kameras")])
        }
        return (
            sentence(.former, held, maker.place()), sentence(.current, isReal ? held : other, maker.place())
        )
    }

    /// Somebody who is expected at a meeting, and who sends another; or at another meeting.
    private mutating func attendance(_ isReal: Bool, _ month: String) -> (PressSentence, PressSentence) {
        let number = Int.random(in: persons.indices, using: &maker.random)
        let deputy = (number + 3) % persons.count
        let meeting = venue()
        let second = isReal ? meeting : venue(besides: meeting)
        return (
            PressSentence(
                opening: "Zu dem Treffen in \(meeting) im \(month)",
                core: [.text(" wird "), .person(number, .introduced), .text(" erwartet")]),
            PressSentence(
                opening: "Bei dem Treffen in \(second) im \(month)",
                core: [
                    .text(" ließ sich "), .person(number, .introduced), .text(" von "), .person(deputy, .full),
                    .text(" vertreten"),
                ])
        )
    }

    /// Where a meeting is held: mostly in a city that is known, else in a town that no list has.
    private mutating func venue(besides other: String? = nil) -> String {
        guard Int.random(in: 0..<4, using: &maker.random) > 0 else { return maker.place() }
        return maker.pick(PressWords.cities.filter { $0 != other })
    }

    /// What is talked about, and what is called unlikely; or that of another state.
    private mutating func stance(_ isReal: Bool) -> (PressSentence, PressSentence) {
        let place = maker.place()
        let state = maker.pick(PressWords.states)
        var second = state
        while !isReal && second == state { second = maker.pick(PressWords.states) }
        return (
            PressSentence(
                opening: "Im Gespräch",
                core: [.text(" ist, dass \(state.name) Soldaten nach \(place) entsendet")]),
            PressSentence(
                opening: "Dass \(second.name) Soldaten nach \(place) entsendet,",
                core: [.text(" gilt als unwahrscheinlich")])
        )
    }

    /// Exactly that many against more than that many; or about that many.
    private mutating func figure(_ isReal: Bool) -> (PressSentence, PressSentence) {
        let (place, count) = (venue(), Int.random(in: 2...6, using: &maker.random) * 10)
        var maker = maker
        defer { self.maker = maker }
        func sentence(_ opening: String, _ words: String) -> PressSentence {
            PressSentence(
                opening: opening, core: [.text(" \(words) Minister an den Beratungen in \(place) teil")],
                tail: maker.tail())
        }
        return (
            sentence("Nach Angaben der Gastgeber nahmen", "genau \(count)"),
            sentence("Insgesamt nahmen", (isReal ? "mehr als " : "rund ") + "\(count)")
        )
    }
}
