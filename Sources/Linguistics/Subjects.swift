import Lexicon

/// Finds the subject of a clause.
package struct Subjects {
    private let analysis: Analysis
    private let phrases: NounPhrases

    package init(_ analysis: Analysis) {
        self.analysis = analysis
        phrases = NounPhrases(analysis)
    }

    /// The tokens of the clause's subject; nil where none can be told.
    package func subject(of clause: Clause) -> Range<Int>? {
        guard let finite = clause.finite else { return nil }
        switch clause.kind {
        case .main:
            return firstField(of: clause, before: finite) ?? middleField(of: clause, after: finite + 1)
                ?? wholeFirstField(of: clause, before: finite)
        case .verbFirst:
            return middleField(of: clause, after: finite + 1)
        case .subordinate, .interrogative, .relative:
            let start = clause.opener?.upperBound ?? clause.start
            return relativeSubject(of: clause) ?? middleField(of: clause, after: start) ?? pronounOpener(of: clause)
        case .infinitive, .fragment:
            return nil
        }
    }

    /// The field before the finite verb, where it can be the subject.
    private func firstField(of clause: Clause, before finite: Int) -> Range<Int>? {
        guard let range = clause.ranges.first, clause.start < finite else { return nil }
        var start = range.lowerBound
        let tokens = analysis.tokens
        if finite + 1 < clause.end, clause.contains(finite + 1),
            analysis.lexicon.isMarker(tokens[finite + 1].word, .nominativePronoun)
        {
            return (finite + 1)..<(finite + 2)
        }
        if tokens[start].isAny(.subordinating), !tokens[start].isAny(.determiner),
            phrases.numberBehindBound(start, range.upperBound) == nil
        {
            return nil
        }
        while start < min(finite, range.upperBound),
            tokens[start].isAny([.coordinating, .particle, .adverb])
                || tokens[start].isAny(.negation) && start + 1 < finite && tokens[start + 1].isAny(.quantifier)
                || !tokens[start].isWord && tokens[start].kind != .number,
            !tokens[start].isAny([.determiner, .personalPronoun, .numberWord, .preposition]),
            phrases.numberBehindBound(start, range.upperBound) == nil
        {
            if tokens[start].kind == .quotationMark, !spansVerb(start, finite) { break }
            start += 1
        }
        let end = fieldEnd(of: clause, before: finite)
        guard start < end,
            !tokens[start].isAny([.preposition, .pronominalAdverb, .interrogativeAdverb])
                || tokens[start].isAny(.determiner) || phrases.numberBehindBound(start, end) != nil
        else { return nil }
        guard !phrases.isOblique(start) else { return nil }
        if end - start == 1, isObjectPronoun(start), let other = middleField(of: clause, after: finite + 1) {
            return other
        }
        if let phrase = phrases.phrase(at: start, limit: end) {
            // The field holds one phrase; what follows belongs to it, unless it is an adverbial of its own.
            if isTimePhrase(start..<end) { return nil }
            if !Agreement(analysis: analysis).allows(phrase, finite: finite),
                let other = middleField(of: clause, after: finite + 1)
            {
                return other
            }
            let goesOn =
                analysis.tokens[min(phrase.upperBound, end - 1)].kind == .comma || isAttribute(phrase.upperBound, end)
            return phrase.upperBound == end || goesOn ? start..<end : phrase
        }
        return nil
    }

    /// Where the first field ends: at the verb, over commas that only part names, not over an embedded clause.
    private func fieldEnd(of clause: Clause, before finite: Int) -> Int {
        var end = clause.ranges[0].upperBound
        for range in clause.ranges.dropFirst() where range.lowerBound < finite {
            guard range.lowerBound == end + 1, analysis.tokens[end].kind == .comma else { break }
            end = range.upperBound
        }
        return min(finite, end)
    }

    /// A first field that no rule can read, where it holds a name and no subject stands behind the verb.
    private func wholeFirstField(of clause: Clause, before finite: Int) -> Range<Int>? {
        guard let range = clause.ranges.first, clause.start < finite else { return nil }
        let tokens = analysis.tokens
        let field = range.lowerBound..<min(finite, range.upperBound)
        guard !tokens[field.lowerBound].isAny([.subordinating, .preposition, .pronominalAdverb, .interrogativeAdverb]),
            !phrases.isOblique(field.lowerBound)
        else { return nil }
        let holdsName = field.contains {
            tokens[$0].isCapitalized && tokens[$0].isWord
                && !(tokens[$0].flags.contains(.opensSentence)
                    && tokens[$0].isAny([.finite, .adjective, .adverb, .participle, .particle]))
        }
        return holdsName ? field : nil
    }

    /// True where the quotation that the mark opens goes on behind the verb, so that the mark parts nothing.
    private func spansVerb(_ mark: Int, _ finite: Int) -> Bool {
        let owner = analysis.quotationOfToken[mark]
        return owner >= 0 && analysis.quotations[Int(owner)].close > finite
    }

    private func isAttribute(_ start: Int, _ end: Int) -> Bool {
        analysis.tokens[start].isAny(.preposition) && end - start <= 8
    }

    /// "Das sagte …", "Dies teilte …": a neuter pronoun in the first field is the object where a subject follows.
    private func isObjectPronoun(_ index: Int) -> Bool {
        analysis.lexicon.isMarker(analysis.tokens[index].word, .neuterPronoun)
    }

    /// The first phrase of the middle field that can be a nominative.
    private func middleField(of clause: Clause, after start: Int) -> Range<Int>? {
        let tokens = analysis.tokens
        for range in clause.ranges where range.upperBound > start {
            var index = max(start, range.lowerBound)
            while index < range.upperBound {
                let token = tokens[index]
                if token.isAny(.reflexivePronoun) || token.kind == .quotationMark {
                    index += 1
                    continue
                }
                if phrases.isPreposition(index, limit: range.upperBound) {
                    // A prepositional phrase holds no subject.
                    index = phrases.phrase(at: index + 1, limit: range.upperBound)?.upperBound ?? index + 1
                    continue
                }
                if index == clause.finite {
                    index += 1
                    continue
                }
                if let phrase = phrases.phrase(at: index, limit: range.upperBound) {
                    if !phrases.isOblique(index), !isTimePhrase(phrase) { return phrase }
                    index = phrase.upperBound
                    continue
                }
                index += 1
            }
        }
        return nil
    }

    private func isTimePhrase(_ phrase: Range<Int>) -> Bool {
        phrase.allSatisfy { analysis.tokens[$0].isAny([.timeWord, .numberWord, .determiner, .adjective, .adverb]) }
            && phrase.contains { analysis.tokens[$0].isAny(.timeWord) }
    }

    /// A relative pronoun without a preposition is the subject, unless a pronoun that can only be one stands in its clause.
    private func relativeSubject(of clause: Clause) -> Range<Int>? {
        guard let opener = pronounOpener(of: clause), opener.count == 1,
            !phrases.isOblique(opener.lowerBound)
        else { return nil }
        let other = clause.ranges.joined().contains { token in
            token != opener.lowerBound
                && (analysis.lexicon.isMarker(analysis.tokens[token].word, .nominativePronoun)
                    || analysis.lexicon.isMarker(analysis.tokens[token].word, .femininePronoun)
                    || analysis.lexicon.isMarker(analysis.tokens[token].word, .expletive))
        }
        return other ? nil : opener
    }

    private func pronounOpener(of clause: Clause) -> Range<Int>? {
        clause.kind == .relative ? clause.opener : nil
    }
}
