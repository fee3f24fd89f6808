import Facts

/// What somebody says in one or several articles, before it is written into one.
struct StatementPlan {
    enum Speaker {
        case person(InventedPerson)
        case state(ArchiveWords.Named)
        case organization(ArchiveWords.Named)
        case collective(CollectivePlan)
        /// Words that stand for nobody known.
        case unknown(String)
    }

    let speaker: Speaker
    let kind: StatementKind
    let medium: Medium
    let cue: String
    let quote: String
    let addressee: ArchiveWords.Named?
    /// A day of the year that the frame names, as ISO 8601 writes it.
    let date: String?
}

/// A group without a name.
struct CollectivePlan {
    let words: String
    let quantifier: String
    let base: String
    /// Codes of states.
    let members: [String]
}

/// Draws what articles say.
struct PlanMaker {
    let words: ArchiveWords
    let persons: [InventedPerson]
    let sentences: SentenceWords

    init(_ words: ArchiveWords, _ persons: [InventedPerson]) {
        self.words = words
        self.persons = persons
        sentences = SentenceWords(words: words)
    }

    func statement(_ cast: [InventedPerson], on day: String, _ random: inout ArchiveRandom) -> StatementPlan {
        let kinds: [StatementKind] = [.direct, .indirect, .reported, .indirectFreeIndirect, .freeIndirect]
        return StatementPlan(
            speaker: speaker(cast, &random), kind: random.pick(kinds, 2),
            medium: random.happens(80) ? .speech : random.pick(Medium.allCases, 1),
            cue: random.pick(words.speechVerbs, 4), quote: sentences.clause(6 + random.number(below: 12), &random),
            addressee: random.happens(8) ? random.pick(words.states) : nil, date: random.happens(8) ? day : nil)
    }

    private func speaker(_ cast: [InventedPerson], _ random: inout ArchiveRandom) -> StatementPlan.Speaker {
        switch random.number(below: 100) {
        case 0..<74: .person(random.pick(cast, 2))
        case 74..<84: .state(random.pick(words.states))
        case 84..<92: .organization(random.pick(words.organizations))
        case 92..<96: .collective(collective(&random))
        default: .unknown(random.pick(words.nouns, 4))
        }
    }

    func collective(_ random: inout ArchiveRandom) -> CollectivePlan {
        let (quantifier, base) = (random.pick(words.quantifiers, 2), random.pick(words.bases, 2))
        let members = Set((0..<random.number(below: 4)).map { _ in random.pick(words.states).key })
        return CollectivePlan(
            words: random.pick(quantifier.words, 2) + " " + random.pick(base.words, 2), quantifier: quantifier.key,
            base: base.key, members: members.sorted())
    }
}
