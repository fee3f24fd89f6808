/// What an agency wrote, and how an outlet takes it over.
struct AgencyReport {
    let agency: String
    /// The number of its first sentence among those of all reports.
    let firstNumber: Int
    let sentences: [PressSentence]

    init(_ number: Int, about persons: [Int], _ maker: inout SentenceMaker) {
        firstNumber = number
        agency = maker.pick(PressWords.agencies)
        var sentences: [PressSentence] = []
        for (place, person) in persons.enumerated() {
            sentences.append(maker.sentence(about: person, .introduced))
            for _ in 0..<Int.random(in: 1...3, using: &maker.random) {
                sentences.append(maker.sentence(about: person, place == 0 ? .surname : .shortTitled))
            }
        }
        self.sentences = sentences
    }

    /// At least two sentences in a row, some of them cut or edited, with their numbers.
    func taken(_ maker: inout SentenceMaker) -> [(number: Int, sentence: PressSentence)] {
        let length = Int.random(in: min(2, sentences.count)...sentences.count, using: &maker.random)
        let first = Int.random(in: 0...(sentences.count - length), using: &maker.random)
        return (first..<first + length).map { (firstNumber + $0, edited(sentences[$0], &maker)) }
    }

    private func edited(_ sentence: PressSentence, _ maker: inout SentenceMaker) -> PressSentence {
        var edited = sentence
        switch Int.random(in: 0..<10, using: &maker.random) {
        case 0, 1: edited.tail = nil
        case 2: edited.opening = maker.pick(PressWords.otherOpenings)
        case 3: edited.attribution = maker.pick(PressWords.attributions)
        default: break
        }
        return edited
    }
}
