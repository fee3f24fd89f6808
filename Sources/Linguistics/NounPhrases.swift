import Lexicon

/// Reads noun phrases: where one starts, how far it reaches, and whether its first word allows it to be a subject.
package struct NounPhrases {
    /// No phrase has more adjectives: what goes on longer is odd text, and reading it again from each word would cost.
    private static let mostModifiers = 16

    let analysis: Analysis
    private var tokens: [Token] { analysis.tokens }

    package init(_ analysis: Analysis) {
        self.analysis = analysis
    }

    /// The noun phrase that starts at `start`, genitives and close prepositional attributes included; nil where none does.
    ///
    /// Pronouns that stand alone are phrases of one word.
    package func phrase(at start: Int, limit: Int) -> Range<Int>? {
        guard start < limit else { return nil }
        if isLonePronoun(start, limit) { return start..<(start + 1) }
        guard var end = core(at: start, limit: limit) else { return nil }
        while let next = attribute(after: end, from: start, limit: limit) { end = next }
        return start..<end
    }

    /// The noun phrases of a clause that no preposition governs, in text order; those in `known` are passed over.
    package func freePhrases(of clause: Clause, outside known: [Range<Int>]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for range in clause.ranges {
            var index = range.lowerBound
            while index < range.upperBound {
                if let part = known.first(where: { $0.contains(index) }) {
                    index = part.upperBound
                } else if isPreposition(index, limit: range.upperBound) {
                    index = phrase(at: index + 1, limit: range.upperBound)?.upperBound ?? index + 1
                } else if let phrase = phrase(at: index, limit: range.upperBound) {
                    found.append(phrase)
                    index = phrase.upperBound
                } else {
                    index += 1
                }
            }
        }
        return found
    }

    /// The last word of a phrase before its attributes: "Schließung" in "die Schließung der Grenze".
    package func head(of phrase: Range<Int>) -> Int? {
        core(at: phrase.lowerBound, limit: phrase.upperBound).map { $0 - 1 }
    }

    /// Determiner, adjectives and nouns: "der norwegische Finanzminister Ola Berg".
    package func core(at start: Int, limit: Int) -> Int? {
        guard start < limit else { return nil }
        var index = numberBehindBound(start, limit) ?? start
        var sawDeterminer = false
        while index < limit,
            tokens[index].isAny([.determiner, .numberWord]) || isPreDeterminer(index, limit)
                || multiplies(index, from: start, limit: limit)
        {
            sawDeterminer = true
            index += 1
        }
        if sawDeterminer, let attribute = embeddedAttribute(at: index, limit: limit) { index = attribute }
        let nouns = index
        while index < limit, index - nouns < NounPhrases.mostModifiers,
            isModifier(index, limit) || joinsModifiers(index, from: nouns, limit)
        {
            index += 1
        }
        if isQuotedName(index, limit), index == start || sawDeterminer { return index + quotedLength(index) }
        guard index < limit, isNominal(index) else {
            // "der 52-jährige", misspelled, stands for a person.
            if sawDeterminer, index == nouns + 1, tokens[nouns].flags.contains(.hyphenated),
                analysis.bytes(of: nouns).first.map({ 0x30...0x39 ~= $0 }) ?? false
            {
                return index
            }
            // "die Grünen", "der 52-Jährige" are nominal; a lone article is none.
            return sawDeterminer && nouns == index && index > start && isStandAlone(index - 1) ? index : nil
        }
        if let owned = ownedPhrase(behind: index, limit: limit) { index = owned }
        while index < limit,
            isNominal(index) || isNameParticle(index, limit) || isQuotedName(index, limit) || joinsNames(index, limit)
        {
            if index > nouns, startsAnotherPhrase(index) { break }
            index += isQuotedName(index, limit) ? quotedLength(index) : 1
        }
        return bracketed(index, limit)
    }

    /// "Griechenlands neue Regierung": a name in the genitive before the noun that it belongs to.
    private func ownedPhrase(behind owner: Int, limit: Int) -> Int? {
        guard tokens[owner].isAny([.state, .city, .givenName, .seat]) || tokens[owner].features.isEmpty,
            owner + 2 < limit, tokens[owner + 1].isAny([.adjective, .participle]), !tokens[owner + 1].isAny(.finite),
            !tokens[owner + 1].isCapitalized,
            analysis.lexicon.inflection.nameWithoutGenitive(analysis.text(of: owner..<(owner + 1))) != nil
        else { return nil }
        var index = owner + 1
        while index < limit, isModifier(index, limit) { index += 1 }
        return index < limit && isNominal(index) ? index : nil
    }

    /// "Huber & Partner"
    private func joinsNames(_ index: Int, _ limit: Int) -> Bool {
        guard tokens[index].kind == .symbol, index + 1 < limit, tokens[index + 1].isCapitalized, index > 0 else {
            return false
        }
        return tokens[index - 1].isCapitalized && analysis.bytes(of: index).elementsEqual([UInt8(ascii: "&")])
    }

    /// True where the phrase's first word rules out the nominative.
    package func isOblique(_ start: Int) -> Bool {
        analysis.lexicon.isMarker(tokens[start].word, .obliqueDeterminer)
    }

    /// "der für die Region zuständige Leiter": the end of a prepositional phrase between a determiner and an adjective.
    private func embeddedAttribute(at index: Int, limit: Int) -> Int? {
        guard index < limit, tokens[index].isAny(.preposition), !tokens[index].isAny([.adjective, .numberWord]) else {
            return nil
        }
        var end = index + 1
        while end < min(limit, index + 8), tokens[end].isWord, !isNominal(end) { end += 1 }
        while end < min(limit, index + 10), isNominal(end) { end += 1 }
        guard end + 1 < limit,
            tokens[end].isAny([.adjective, .participle]) && !tokens[end].isAny(.finite) || analysis.isAttributive(end),
            isNominal(end + 1) || isQuotedName(end + 1, limit)
        else { return nil }
        return end
    }

    // MARK: - Words

    /// A capitalised word or a name that a noun phrase can end in.
    package func isNominal(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.flags.contains(.isSite) { return true }
        if token.isWord, token.isAny(.outlet), !token.isAny([.preposition, .adverb, .finite]) { return true }
        guard token.isWord, token.isCapitalized else { return false }
        if token.flags.contains(.opensSentence) {
            return token.isAny([
                .noun, .givenName, .state, .demonym, .seat, .organization, .office, .role, .party, .city, .outlet,
                .speechNoun,
            ])
                || token.features.isEmpty || isName(index)
        }
        return !token.isAny([.personalPronoun, .preposition]) || token.isAny(.noun)
    }

    /// "Stoiber betonte": an unknown word that looks like an adjective is a name right before the verb.
    private func isName(_ index: Int) -> Bool {
        tokens[index].word == WordTable.unknown && index + 1 < tokens.count && tokens[index + 1].isAny(.finite)
            && !tokens[index + 1].isCapitalized
    }

    /// "nach einem Waffenstillstand Soldaten": a common noun right behind another one belongs to the next phrase.
    private func startsAnotherPhrase(_ index: Int) -> Bool {
        let naming: WordFeatures = [
            .givenName, .office, .role, .state, .city, .seat, .organization, .party, .outlet, .timeWord, .numberWord,
            .speechNoun, .beginsPhrase,
        ]
        // "die Kommission Italien": a body and a state are two.
        if tokens[index - 1].isAny(.organization), tokens[index].isAny(.state), !tokens[index].isAny(.organization) {
            return true
        }
        // "versprach Griechenland Hilfe", not "Griechenlands Hilfe".
        if tokens[index - 1].isAny(.state), tokens[index].isAny(.noun),
            !tokens[index].isAny(naming.subtracting(.speechNoun)),
            analysis.lexicon.inflection.nameWithoutGenitive(analysis.text(of: (index - 1)..<index)) == nil
        {
            return true
        }
        guard tokens[index].isAny(.noun), !tokens[index - 1].isAny(naming), tokens[index - 1].isCapitalized,
            !tokens[index - 1].flags.contains(.opensSentence)
        else { return false }
        let goesOn = index + 1 < tokens.count && tokens[index + 1].isCapitalized && tokens[index + 1].isWord
        return !tokens[index].isAny(naming.subtracting(.role)) && !(tokens[index].isAny(.role) && goesOn)
    }

    private func isModifier(_ index: Int, _ limit: Int) -> Bool {
        let token = tokens[index]
        if token.isAny([.stateAdjective, .officeQualifier]) { return true }
        guard token.isWord, !token.isCapitalized || token.flags.contains(.opensSentence) && index + 1 < limit else {
            return token.kind == .number
                || token.kind == .quotationMark && index + 2 < limit
                    && !tokens[index + 1].isCapitalized
        }
        if token.isAny(.finite), index > 0, index + 1 < limit, tokens[index + 1].isCapitalized,
            tokens[index - 1].isAny([.determiner, .adjective, .numberWord]), analysis.isAttributive(index)
        {
            return true
        }
        if token.isAny([.adjective, .numberWord]) { return true }
        if token.isAny([
            .preposition, .coordinating, .subordinating, .finite, .infinitiveMarker, .personalPronoun,
            .reflexivePronoun, .negation,
        ]) {
            return false
        }
        if token.isAny([.adverb, .particle]) {
            return index + 1 < limit && isModifierWord(index + 1)
        }
        return isModifierWord(index)
    }

    /// An unknown small word with an adjective's ending.
    private func isModifierWord(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isWord, !token.isCapitalized else { return false }
        if token.isAny([.adjective, .stateAdjective]) { return true }
        return token.features.isEmpty && token.end - token.start > 3
    }

    /// "mehr als 30", "bis zu 30", "rund 30": the number behind words that bound it.
    ///
    /// A preposition alone ("über 30 Millionen diskutieren") is taken for one.
    package func numberBehindBound(_ start: Int, _ limit: Int) -> Int? {
        guard start < limit else { return nil }
        let phrases = analysis.lexicon.numbers.limits[tokens[start].word]
        let phrase = phrases?.first { phrase in
            guard case .bound = phrase.limit, start + phrase.words.count < limit else { return false }
            return zip(start..., phrase.words).allSatisfy { tokens[$0].word == $1 }
        }
        guard let phrase, phrase.words.count > 1 || !tokens[start].isAny(.preposition) || tokens[start].isAny(.particle)
        else { return nil }
        let number = start + phrase.words.count
        return tokens[number].isAny(.numberWord) && !tokens[number].isAny(.indefiniteArticle) ? number : nil
    }

    /// "Dutzend" in "zwei Dutzend Länder": what is counted stands behind it.
    private func multiplies(_ index: Int, from start: Int, limit: Int) -> Bool {
        guard index > start, index + 1 < limit, tokens[index - 1].isAny([.numberWord, .indefiniteArticle]),
            analysis.lexicon.numbers.numerals[tokens[index].word]?.kind == .multiplier
        else { return false }
        return isNominal(index + 1) || isModifier(index + 1, limit)
    }

    /// True where the word governs a phrase behind it: no article ("zum"), and no bound of a number ("bis zu 30").
    func isPreposition(_ index: Int, limit: Int) -> Bool {
        tokens[index].isAny(.preposition) && !tokens[index].isAny(.determiner)
            && numberBehindBound(index, limit) == nil
    }

    /// "eine sofortige und anhaltende Waffenruhe"
    private func joinsModifiers(_ index: Int, from start: Int, _ limit: Int) -> Bool {
        index > start && index + 2 < limit && tokens[index].isAny(.coordinating)
            && analysis.lexicon.isMarker(tokens[index].word, .andOr) && !tokens[index - 1].isCapitalized
            && tokens[index - 1].isAny(.adjective) && tokens[index + 1].isAny(.adjective)
            && !tokens[index + 1].isCapitalized && isNominal(index + 2)
    }

    private func isPreDeterminer(_ index: Int, _ limit: Int) -> Bool {
        tokens[index].isAny(.particle) && index + 1 < limit && tokens[index + 1].isAny([.determiner, .numberWord])
    }

    private func isStandAlone(_ index: Int) -> Bool {
        tokens[index].isAny([.demonstrative, .quantifier])
    }

    private func isLonePronoun(_ index: Int, _ limit: Int) -> Bool {
        let token = tokens[index]
        guard token.isAny([.personalPronoun, .indefinitePronoun]), !token.isAny([.determiner, .reflexivePronoun])
        else { return false }
        return true
    }

    private func isNameParticle(_ index: Int, _ limit: Int) -> Bool {
        guard index + 1 < limit, tokens[index + 1].isCapitalized, index > 0, tokens[index - 1].isCapitalized else {
            return false
        }
        guard analysis.lexicon.isMarker(tokens[index].word, .nameParticle) else { return false }
        // "Staffan de Mistura": a particle that is no word of the language stands in a name between two unknown words.
        let isForeign = tokens[index].features.isDisjoint(with: [.determiner, .preposition, .adverb, .infinitiveMarker])
        return tokens[index - 1].isAny([.givenName, .office])
            || isForeign && !tokens[index - 1].isAny(.noun) && !tokens[index + 1].isAny(.noun)
    }

    /// A name between quotation marks inside a phrase: "die Zeitung „Kurier“".
    private func isQuotedName(_ index: Int, _ limit: Int) -> Bool {
        guard index < limit else { return false }
        let length = quotedLength(index)
        return length > 0 && index + length <= limit
    }

    private func quotedLength(_ index: Int) -> Int {
        let owner = analysis.quotationOfToken[index]
        guard owner >= 0 else { return 0 }
        let quotation = analysis.quotations[Int(owner)]
        guard quotation.open == index, quotation.isClosed, quotation.tokens.count <= 8,
            let first = quotation.inside.first, tokens[first].isCapitalized || !tokens[first].isWord
        else { return 0 }
        let closed = quotation.inside.allSatisfy { !tokens[$0].isAny(.finite) || tokens[$0].isCapitalized }
        return closed ? quotation.tokens.count : 0
    }

    /// Takes a short parenthesis behind a name along: "(CDU)".
    private func bracketed(_ index: Int, _ limit: Int) -> Int {
        guard index + 2 < limit, tokens[index].kind == .openParenthesis else { return index }
        let close = (index + 1..<min(limit, index + 5)).first { tokens[$0].kind == .closeParenthesis }
        guard let close else { return index }
        return close + 1
    }

    // MARK: - Attributes

    /// The end of a genitive or a close prepositional attribute right behind a phrase.
    private func attribute(after end: Int, from start: Int, limit: Int) -> Int? {
        guard end < limit else { return nil }
        let token = tokens[end]
        if analysis.lexicon.isMarker(token.word, .genitiveDeterminer) {
            // "sagte Anna Muster der Zeitung": a person's name takes no genitive.
            let namesPerson = (start..<end).contains { tokens[$0].isAny(.givenName) && tokens[$0].isCapitalized }
            return namesPerson && tokens[end - 1].isCapitalized ? nil : core(at: end, limit: limit)
        }
        if token.isAny([.stateAdjective, .adjective]), !token.isAny(.finite), isGenitiveEnding(end) {
            return core(at: end, limit: limit)
        }
        if analysis.lexicon.isMarker(token.word, .attributePreposition), end + 1 < limit {
            guard let next = core(at: end + 1, limit: limit) else { return nil }
            // "nach Bekunden des Arztes bei bester Gesundheit": only a body or place is an attribute behind "bei".
            let isLoose =
                !analysis.lexicon.isMarker(token.word, .agentPreposition)
                && !analysis.lexicon.isMarker(token.word, .forPreposition)
            return isLoose && !(end + 1..<next).contains(where: namesBody) ? nil : next
        }
        if analysis.lexicon.isMarker(token.word, .placePreposition), end + 1 < limit,
            tokens[end + 1].isAny([.city, .seat, .state])
        {
            return core(at: end + 1, limit: limit)
        }
        if let second = correlated(end, from: start) {
            return second < limit ? core(at: second, limit: limit) : nil
        }
        if token.isAny(.coordinating), analysis.lexicon.isMarker(token.word, .andOr), end + 1 < limit {
            guard let next = core(at: end + 1, limit: limit) else { return nil }
            return next
        }
        return nil
    }

    /// Where the second part of "weder … noch …" or "sowohl … als auch …" begins.
    private func correlated(_ index: Int, from start: Int) -> Int? {
        let lexicon = analysis.lexicon
        let opens = { (marker: Marker) in
            start > 0 && lexicon.isMarker(tokens[start - 1].word, marker)
                || lexicon.isMarker(tokens[start].word, marker)
        }
        if lexicon.isMarker(tokens[index].word, .nor), opens(.neither) { return index + 1 }
        let isBoth =
            lexicon.isMarker(tokens[index].word, .asWell) && index + 1 < tokens.count
            && lexicon.isMarker(tokens[index + 1].word, .also)
        return isBoth && opens(.bothAnd) ? index + 2 : nil
    }

    private func namesBody(_ index: Int) -> Bool {
        tokens[index].isCapitalized
            && (tokens[index].features.isEmpty
                || tokens[index].isAny([.organization, .outlet, .city, .seat, .state, .party, .givenName]))
    }

    private func isGenitiveEnding(_ index: Int) -> Bool {
        let bytes = analysis.bytes(of: index)
        return bytes.last == UInt8(ascii: "r") && index + 1 < tokens.count && tokens[index + 1].isCapitalized
    }
}
