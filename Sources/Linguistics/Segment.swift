import Lexicon

/// A stretch of a sentence between two marks.
struct Segment {
    let tokens: Range<Int>
    /// The coordinating word that was cut off before it.
    let before: Int?
    /// How many parentheses are open around it.
    let depth: Int
    /// Tokens that can be the finite verb of a clause, surest reading only where several compete.
    let finites: [Int]
    /// False where every finite verb could be an infinitive or participle too.
    let hasSureFinite: Bool
    let opening: Opening

    enum Opening: Sendable, Equatable {
        case none
        /// The conjunction's tokens.
        case subordinate(Range<Int>)
        case relative(Range<Int>)
        case interrogative(Range<Int>)
        /// "um", "ohne", "statt" before an infinitive, or an infinitive with nothing before it.
        case infinitive(Range<Int>)
    }

    init(tokens: Range<Int>, before: Int?, depth: Int, _ analysis: Analysis) {
        self.tokens = tokens
        self.before = before
        self.depth = depth
        (finites, hasSureFinite) = FiniteVerbs.find(in: tokens, analysis)
        opening = Segment.opening(of: tokens, finites: finites, isSure: hasSureFinite, analysis)
    }

    private static func opening(
        of range: Range<Int>, finites: [Int], isSure: Bool, _ analysis: Analysis
    ) -> Opening {
        let tokens = analysis.tokens
        var first = range.lowerBound
        // "und dass", "aber weil", "auch wenn", "erst nachdem", "so dass"
        while first < range.upperBound, first < range.lowerBound + 3,
            tokens[first].isAny([.coordinating, .particle, .adverb, .negation]),
            !tokens[first].isAny([.subordinating, .infinitiveConjunction, .interrogativeAdverb, .finite]),
            first + 1 < range.upperBound
        {
            first += 1
        }
        if hasMarkedInfinitive(range, tokens), finites.isEmpty || !isSure && closesWithMarkedInfinitive(range, tokens) {
            // "rund um den See" is a place, "und um zu" a purpose.
            let opensPurpose =
                tokens[first].isAny(.infinitiveConjunction)
                && (first == range.lowerBound || tokens[first - 1].isAny([.coordinating, .particle]))
            return .infinitive(range.lowerBound..<(opensPurpose ? first + 1 : range.lowerBound))
        }
        let head = tokens[first]
        // "Mehr als 300 …", "Bis zu 300 …": before a number the word compares.
        let compares =
            first > range.lowerBound && first + 1 < range.upperBound && tokens[first + 1].isAny(.numberWord)
            || NounPhrases(analysis).numberBehindBound(first, range.upperBound) != nil
        let opensSentence = head.flags.contains(.opensSentence) && analysis.lexicon.isMarker(head.word, .asConjunction)
        let isClear =
            opensSentence || !head.isAny([.preposition, .adverb, .particle, .coordinating, .interrogativeAdverb])
        if head.isAny(.subordinating), !compares, endsWithVerb(range, finites, tokens) || finites.isEmpty && isClear {
            return .subordinate(range.lowerBound..<(first + 1))
        }
        if first + 1 < range.upperBound, tokens[first + 1].isAny(.subordinating), head.isAny(.preposition),
            endsWithVerb(range, finites, tokens)
        {
            return .subordinate(range.lowerBound..<(first + 2))
        }
        first = range.lowerBound
        if tokens[first].isAny(.coordinating), first + 1 < range.upperBound { first += 1 }
        let pronoun = tokens[first].isAny(.preposition) && first + 1 < range.upperBound ? first + 1 : first
        guard !finites.contains(first) else { return .none }
        if tokens[pronoun].isAny([.interrogativeAdverb, .interrogativePronoun]),
            !tokens[pronoun].isAny([.relativePronoun, .subordinating]), endsWithVerb(range, finites, tokens)
        {
            return .interrogative(range.lowerBound..<(pronoun + 1))
        }
        if tokens[pronoun].isAny(.relativePronoun), hangsOnComma(range.lowerBound, tokens),
            endsWithVerb(range, finites, tokens),
            isVerbLast(range, finites, pronoun, analysis)
        {
            return .relative(range.lowerBound..<(pronoun + 1))
        }
        return .none
    }

    private static func hasMarkedInfinitive(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        range.contains { index in
            tokens[index].isAny(.markedInfinitive)
                || tokens[index].isAny(.infinitiveMarker) && index + 1 < range.upperBound
                    && !tokens[index + 1].isCapitalized
                    && (tokens[index + 1].isAny(.infinitive)
                        || index + 2 == range.upperBound && isUnknown(index + 1, tokens))
        }
    }

    /// "sich zu verzetteln": what closes a stretch behind the marker is a verb, known or not.
    private static func isUnknown(_ index: Int, _ tokens: [Token]) -> Bool {
        tokens[index].isWord && tokens[index].word == WordTable.unknown
    }

    /// "… bewegen zu wollen": the stretch ends in an infinitive with its marker.
    private static func closesWithMarkedInfinitive(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        let last = range.upperBound - 1
        if tokens[last].isAny(.markedInfinitive) { return true }
        return last > range.lowerBound && tokens[last].isAny(.infinitive) && tokens[last - 1].isAny(.infinitiveMarker)
    }

    /// A relative clause stands behind a comma, a dash or a parenthesis, or is coordinated with one that does.
    private static func hangsOnComma(_ start: Int, _ tokens: [Token]) -> Bool {
        guard start > 0 else { return false }
        switch tokens[start - 1].kind {
        case .comma, .dash, .openParenthesis, .closeParenthesis, .quotationMark: return true
        default: return tokens[start - 1].isAny(.coordinating)
        }
    }

    /// True where the last finite verb closes the segment, up to an extraposed phrase without a subject of its own.
    private static func endsWithVerb(_ range: Range<Int>, _ finites: [Int], _ tokens: [Token]) -> Bool {
        guard let last = finites.last else { return false }
        guard last + 1 < range.upperBound else { return true }
        // "Wie die meisten glaubt auch er …": a pronoun behind the verb is the subject of a main clause.
        if tokens[(last + 1)..<range.upperBound].contains(where: { $0.isAny(.personalPronoun) }) { return false }
        let next = tokens[last + 1]
        return last > range.lowerBound + 1 && !next.isAny([.determiner, .personalPronoun, .reflexivePronoun])
            && !(next.isCapitalized && next.isWord)
    }

    /// Tells a relative clause from a main clause that opens with an article: the verb stands behind a complete field.
    private static func isVerbLast(_ range: Range<Int>, _ finites: [Int], _ pronoun: Int, _ analysis: Analysis) -> Bool
    {
        guard let finite = finites.last else { return false }
        let tokens = analysis.tokens
        if finite + 1 == range.upperBound { return finite > pronoun + 1 || tokens[range.lowerBound - 1].kind == .comma }
        // Behind the verb of a relative clause stands at most an extraposed phrase.
        return tokens[finite + 1].isAny([.preposition, .coordinating, .subordinating]) && finite > pronoun + 1
            && tokens[finite - 1].isAny([
                .participle, .infinitive, .markedInfinitive, .adjective, .adverb, .verbParticle,
            ])
    }
}
