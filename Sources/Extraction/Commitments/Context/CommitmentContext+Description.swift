import Facts
import Lexicon
import Linguistics

// States that are described instead of named.
extension CommitmentContext {
    /// True where a word of the sentence names a state, an organization or a group of states.
    func namesEntity(_ sentence: SentenceContext) -> Bool {
        sentence.tokens.contains { index in
            cast.entityAt[index] != nil || article.lexicon.positions.regions[article.tokens[index].word] != nil
                || article.tokens[index].isCapitalized && parties.namesGroup(index)
        }
    }

    /// False where no word of the sentence can stand for a party, so that no rule has to look.
    func mayNameParty(_ sentence: SentenceContext) -> Bool {
        sentence.tokens.contains { index in
            let token = article.tokens[index]
            return cast.entityAt[index] != nil || cast.memberAt[index] != nil || token.isAny(.personalPronoun)
                || article.lexicon.isMarker(token.word, .firstPersonPronoun)
                || article.lexicon.isMarker(token.word, .countryNoun)
        }
            || stances.hasPredicate(in: sentence) && namesEntity(sentence)
    }

    /// The parties that a phrase names, else the state that it describes: "sein Land", "die Regierung des Landes".
    func actors(in phrase: Range<Int>) -> [Party] {
        let both = bothStates(in: phrase)
        if !both.isEmpty { return both }
        let named = parties.parties(in: phrase)
        return named.isEmpty ? describedState(in: phrase).map { [$0] } ?? [] : named
    }

    /// "die beiden Länder": the two that are named just before.
    private func bothStates(in phrase: Range<Int>) -> [Party] {
        guard phrase.contains(where: { article.lexicon.isMarker(article.tokens[$0].word, .both) }),
            article.tokens[phrase.lowerBound].isAny([.definiteArticle, .quantifier]),
            phrase.contains(where: { article.lexicon.positions.bases[article.tokens[$0].word] != nil })
        else { return [] }
        let codes = statesNamed(before: phrase.lowerBound)
        return codes.count == 2 ? codes.map { Party(actor: .state($0), tokens: phrase) } : []
    }

    private func describedState(in phrase: Range<Int>) -> Party? {
        guard let noun = phrase.first(where: { article.lexicon.isMarker(article.tokens[$0].word, .countryNoun) }),
            let determiner = (phrase.lowerBound..<noun).last(where: { article.tokens[$0].isAny(.determiner) }),
            (determiner + 1..<noun).allSatisfy({ article.tokens[$0].isAny(.adjective) }),
            noun + 1 == phrase.upperBound || article.tokens[noun + 1].isAny(.preposition),
            determiner == phrase.lowerBound || isOfGovernment(phrase.lowerBound..<determiner)
        else { return nil }
        if article.tokens[determiner].isAny(.possessive) {
            return owner(at: noun).flatMap { actor in
                if case .state = actor { Party(actor: actor, tokens: phrase) } else { nil }
            }
        }
        guard article.tokens[determiner].isAny([.definiteArticle, .demonstrative]) else { return nil }
        return onlyState(before: phrase.lowerBound).map { Party(actor: $0, tokens: phrase) }
    }

    /// Whose country "sein Land" is: that of who speaks there, else of the clause's subject.
    private func owner(at token: Int) -> Actor? {
        if let speaker = parties.represented(by: speaker(at: token)) { return speaker }
        let sentence = article.sentencesWithQuotes[article.sentenceNumber(of: token)]
        guard let clause = sentence.clauses.first(where: { $0.contains(token) }),
            let subject = Subjects(article.analysis).subject(of: clause), !subject.contains(token)
        else { return nil }
        return parties.parties(in: subject).first?.actor
    }

    /// "die Regierung" before "des Landes"
    private func isOfGovernment(_ words: Range<Int>) -> Bool {
        words.last.map { noun in
            article.lexicon.isMarker(article.tokens[noun].word, .governmentNoun)
                || cast.offices.office(at: noun).map { article.lexicon.offices[$0.office].speaksForBody } ?? false
        } ?? false
    }

    /// The state that this sentence and the one before name up to here, where they name just one.
    private func onlyState(before token: Int) -> Actor? {
        let codes = statesNamed(before: token)
        return codes.count == 1 ? .state(codes[0]) : nil
    }

    /// The states that this sentence and the one before name up to here, in text order.
    private func statesNamed(before token: Int) -> [String] {
        let number = article.sentenceNumber(of: token)
        let start = article.sentences[max(0, number - 1)].tokens.lowerBound
        return cast.entities(in: start..<token).reduce(into: []) { codes, mention in
            if let code = cast.state(of: mention), !codes.contains(code) { codes.append(code) }
        }
    }
}
