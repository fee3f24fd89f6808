import Facts
import Lexicon
import Linguistics

// Unnamed groups of states.
extension PartyReader {
    /// An unnamed group of states: "die meisten Länder der Koalition", "europäische Soldaten", "NATO-Staaten".
    func collective(in phrase: Range<Int>) -> Party? {
        var quantifier: String?
        var region: String?
        for index in phrase {
            let token = tokens[index]
            if let number = cast.entityAt[index], cast.entities[number].manner != .modifier { return nil }
            if let value = article.lexicon.positions.quantifiers[token.word] { quantifier = quantifier ?? value }
            if let value = article.lexicon.positions.regions[token.word] { region = region ?? value }
            if let base = base(at: index) {
                let of = coalition(behind: index, in: phrase)
                let words = start(of: phrase)..<max(index + 1, of?.end ?? 0)
                let name = of?.name ?? region.map { "\($0) states" } ?? base
                if region == nil, of == nil, quantifier == nil, base == "states", !isSpecific(phrase, index),
                    !isCounted(phrase)
                {
                    return nil
                }
                return group(words, quantifier: negated(words, quantifier), base: name)
            }
            if let region, isForces(index) {
                return group(phrase.lowerBound..<(index + 1), quantifier: quantifier, base: "\(region) states")
            }
            if token.isCapitalized, !token.flags.contains(.opensSentence), cast.entityAt[index] == nil, region == nil,
                article.lexicon.numbers.numerals[token.word] == nil
            {
                return nil
            }
        }
        return nil
    }

    /// True where a noun names states without saying which.
    func namesGroup(_ index: Int) -> Bool { base(at: index) != nil }

    private func base(at index: Int) -> String? {
        if let base = article.lexicon.positions.bases[tokens[index].word] { return base }
        guard let compound = article.analysis.compound(of: index, head: .noun),
            let base = article.lexicon.positions.bases[compound.head]
        else { return nil }
        if let number = cast.entityAt[index], case .organization(let organization) = cast.entities[number].entity {
            return "\(article.lexicon.organizations[organization].key) \(base)"
        }
        return base
    }

    private func isForces(_ index: Int) -> Bool {
        article.isNamed(index) { article.lexicon.positions.forces.contains($0) }
    }

    /// "diese Länder", "die beteiligten Länder", not "die Länder", which may be those of a federation.
    private func isSpecific(_ phrase: Range<Int>, _ noun: Int) -> Bool {
        tokens[phrase.lowerBound].isAny(.determiner)
            && (noun > phrase.lowerBound + 1 || !tokens[phrase.lowerBound].isAny(.definiteArticle))
    }

    /// "nicht alle Länder": the negation before its quantifier belongs to the group.
    private func start(of phrase: Range<Int>) -> Int {
        let before = phrase.lowerBound - 1
        let isNegated =
            before >= 0 && tokens[before].isAny(.negation)
            && article.lexicon.positions.quantifiers[tokens[phrase.lowerBound].word] != nil
        return isNegated ? before : phrase.lowerBound
    }

    /// "26 Länder"
    private func isCounted(_ phrase: Range<Int>) -> Bool {
        phrase.contains { tokens[$0].isAny(.numberWord) && !tokens[$0].isAny(.indefiniteArticle) }
    }

    /// "der Koalition", "der NATO" behind a base noun.
    private func coalition(behind index: Int, in phrase: Range<Int>) -> (name: String, end: Int)? {
        let next = index + 1
        guard next + 1 < phrase.upperBound, article.lexicon.isMarker(tokens[next].word, .genitiveDeterminer) else {
            return nil
        }
        if let number = cast.entityAt[next + 1], case .organization(let organization) = cast.entities[number].entity {
            return (
                "\(article.lexicon.organizations[organization].key) members", cast.entities[number].tokens.upperBound
            )
        }
        return article.lexicon.isMarker(tokens[next + 1].word, .coalitionNoun) ? ("coalition members", next + 2) : nil
    }

    private func negated(_ words: Range<Int>, _ quantifier: String?) -> String? {
        guard let first = words.first, tokens[first].isAny(.negation), let quantifier else { return quantifier }
        return "not \(quantifier)"
    }

    private func group(_ words: Range<Int>, quantifier: String?, base: String) -> Party {
        let size = GroupSize(of: words, quantifier: quantifier, in: article.analysis)
        return Party(
            actor: .collective(
                Collective(
                    text: article.analysis.text(of: words), quantifier: quantifier, base: base, atLeast: size.atLeast,
                    atMost: size.atMost, isApproximate: size.isApproximate)),
            tokens: words)
    }

    func with(_ group: Party, members: [Party]) -> Party {
        guard case .collective(var collective) = group.actor else { return group }
        collective.members = members.compactMap { member in
            if case .state(let code) = member.actor { code } else { nil }
        }
        return Party(actor: .collective(collective), tokens: group.tokens)
    }

    /// "…, wie etwa Chile": states that the text gives as examples of the group.
    func examples(behind phrase: Range<Int>) -> [Party] {
        var index = phrase.upperBound
        guard index + 1 < tokens.count, tokens[index].kind == .comma else { return [] }
        index += 1
        guard article.lexicon.isMarker(tokens[index].word, .exampleOpener) else { return [] }
        var found: [Party] = []
        while index < tokens.count, index < phrase.upperBound + 20, tokens[index].kind != .comma || found.isEmpty {
            if let number = cast.entityAt[index], cast.entities[number].manner == .name,
                case .state(let state) = cast.entities[number].entity
            {
                found.append(
                    Party(actor: .state(article.lexicon.states[state].code), tokens: cast.entities[number].tokens))
            } else if tokens[index].isAny(.finite), !tokens[index].isCapitalized {
                break
            }
            index += 1
        }
        return found
    }
}
