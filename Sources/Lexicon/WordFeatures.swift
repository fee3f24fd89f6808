/// What a written form can be; a form that can be several things has several features.
///
/// It is `public` because the compiler inlines no `package` member into another module, and rules test features of
/// every token.
@frozen
public struct WordFeatures: OptionSet, Sendable, Hashable {
    public let rawValue: UInt64

    @inlinable
    public init(rawValue: UInt64) { self.rawValue = rawValue }

    @inlinable
    init(bit: Int) { rawValue = 1 << UInt64(bit) }

    /// Joins the elements without the generic path of `SetAlgebra`: rules write literals on every token.
    @inlinable
    public init(arrayLiteral elements: WordFeatures...) {
        var bits: UInt64 = 0
        for element in elements { bits |= element.rawValue }
        rawValue = bits
    }

    @inlinable
    public func isDisjoint(with other: WordFeatures) -> Bool { rawValue & other.rawValue == 0 }

    // Words that open a noun phrase
    @inlinable public static var definiteArticle: WordFeatures { WordFeatures(bit: 0) }
    @inlinable public static var indefiniteArticle: WordFeatures { WordFeatures(bit: 1) }
    @inlinable public static var negativeArticle: WordFeatures { WordFeatures(bit: 2) }
    @inlinable public static var possessive: WordFeatures { WordFeatures(bit: 3) }
    @inlinable public static var demonstrative: WordFeatures { WordFeatures(bit: 4) }
    @inlinable public static var quantifier: WordFeatures { WordFeatures(bit: 5) }
    @inlinable public static var numberWord: WordFeatures { WordFeatures(bit: 6) }

    // Pronouns
    @inlinable public static var personalPronoun: WordFeatures { WordFeatures(bit: 7) }
    @inlinable public static var reflexivePronoun: WordFeatures { WordFeatures(bit: 8) }
    @inlinable public static var indefinitePronoun: WordFeatures { WordFeatures(bit: 9) }
    @inlinable public static var relativePronoun: WordFeatures { WordFeatures(bit: 10) }
    @inlinable public static var interrogativePronoun: WordFeatures { WordFeatures(bit: 11) }
    @inlinable public static var interrogativeAdverb: WordFeatures { WordFeatures(bit: 12) }

    // Words that join
    @inlinable public static var coordinating: WordFeatures { WordFeatures(bit: 13) }
    @inlinable public static var subordinating: WordFeatures { WordFeatures(bit: 14) }
    @inlinable public static var infinitiveConjunction: WordFeatures { WordFeatures(bit: 15) }
    @inlinable public static var preposition: WordFeatures { WordFeatures(bit: 16) }
    @inlinable public static var postposition: WordFeatures { WordFeatures(bit: 17) }

    // Words that do not change
    @inlinable public static var infinitiveMarker: WordFeatures { WordFeatures(bit: 18) }
    @inlinable public static var negation: WordFeatures { WordFeatures(bit: 19) }
    @inlinable public static var particle: WordFeatures { WordFeatures(bit: 20) }
    @inlinable public static var adverb: WordFeatures { WordFeatures(bit: 21) }
    @inlinable public static var pronominalAdverb: WordFeatures { WordFeatures(bit: 22) }
    @inlinable public static var verbParticle: WordFeatures { WordFeatures(bit: 23) }

    // Verb forms
    @inlinable public static var finite: WordFeatures { WordFeatures(bit: 24) }
    @inlinable public static var infinitive: WordFeatures { WordFeatures(bit: 25) }
    @inlinable public static var participle: WordFeatures { WordFeatures(bit: 26) }
    /// The infinitive with its marker inside: "auszuschließen".
    @inlinable public static var markedInfinitive: WordFeatures { WordFeatures(bit: 27) }
    /// A form that can only be the reporting subjunctive: "sei", "habe", "müsse".
    @inlinable public static var reportingSubjunctive: WordFeatures { WordFeatures(bit: 28) }
    /// Second subjunctive, told apart from the preterite: "hätten", "wäre", "käme".
    @inlinable public static var secondSubjunctive: WordFeatures { WordFeatures(bit: 29) }
    /// The form has an indicative reading.
    @inlinable public static var indicative: WordFeatures { WordFeatures(bit: 30) }
    @inlinable public static var auxiliary: WordFeatures { WordFeatures(bit: 31) }
    @inlinable public static var modal: WordFeatures { WordFeatures(bit: 32) }
    @inlinable public static var speechVerb: WordFeatures { WordFeatures(bit: 33) }

    // Open classes and names
    @inlinable public static var noun: WordFeatures { WordFeatures(bit: 34) }
    @inlinable public static var adjective: WordFeatures { WordFeatures(bit: 35) }
    @inlinable public static var speechNoun: WordFeatures { WordFeatures(bit: 36) }
    @inlinable public static var role: WordFeatures { WordFeatures(bit: 37) }
    @inlinable public static var office: WordFeatures { WordFeatures(bit: 38) }
    @inlinable public static var givenName: WordFeatures { WordFeatures(bit: 39) }
    @inlinable public static var state: WordFeatures { WordFeatures(bit: 40) }
    @inlinable public static var stateAdjective: WordFeatures { WordFeatures(bit: 41) }
    @inlinable public static var demonym: WordFeatures { WordFeatures(bit: 42) }
    @inlinable public static var seat: WordFeatures { WordFeatures(bit: 43) }
    @inlinable public static var organization: WordFeatures { WordFeatures(bit: 44) }
    @inlinable public static var party: WordFeatures { WordFeatures(bit: 45) }
    @inlinable public static var city: WordFeatures { WordFeatures(bit: 46) }
    @inlinable public static var outlet: WordFeatures { WordFeatures(bit: 47) }
    @inlinable public static var timeWord: WordFeatures { WordFeatures(bit: 48) }
    @inlinable public static var abbreviation: WordFeatures { WordFeatures(bit: 49) }
    /// Begins at least one name of several words.
    @inlinable public static var beginsPhrase: WordFeatures { WordFeatures(bit: 50) }
    /// A name that is also a common word.
    @inlinable public static var ambiguousName: WordFeatures { WordFeatures(bit: 51) }
    @inlinable public static var officeQualifier: WordFeatures { WordFeatures(bit: 52) }
    @inlinable public static var attribution: WordFeatures { WordFeatures(bit: 53) }

    @inlinable public static var determiner: WordFeatures {
        [
            .definiteArticle, .indefiniteArticle, .negativeArticle, .possessive, .demonstrative, .quantifier,
        ]
    }
    /// What a word in small letters can be.
    @inlinable public static var small: WordFeatures {
        [
            .determiner, .numberWord, .personalPronoun, .reflexivePronoun, .indefinitePronoun, .relativePronoun,
            .interrogativePronoun, .interrogativeAdverb, .coordinating, .subordinating, .infinitiveConjunction,
            .preposition, .postposition, .infinitiveMarker, .negation, .particle, .adverb, .pronominalAdverb,
            .verbParticle, .verb, .adjective, .stateAdjective, .timeWord, .abbreviation, .officeQualifier, .attribution,
        ]
    }
    @inlinable public static var verb: WordFeatures { [.finite, .infinitive, .participle, .markedInfinitive] }
}
