/// Draws the words of sentences: what they are made of, but no meaning.
struct SentenceWords {
    let words: ArchiveWords

    /// A clause of at least `count` words; in one of six a contribution is named.
    func clause(_ count: Int, _ random: inout ArchiveRandom) -> String {
        var clause: [String] = []
        if random.happens(16) { clause.append(random.pick(random.pick(words.contributions, 2).words, 2)) }
        while clause.count < count {
            clause += [
                random.pick(words.adjectives, 4), random.pick(words.nouns, 4), random.pick(words.verbs, 4),
                random.pick(words.prepositions, 2), random.pick(words.nouns, 4), random.pick(words.adverbs, 4),
            ]
        }
        return clause.joined(separator: " ")
    }

    func title(_ random: inout ArchiveRandom) -> String {
        [random.pick(words.states).name, random.pick(words.verbs, 4), random.pick(words.nouns, 4)]
            .joined(separator: " ")
    }
}
