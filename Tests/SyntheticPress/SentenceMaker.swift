/// Makes sentences of its own templates; each has something that hardly another has: a place, a number.
struct SentenceMaker {
    var random: SeededRandom

    /// A sentence about that person, named in that way.
    mutating func sentence(about person: Int, _ form: PressSentence.NameForm) -> PressSentence {
        var core: [PressSentence.Piece]
        let who = PressSentence.Piece.person(person, form)
        switch Int.random(in: 0..<6, using: &random) {
        case 0:
            core = [
                .text(" hat "), who,
                .text(
                    " bei \(place()) \(number()) \(pick(PressWords.goods)) an die \(pick(PressWords.receivers)) übergeben"
                ),
            ]
        case 1:
            core = [
                .text(" kündigte "), who,
                .text(
                    " bis \(pick(PressWords.months)) \(number()) \(pick(PressWords.goods)) für den Ort \(place()) an"),
            ]
        case 2:
            core = [.text(" sprach "), who, .text(" in \(place()) über die \(work()) und über die \(work())")]
        case 3:
            core = [
                .text(" rechnete "), who,
                .text(
                    " mit \(number()) \(pick(PressWords.goods)) für die \(pick(PressWords.receivers)) im Raum \(place())"
                ),
            ]
        case 4:
            core = [
                .text(" verwies "), who,
                .text(" auf die \(work()) sowie auf die Lage der \(pick(PressWords.receivers)) bei \(place())"),
            ]
        default:
            core = [
                .text(" warnte "), who,
                .text(" in \(place()) vor Folgen für \(number()) \(pick(PressWords.receivers)) durch die \(work())"),
            ]
        }
        let hasTail = Int.random(in: 0..<3, using: &random) > 0
        return PressSentence(opening: opening(), core: core, tail: hasTail ? tail() : nil)
    }

    mutating func opening() -> String {
        switch Int.random(in: 0..<3, using: &random) {
        case 0: "Am \(pick(PressWords.days))"
        case 1: pick(PressWords.openings)
        default: "In \(place())"
        }
    }

    mutating func place() -> String {
        pick(PressWords.placeHeads) + pick(PressWords.placeMiddles) + pick(PressWords.placeTails)
    }

    mutating func number() -> String { String(Int.random(in: 12...989, using: &random)) }

    mutating func pick<Choice>(_ choices: [Choice]) -> Choice { drawn(choices, &random) }

    private mutating func work() -> String { pick(PressWords.qualities) + " " + pick(PressWords.works) }

    mutating func tail() -> String {
        switch Int.random(in: 0..<3, using: &random) {
        case 0: "um die \(pick(PressWords.receivers)) bei \(place()) vor dem Winter zu entlasten"
        case 1: "weil die \(work()) noch nicht begonnen hat"
        default: "obwohl die \(pick(PressWords.receivers)) in \(place()) länger warten müssen"
        }
    }
}
