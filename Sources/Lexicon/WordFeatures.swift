/// What a written form can be; a form that can be several things has several features.
package struct WordFeatures: OptionSet, Sendable, Hashable {
    package let rawValue: UInt64

    package init(rawValue: UInt64) { self.rawValue = rawValue }

    private init(bit: Int) { rawValue = 1 << UInt64(bit) }

    // Words that open a noun phrase
    package static let definiteArticle = WordFeatures(bit: 0)
    package static let indefiniteArticle = WordFeatures(bit: 1)
    package static let negativeArticle = WordFeatures(bit: 2)
    package static let possessive = WordFeatures(bit: 3)
    package static let demonstrative = WordFeatures(bit: 4)
    package static let quantifier = WordFeatures(bit: 5)
    package static let numberWord = WordFeatures(bit: 6)

    // Pronouns
    package static let personalPronoun = WordFeatures(bit: 7)
    package static let reflexivePronoun = WordFeatures(bit: 8)
    package static let indefinitePronoun = WordFeatures(bit: 9)
    package static let relativePronoun = WordFeatures(bit: 10)
    package static let interrogativePronoun = WordFeatures(bit: 11)
    package static let interrogativeAdverb = WordFeatures(bit: 12)

    // Words that join
    package static let coordinating = WordFeatures(bit: 13)
    package static let subordinating = WordFeatures(bit: 14)
    package static let infinitiveConjunction = WordFeatures(bit: 15)
    package static let preposition = WordFeatures(bit: 16)
    package static let postposition = WordFeatures(bit: 17)

    // Words that do not change
    package static let infinitiveMarker = WordFeatures(bit: 18)
    package static let negation = WordFeatures(bit: 19)
    package static let particle = WordFeatures(bit: 20)
    package static let adverb = WordFeatures(bit: 21)
    package static let pronominalAdverb = WordFeatures(bit: 22)
    package static let verbParticle = WordFeatures(bit: 23)

    // Verb forms
    package static let finite = WordFeatures(bit: 24)
    package static let infinitive = WordFeatures(bit: 25)
    package static let participle = WordFeatures(bit: 26)
    /// The infinitive with its marker inside: "auszuschließen".
    package static let markedInfinitive = WordFeatures(bit: 27)
    /// A form that can only be the reporting subjunctive: "sei", "habe", "müsse".
    package static let reportingSubjunctive = WordFeatures(bit: 28)
    /// Second subjunctive, told apart from the preterite: "hätten", "wäre", "käme".
    package static let secondSubjunctive = WordFeatures(bit: 29)
    /// The form has an indicative reading.
    package static let indicative = WordFeatures(bit: 30)
    package static let auxiliary = WordFeatures(bit: 31)
    package static let modal = WordFeatures(bit: 32)
    package static let speechVerb = WordFeatures(bit: 33)

    // Open classes and names
    package static let noun = WordFeatures(bit: 34)
    package static let adjective = WordFeatures(bit: 35)
    package static let speechNoun = WordFeatures(bit: 36)
    package static let role = WordFeatures(bit: 37)
    package static let office = WordFeatures(bit: 38)
    package static let givenName = WordFeatures(bit: 39)
    package static let state = WordFeatures(bit: 40)
    package static let stateAdjective = WordFeatures(bit: 41)
    package static let demonym = WordFeatures(bit: 42)
    package static let seat = WordFeatures(bit: 43)
    package static let organization = WordFeatures(bit: 44)
    package static let party = WordFeatures(bit: 45)
    package static let city = WordFeatures(bit: 46)
    package static let outlet = WordFeatures(bit: 47)
    package static let timeWord = WordFeatures(bit: 48)
    package static let abbreviation = WordFeatures(bit: 49)
    /// Begins at least one name of several words.
    package static let beginsPhrase = WordFeatures(bit: 50)
    /// A name that is also a common word.
    package static let ambiguousName = WordFeatures(bit: 51)
    package static let officeQualifier = WordFeatures(bit: 52)
    package static let attribution = WordFeatures(bit: 53)

    package static let determiner: WordFeatures = [
        .definiteArticle, .indefiniteArticle, .negativeArticle, .possessive, .demonstrative, .quantifier,
    ]
    package static let verb: WordFeatures = [.finite, .infinitive, .participle, .markedInfinitive]
}
