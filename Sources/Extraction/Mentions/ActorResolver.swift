import Facts
import Lexicon
import Linguistics

/// Says who is meant by a noun phrase or pronoun; nil where the text leaves it open.
struct ActorResolver {
    let cast: Cast
    private var article: ArticleContext { cast.article }
    private var tokens: [Token] { article.tokens }

    init(_ cast: Cast) {
        self.cast = cast
    }

    /// The actor that a phrase stands for.
    func actor(of phrase: Range<Int>) -> Actor? {
        if let person = phrase.compactMap({ cast.memberAt[$0] }).first {
            return cast.members[person].names.isEmpty ? nil : .person(cast.members[person].name)
        }
        guard let first = phrase.first else { return nil }
        if phrase.count == 1, tokens[first].isAny(.personalPronoun) { return pronoun(at: first) }
        if let actor = namedActor(in: phrase) { return actor }
        return describedPerson(phrase)
    }

    /// A state or organization that the phrase names as the one who acts: a name, or an adjective before a noun for its
    /// government.
    private func namedActor(in phrase: Range<Int>) -> Actor? {
        let mentions = cast.entities.filter { phrase.contains($0.tokens.lowerBound) }
        guard let mention = mentions.first else { return nil }
        // The head must be the name itself, or a noun that speaks for it.
        switch mention.manner {
        case .name, .seat, .description:
            guard isHead(mention, of: phrase) else { return institution(in: phrase, of: mention) }
            return actor(for: mention)
        case .adjective, .modifier: return institution(in: phrase, of: mention)
        case .demonym:
            return isPlural(phrase) ? nil : nil
        }
    }

    private func isHead(_ mention: EntityMention, of phrase: Range<Int>) -> Bool {
        let before = phrase.lowerBound..<mention.tokens.lowerBound
        return before.allSatisfy {
            !tokens[$0].isCapitalized
                || tokens[$0].flags.contains(.opensSentence) && !tokens[$0].isAny([.noun, .role, .office, .speechNoun])
                    && tokens[$0].isAny([.determiner, .adjective, .particle, .adverb])
        }
    }

    /// "die polnische Regierung", "das US-Verteidigungsministerium", "von russischer Seite", "französische Angaben".
    private func institution(in phrase: Range<Int>, of mention: EntityMention) -> Actor? {
        let speaksForIt = phrase.contains { index in
            guard tokens[index].isCapitalized else { return false }
            if article.lexicon.isMarker(tokens[index].word, .governmentNoun) || tokens[index].isAny(.speechNoun) {
                return true
            }
            return article.analysis.compound(of: index, head: .role).map {
                article.lexicon.isMarker($0.head, .governmentNoun)
            } ?? false
        }
        return speaksForIt ? actor(for: mention) : nil
    }

    private func actor(for mention: EntityMention) -> Actor? {
        switch mention.entity {
        case .state(let index): .state(article.lexicon.states[index].code)
        case .organization(let index): .organization(article.lexicon.organizations[index].key)
        case .outlet: nil
        }
    }

    private func isPlural(_ phrase: Range<Int>) -> Bool { phrase.count > 1 }

    /// "er", "sie": the last person of that gender before it, where only one is near.
    private func pronoun(at index: Int) -> Actor? {
        let word = tokens[index].word
        let gender: Gender
        if article.lexicon.isMarker(word, .masculinePronoun) {
            gender = .masculine
        } else if article.lexicon.isMarker(word, .femininePronoun) {
            gender = .feminine
        } else {
            return nil
        }
        return nearestPerson(before: index) { $0.gender == gender || $0.gender == .unknown }
    }

    /// "die Ministerin", "der Präsident": the last person before it with an office of that name and gender.
    private func describedPerson(_ phrase: Range<Int>) -> Actor? {
        guard
            let head = phrase.first(where: {
                tokens[$0].isCapitalized && tokens[$0].isWord && article.analysis.hasOfficeOrRole($0)
            }),
            tokens[phrase.lowerBound].isAny([.definiteArticle, .demonstrative]) || phrase.count == 1,
            let office = cast.offices.office(at: head)
        else { return nil }
        let head1 = article.lexicon.offices[office.office].key
        return nearestPerson(before: phrase.lowerBound) { member in
            guard member.gender == office.gender || member.gender == .unknown else { return false }
            return member.offices.contains { held in
                let key = article.lexicon.offices[held.office].key
                return key == head1 || key.hasSuffix("_" + head1)
            }
        }
    }

    private func nearestPerson(before index: Int, where fits: (Cast.Member) -> Bool) -> Actor? {
        var best: (member: Int, token: Int)?
        for (number, member) in cast.members.enumerated() where fits(member) && !member.names.isEmpty {
            guard let last = member.mentions.last(where: { $0.name.upperBound <= index }) else { continue }
            if best == nil || last.name.lowerBound > best?.token ?? 0 { best = (number, last.name.lowerBound) }
        }
        guard let best, sentencesBetween(best.token, index) <= 4 else { return nil }
        return .person(cast.members[best.member].name)
    }

    private func sentencesBetween(_ first: Int, _ second: Int) -> Int {
        let start = article.sentences.lastIndex { $0.tokens.lowerBound <= first } ?? 0
        let end = article.sentences.lastIndex { $0.tokens.lowerBound <= second } ?? 0
        return end - start
    }
}
