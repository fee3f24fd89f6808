import Facts
import Lexicon
import Linguistics

// States that are described instead of named.
extension CommitmentContext {
    /// The parties that a phrase names, else the state that it describes: "sein Land", "die Regierung des Landes".
    func actors(in phrase: Range<Int>) -> [Party] {
        let named = parties.parties(in: phrase)
        return named.isEmpty ? describedState(in: phrase).map { [$0] } ?? [] : named
    }

    private func describedState(in phrase: Range<Int>) -> Party? {
        guard let noun = phrase.first(where: { article.lexicon.isMarker(article.tokens[$0].word, .countryNoun) }),
            let determiner = (phrase.lowerBound..<noun).last(where: { article.tokens[$0].isAny(.determiner) }),
            (determiner + 1..<noun).allSatisfy({ article.tokens[$0].isAny(.adjective) }), noun + 1 == phrase.upperBound,
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
        words.last.map { article.lexicon.isMarker(article.tokens[$0].word, .governmentNoun) } ?? false
    }

    /// The state that this sentence and the one before name up to here, where they name just one.
    private func onlyState(before token: Int) -> Actor? {
        let number = article.sentenceNumber(of: token)
        let start = article.sentences[max(0, number - 1)].tokens.lowerBound
        let codes = cast.entities(in: start..<token).compactMap { mention -> String? in
            guard case .state(let index) = mention.entity else { return nil }
            return article.lexicon.states[index].code
        }
        return Set(codes).count == 1 ? codes.first.map(Actor.state) : nil
    }
}
