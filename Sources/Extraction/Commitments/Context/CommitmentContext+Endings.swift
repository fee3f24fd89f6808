import Lexicon
import Linguistics

// Contributions that are ended and not made.
extension CommitmentContext {
    /// "den Abzug seiner Truppen", "die Hilfe einzustellen": the words that end a contribution, it included; nil where
    /// nothing does.
    func ending(of contribution: Range<Int>, in clause: Clause) -> Range<Int>? {
        if let verb = clause.verb, article.lexicon.positions.verbs[verb] == .withdraw, let token = clause.verbToken,
            token >= contribution.upperBound
        {
            return start(of: contribution, in: clause)..<(token + 1)
        }
        guard let noun = endingNoun(before: contribution.lowerBound, in: clause) else { return nil }
        return start(of: noun..<(noun + 1), in: clause)..<contribution.upperBound
    }

    /// "das Ende der westlichen Sanktionen": the noun that has the contribution as its attribute.
    private func endingNoun(before contribution: Int, in clause: Clause) -> Int? {
        var index = contribution - 1
        while index >= clause.start, index > contribution - 6 {
            let token = article.tokens[index]
            if token.isCapitalized, article.isNamed(index, by: .endingNoun) { return index }
            guard token.isWord, token.isAny([.determiner, .adjective, .stateAdjective, .preposition, .numberWord]),
                !token.isAny(.finite) || token.isAny([.adjective, .determiner])
            else { return nil }
            index -= 1
        }
        return nil
    }

    /// Where the noun phrase begins that these words are in.
    private func start(of words: Range<Int>, in clause: Clause) -> Int {
        var start = words.lowerBound
        while start > clause.start, article.tokens[start - 1].isAny([.determiner, .adjective, .stateAdjective]),
            !article.tokens[start - 1].isAny(.preposition)
        {
            start -= 1
        }
        return start
    }
}
