import Lexicon

/// Finds the tokens of a stretch that can be finite verbs, and drops weaker candidates where a sure one stands.
enum FiniteVerbs {
    static func find(in range: Range<Int>, _ analysis: Analysis) -> (finites: [Int], areSure: Bool) {
        let tokens = analysis.tokens
        var sure: [Int] = []
        var weak: [Int] = []
        for index in range where tokens[index].isAny(.finite) {
            switch strength(of: index, in: range, analysis) {
            case 2: sure.append(index)
            case 1: weak.append(index)
            default: break
            }
        }
        if sure.count > 1 { sure = sure.filter { !isHelperInfinitive($0, sure, range, tokens) } }
        if sure.isEmpty { return (weak, false) }
        // A weak form far from any sure verb can still be the verb of its own coordinated clause.
        let joined = weak.filter { index in
            guard let before = sure.last(where: { $0 < index }) else { return false }
            return tokens[before..<index].contains { $0.isAny(.coordinating) }
                && !tokens[index].isAny([.infinitive, .participle, .adverb, .adjective])
        }
        return (joined.isEmpty ? sure : (sure + joined).sorted(), true)
    }

    /// "müssen … unterstützt werden": a helper that closes the stretch behind an earlier helper is an infinitive.
    private static func isHelperInfinitive(_ index: Int, _ sure: [Int], _ range: Range<Int>, _ tokens: [Token]) -> Bool
    {
        guard tokens[index].isAny(.infinitive), tokens[index].isAny([.auxiliary, .modal]),
            let first = sure.first, first < index, tokens[first].isAny([.auxiliary, .modal])
        else { return false }
        return index + 1 == range.upperBound || tokens[index + 1].isAny([.finite, .coordinating])
    }

    /// 2 for a sure finite verb, 1 for a form with another reading too, 0 for none.
    private static func strength(of index: Int, in range: Range<Int>, _ analysis: Analysis) -> Int {
        let tokens = analysis.tokens
        let token = tokens[index]
        let previous = index > range.lowerBound ? tokens[index - 1] : nil
        let next = index + 1 < range.upperBound ? tokens[index + 1] : nil
        if token.isCapitalized {
            guard token.flags.contains(.opensSentence), index == range.lowerBound else { return 0 }
            guard !token.isAny([.noun, .givenName, .preposition, .adjective, .adverb, .determiner]) else { return 0 }
        }
        if let previous, previous.isAny(.infinitiveMarker), token.isAny(.infinitive) { return 0 }
        // "Mitglied werden zu können": a verb before a marked infinitive is one itself.
        if token.isAny(.infinitive), let next, next.isAny(.infinitiveMarker), index + 2 < range.upperBound,
            tokens[index + 2].isAny(.infinitive)
        {
            return 0
        }
        if isAttribute(token, previous, next), !token.isAny([.auxiliary, .modal]) { return 0 }
        if let next, next.isCapitalized, analysis.isAttributive(index), isInPhrase(index, range, analysis) { return 0 }
        if token.isAny([.auxiliary, .modal]) {
            return token.isAny([.possessive, .determiner]) ? 1 : 2
        }
        if token.isAny(.numberWord) { return 0 }
        if token.isAny(.determiner), let next, next.isAny(.adjective) || next.isCapitalized { return 0 }
        if token.isAny([.preposition, .determiner, .particle, .adverb, .coordinating, .subordinating]) { return 1 }
        if token.isAny([.infinitive, .participle]) { return 1 }
        if token.isAny(.adjective) { return 1 }
        return 2
    }

    /// "die staatlich kontrollierte Zeitung", "einer am Dienstag veröffentlichten Mitteilung": true where a phrase has
    /// begun that has no noun yet.
    private static func isInPhrase(_ index: Int, _ range: Range<Int>, _ analysis: Analysis) -> Bool {
        let tokens = analysis.tokens
        for start in (max(range.lowerBound, index - 8)..<index).reversed() {
            let token = tokens[start]
            let isAdjacent = start + 1 == index
            if token.isAny([.determiner, .numberWord]) {
                // "2008 vermeldete der Sender", "Das bestätigte Huber": a year and a pronoun open no phrase.
                if isAdjacent, token.kind == .number { return false }
                if isAdjacent, analysis.lexicon.isMarker(token.word, .neuterPronoun) {
                    return tokens[index + 1].isAny(.noun) && !analysis.hasOfficeOrRole(index + 1)
                }
                return isAdjacent
                    || tokens[start + 1].isAny([.preposition, .adverb, .adjective]) && !tokens[start + 1].isCapitalized
            }
            guard token.isWord || token.kind == .number, !token.isAny(.finite) || token.isAny(.adjective) else {
                return false
            }
        }
        return false
    }

    /// "die geplante Reform", "eine erklärte Absicht": an inflected form between a determiner and a noun.
    private static func isAttribute(_ token: Token, _ previous: Token?, _ next: Token?) -> Bool {
        guard let previous, let next else { return false }
        guard token.isAny([.participle, .adjective, .infinitive]) || token.isAny(.secondSubjunctive) else {
            return false
        }
        guard token.isAny([.adjective, .participle]) else { return false }
        let opensPhrase =
            previous.isAny([.determiner, .preposition, .numberWord]) && !previous.isAny(.personalPronoun)
            || previous.isAny(.adjective) && !previous.isAny(.finite)
        let goesOn = next.isCapitalized && !next.flags.contains(.opensSentence) || next.isAny(.adjective)
        return opensPhrase && goesOn
    }
}
