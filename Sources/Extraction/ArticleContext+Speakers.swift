import Lexicon

extension ArticleContext {
    private static let speaking: WordFeatures = [
        .givenName, .office, .role, .organization, .party, .outlet, .state, .seat,
    ]

    /// True where the words can only be the speaker's own: "wir" or "ich" in a main clause that is not in the subjunctive.
    func isOwnWording(_ ranges: [Range<Int>], in sentence: SentenceContext) -> Bool {
        sentence.clauses.contains { clause in
            (clause.kind == .main || clause.kind == .verbFirst) && clause.mood == .indicative
                && ranges.contains { $0.contains(clause.start) }
                && clause.ranges.joined().contains { lexicon.isMarker(tokens[$0].word, .ownPronoun) }
        }
    }

    /// The names of several words that begin at a token: "Vereinte Nationen".
    func names(at index: Int, limit: Int) -> some Sequence<(reading: Reading, tokens: Range<Int>)> {
        lexicon.phrases(beginningWith: tokens[index].word).lazy.compactMap { [tokens] phrase in
            let words = index..<(index + phrase.words.count)
            guard words.upperBound <= limit, zip(words, phrase.words).allSatisfy({ tokens[$0].word == $1 }) else {
                return nil
            }
            return (phrase.reading, words)
        }
    }

    /// True for a phrase that names a person, an office, an organization or another body that speaks.
    func canSpeak(_ phrase: Range<Int>) -> Bool {
        phrase.contains { token in
            tokens[token].isAny(ArticleContext.speaking) || tokens[token].flags.contains(.isSite)
                || tokens[token].isAny(.beginsPhrase) && beginsBody(token, limit: phrase.upperBound)
                || persons.covers(token) || analysis.hasOfficeOrRole(token)
                || lexicon.isMarker(tokens[token].word, .masculinePronoun)
                || lexicon.isMarker(tokens[token].word, .femininePronoun)
        }
    }

    private func beginsBody(_ index: Int, limit: Int) -> Bool {
        names(at: index, limit: limit).contains { $0.reading.kind == .stateName || $0.reading.kind == .organization }
    }

    /// True for a phrase that can be whom words come from: who speaks, what carries a report, a pronoun, an unknown name.
    func canBeSource(_ phrase: Range<Int>) -> Bool {
        canSpeak(phrase) || isUnknownName(phrase)
            || phrase.contains { token in
                Frame.carriesReport(token, self)
                    || tokens[token].isAny([
                        .personalPronoun, .relativePronoun, .indefinitePronoun, .demonstrative, .demonym, .quantifier,
                    ])
            }
    }

    /// One capitalised word that is no noun of the lexicon and no compound of one.
    func isUnknownName(_ phrase: Range<Int>) -> Bool {
        let token = tokens[phrase.lowerBound]
        return phrase.count == 1 && token.isCapitalized
            && token.features.isSubset(of: .adjective)
            && analysis.compound(of: phrase.lowerBound, head: [.noun, .role, .speechNoun]) == nil
    }
}
