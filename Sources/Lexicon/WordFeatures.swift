/// What a written form can be; a form that can be several things has several features.
@frozen
package struct WordFeatures: OptionSet, Sendable, Hashable {
    package let rawValue: UInt64

    @inlinable
    package init(rawValue: UInt64) { self.rawValue = rawValue }

    @inlinable
    init(bit: Int) { rawValue = 1 << UInt64(bit) }

    /// Joins the elements without the generic path of `SetAlgebra`: rules write literals on every token.
    @inlinable
    package init(arrayLiteral elements: WordFeatures...) {
        var bits: UInt64 = 0
        for element in elements { bits |= element.rawValue }
        rawValue = bits
    }

    @inlinable
    package func isDisjoint(with other: WordFeatures) -> Bool { rawValue & other.rawValue == 0 }

    // Words that open a noun phrase
    @inlinable package static var definiteArticle: WordFeatures { WordFeatures(bit: 0) }
    @inlinable package static var indefiniteArticle: WordFeatures { WordFeatures(bit: 1) }
    @inlinable package static var negativeArticle: WordFeatures { WordFeatures(bit: 2) }
    @inlinable package static var possessive: WordFeatures { WordFeatures(bit: 3) }
    @inlinable package static var demonstrative: WordFeatures { WordFeatures(bit: 4) }
    @inlinable package static var quantifier: WordFeatures { WordFeatures(bit: 5) }
    @inlinable package static var numberWord: WordFeatures { WordFeatures(bit: 6) }

    // Pronouns
    @inlinable package static var personalPronoun: WordFeatures { WordFeatures(bit: 7) }
    @inlinable package static var reflexivePronoun: WordFeatures { WordFeatures(bit: 8) }
    @inlinable package static var indefinitePronoun: WordFeatures { WordFeatures(bit: 9) }
    @inlinable package static var relativePronoun: WordFeatures { WordFeatures(bit: 10) }
    @inlinable package static var interrogativePronoun: WordFeatures { WordFeatures(bit: 11) }
    @inlinable package static var interrogativeAdverb: WordFeatures { WordFeatures(bit: 12) }

    // Words that join
    @inlinable package static var coordinating: WordFeatures { WordFeatures(bit: 13) }
    @inlinable package static var subordinating: WordFeatures { WordFeatures(bit: 14) }
    @inlinable package static var infinitiveConjunction: WordFeatures { WordFeatures(bit: 15) }
    @inlinable package static var preposition: WordFeatures { WordFeatures(bit: 16) }
    @inlinable package static var postposition: WordFeatures { WordFeatures(bit: 17) }

    // Words that do not change
    @inlinable package static var infinitiveMarker: WordFeatures { WordFeatures(bit: 18) }
    @inlinable package static var negation: WordFeatures { WordFeatures(bit: 19) }
    @inlinable package static var particle: WordFeatures { WordFeatures(bit: 20) }
    @inlinable package static var adverb: WordFeatures { WordFeatures(bit: 21) }
    @inlinable package static var pronominalAdverb: WordFeatures { WordFeatures(bit: 22) }
    @inlinable package static var verbParticle: WordFeatures { WordFeatures(bit: 23) }

    // Verb forms
    @inlinable package static var finite: WordFeatures { WordFeatures(bit: 24) }
    @inlinable package static var infinitive: WordFeatures { WordFeatures(bit: 25) }
    @inlinable package static var participle: WordFeatures { WordFeatures(bit: 26) }
    /// The infinitive with its marker inside: "auszuschließen".
    @inlinable package static var markedInfinitive: WordFeatures { WordFeatures(bit: 27) }
    /// A form that can only be the reporting subjunctive: "sei", "habe", "müsse".
    @inlinable package static var reportingSubjunctive: WordFeatures { WordFeatures(bit: 28) }
    /// Second subjunctive, told apart from the preterite: "hätten", "wäre", "käme".
    @inlinable package static var secondSubjunctive: WordFeatures { WordFeatures(bit: 29) }
    /// The form has an indicative reading.
    @inlinable package static var indicative: WordFeatures { WordFeatures(bit: 30) }
    @inlinable package static var auxiliary: WordFeatures { WordFeatures(bit: 31) }
    @inlinable package static var modal: WordFeatures { WordFeatures(bit: 32) }
    @inlinable package static var speechVerb: WordFeatures { WordFeatures(bit: 33) }

    // Open classes and names
    @inlinable package static var noun: WordFeatures { WordFeatures(bit: 34) }
    @inlinable package static var adjective: WordFeatures { WordFeatures(bit: 35) }
    @inlinable package static var speechNoun: WordFeatures { WordFeatures(bit: 36) }
    @inlinable package static var role: WordFeatures { WordFeatures(bit: 37) }
    @inlinable package static var office: WordFeatures { WordFeatures(bit: 38) }
    @inlinable package static var givenName: WordFeatures { WordFeatures(bit: 39) }
    @inlinable package static var state: WordFeatures { WordFeatures(bit: 40) }
    @inlinable package static var stateAdjective: WordFeatures { WordFeatures(bit: 41) }
    @inlinable package static var demonym: WordFeatures { WordFeatures(bit: 42) }
    @inlinable package static var seat: WordFeatures { WordFeatures(bit: 43) }
    @inlinable package static var organization: WordFeatures { WordFeatures(bit: 44) }
    @inlinable package static var party: WordFeatures { WordFeatures(bit: 45) }
    @inlinable package static var city: WordFeatures { WordFeatures(bit: 46) }
    @inlinable package static var outlet: WordFeatures { WordFeatures(bit: 47) }
    @inlinable package static var timeWord: WordFeatures { WordFeatures(bit: 48) }
    @inlinable package static var abbreviation: WordFeatures { WordFeatures(bit: 49) }
    /// Begins at least one name of several words.
    @inlinable package static var beginsPhrase: WordFeatures { WordFeatures(bit: 50) }
    /// A name that is also a common word.
    @inlinable package static var ambiguousName: WordFeatures { WordFeatures(bit: 51) }
    @inlinable package static var officeQualifier: WordFeatures { WordFeatures(bit: 52) }
    @inlinable package static var attribution: WordFeatures { WordFeatures(bit: 53) }

    @inlinable package static var determiner: WordFeatures {
        [
            .definiteArticle, .indefiniteArticle, .negativeArticle, .possessive, .demonstrative, .quantifier,
        ]
    }
    package static let verb: WordFeatures = [.finite, .infinitive, .participle, .markedInfinitive]
}
