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
    ///
    /// - Parameter lastSpeaker: who spoke before it, whom a pronoun can stand for.
    func actor(of phrase: Range<Int>, lastSpeaker: Actor? = nil) -> Actor? {
        guard let first = phrase.first else { return nil }
        if phrase.count == 1, tokens[first].isAny(.personalPronoun) { return pronoun(at: first, lastSpeaker) }
        if let source = behindSourceNoun(phrase) { return actor(of: source, lastSpeaker: lastSpeaker) }
        if let person = headPerson(of: phrase) { return person }
        if let actor = namedActor(in: phrase) { return actor }
        return describedPerson(phrase)
    }

    /// "Angaben von Ministerin X", "Sicht der Forscherin Y": who stands behind the noun is meant.
    private func behindSourceNoun(_ phrase: Range<Int>) -> Range<Int>? {
        guard let noun = phrase.first(where: { tokens[$0].isCapitalized && tokens[$0].isWord }),
            article.lexicon.isMarker(tokens[noun].word, .sourceNoun), noun + 1 < phrase.upperBound,
            cast.entities(in: phrase.lowerBound..<noun).isEmpty
        else { return nil }
        let isPreposition = article.lexicon.isMarker(tokens[noun + 1].word, .agentPreposition)
        let start = isPreposition ? noun + 2 : noun + 1
        return start < phrase.upperBound ? start..<phrase.upperBound : nil
    }

    /// The person that the phrase names, not one who is only named in an attribute: "der Sprecher von Präsident X, Y" is Y.
    private func headPerson(of phrase: Range<Int>) -> Actor? {
        for token in phrase {
            guard let number = cast.memberAt[token] else { continue }
            let member = cast.members[number]
            guard let mention = member.mentions.last(where: { $0.name.contains(token) }), !member.names.isEmpty,
                !isAttribute(mention, in: phrase), !isOwner(mention, in: phrase)
            else { continue }
            return .person(member.name)
        }
        return nil
    }

    /// "Hubers Büro": who stands in the genitive before a noun is not the one it names.
    private func isOwner(_ mention: PersonMention, in phrase: Range<Int>) -> Bool {
        let next = mention.name.upperBound
        guard next < phrase.upperBound, tokens[next].isWord, tokens[next].isCapitalized else { return false }
        return article.lexicon.inflection.nameWithoutGenitive(
            article.analysis.text(of: (next - 1)..<next)) != nil
    }

    private func isAttribute(_ mention: PersonMention, in phrase: Range<Int>) -> Bool {
        let start = mention.phrase.lowerBound
        guard start > phrase.lowerBound else { return false }
        let before = tokens[start - 1]
        if !before.isWord || before.isAny(.coordinating) { return false }
        if before.isAny([.preposition, .definiteArticle, .possessive]) { return true }
        return before.isCapitalized && article.lexicon.isMarker(tokens[start].word, .genitiveDeterminer)
    }

    /// A state or organization that the phrase names as the one who acts: a name, or an adjective before a noun for its
    /// government.
    private func namedActor(in phrase: Range<Int>) -> Actor? {
        guard let mention = cast.entities(in: phrase).first else { return nil }
        // The head must be the name itself, or a noun that speaks for it.
        switch mention.manner {
        case .name, .seat, .description:
            guard isHead(mention, of: phrase) else { return institution(in: phrase, of: mention) }
            return actor(for: mention)
        case .adjective, .modifier: return institution(in: phrase, of: mention)
        case .demonym:
            // People of a country are not the country.
            return nil
        }
    }

    private func isHead(_ mention: EntityMention, of phrase: Range<Int>) -> Bool {
        let before = phrase.lowerBound..<mention.tokens.lowerBound
        return before.allSatisfy {
            // "der in Wien geborene Minister": behind a preposition stands an attribute.
            if tokens[$0].isAny(.preposition), !tokens[$0].isAny([.determiner, .adverb]) { return false }
            return !tokens[$0].isCapitalized
                || tokens[$0].flags.contains(.opensSentence) && !tokens[$0].isAny([.noun, .role, .office, .speechNoun])
                    && tokens[$0].isAny([.determiner, .adjective, .particle, .adverb])
        }
    }

    /// "die polnische Regierung", "das US-Verteidigungsministerium", "von russischer Seite", "französische Angaben".
    private func institution(in phrase: Range<Int>, of mention: EntityMention) -> Actor? {
        let speaksForIt = phrase.contains { index in
            guard tokens[index].isCapitalized else { return false }
            if article.lexicon.isMarker(tokens[index].word, .governmentNoun)
                || article.lexicon.isMarker(tokens[index].word, .officialNoun)
            {
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

    /// True where the actor is a person whom the pronoun can stand for.
    func fits(_ actor: Actor, pronoun index: Int) -> Bool {
        guard case .person(let name) = actor, let gender = gender(ofPronoun: index) else { return false }
        return cast.members.contains { $0.name == name && fits($0, gender) }
    }

    private func gender(ofPronoun index: Int) -> Gender? {
        if article.lexicon.isMarker(tokens[index].word, .masculinePronoun) { return .masculine }
        return article.lexicon.isMarker(tokens[index].word, .femininePronoun) ? .feminine : nil
    }

    /// "er", "sie": the subject of the sentence before, else who spoke last, else the only person of that gender near it.
    private func pronoun(at index: Int, _ lastSpeaker: Actor?) -> Actor? {
        guard let gender = gender(ofPronoun: index) else { return nil }
        let near = cast.membersNamed(before: index, within: 3).filter { fits(cast.members[$0], gender) }
        if let subject = subjectBefore(index), near.contains(subject) { return .person(cast.members[subject].name) }
        if case .person(let name)? = lastSpeaker, near.contains(where: { cast.members[$0].name == name }) {
            return lastSpeaker
        }
        guard near.count == 1 else { return nil }
        return .person(cast.members[near[0]].name)
    }

    private func fits(_ member: Cast.Member, _ gender: Gender) -> Bool {
        !member.names.isEmpty && (member.gender == gender || member.gender == .unknown)
    }

    /// The person who is the subject of the main clause before a token, in its sentence or the one before.
    private func subjectBefore(_ token: Int) -> Int? {
        let number = article.sentenceNumber(of: token)
        for sentence in [number, number - 1] where sentence >= 0 {
            let clauses = article.sentences[sentence].clauses.filter {
                $0.end <= token && ($0.kind == .main || $0.kind == .verbFirst)
            }
            for clause in clauses.reversed() {
                guard let subject = Subjects(article.analysis).subject(of: clause) else { continue }
                if let member = subject.compactMap({ cast.memberAt[$0] }).first { return member }
            }
        }
        return nil
    }

    /// "die Ministerin", "der Präsident": the last person before it with an office of that name and gender.
    private func describedPerson(_ phrase: Range<Int>) -> Actor? {
        if let last = phrase.last, article.lexicon.isMarker(tokens[last].word, .ageNoun) { return personOfAge(phrase) }
        guard
            let head = phrase.first(where: {
                tokens[$0].isCapitalized && tokens[$0].isWord && article.analysis.hasOfficeOrRole($0)
            }),
            tokens[phrase.lowerBound].isAny([.definiteArticle, .demonstrative]) || phrase.count == 1,
            let office = cast.offices.office(at: head)
        else { return personOfSameNoun(phrase) }
        let called = article.lexicon.offices[office.office].key
        return nearestPerson(before: phrase.lowerBound) { member in
            guard member.gender == office.gender || member.gender == .unknown else { return false }
            return member.offices.contains { held in
                article.lexicon.persons.offices.isKind(article.lexicon.offices[held.office].key, of: called)
            }
        }
    }

    /// "der 48-Jährige": the only person of that gender whom the sentences before name.
    private func personOfAge(_ phrase: Range<Int>) -> Actor? {
        guard phrase.count == 2, tokens[phrase.lowerBound].isAny(.definiteArticle) else { return nil }
        let isFeminine = article.lexicon.isMarker(tokens[phrase.lowerBound].word, .feminineArticle)
        let near = cast.membersNamed(before: phrase.lowerBound, within: 4).filter {
            fits(cast.members[$0], isFeminine ? .feminine : .masculine)
        }
        guard near.count == 1 else { return nil }
        return .person(cast.members[near[0]].name)
    }

    /// "der Anwalt": the only person whom the article introduces with that noun.
    private func personOfSameNoun(_ phrase: Range<Int>) -> Actor? {
        guard phrase.count == 2, tokens[phrase.lowerBound].isAny([.definiteArticle, .demonstrative]) else { return nil }
        let noun = tokens[phrase.lowerBound + 1]
        guard noun.word != WordTable.unknown, noun.isAny([.role, .office]) else { return nil }
        let introduced = cast.members.filter { member in
            !member.names.isEmpty
                && member.mentions.contains { mention in
                    mention.phrase.upperBound <= phrase.lowerBound
                        && (mention.phrase.lowerBound..<mention.name.lowerBound).contains {
                            tokens[$0].word == noun.word
                        }
                }
        }
        return introduced.count == 1 ? .person(introduced[0].name) : nil
    }

    private func nearestPerson(before index: Int, where fits: (Cast.Member) -> Bool) -> Actor? {
        cast.membersNamed(before: index, within: 4).first { !cast.members[$0].names.isEmpty && fits(cast.members[$0]) }
            .map { .person(cast.members[$0].name) }
    }
}
