import Facts
import Lexicon
import Linguistics

/// A predicate with the clauses it governs: whose position it is, on which contribution, and which way it points.
struct Scope {
    let predicate: StanceReader.Predicate
    let number: Int
    let sentence: SentenceContext
    let context: CommitmentContext
    /// Clauses that carry what the position is about.
    let content: [Int]

    private var article: ArticleContext { context.article }
    private var clause: Clause { sentence.clauses[number] }

    init?(
        _ predicate: StanceReader.Predicate, _ number: Int, _ sentence: SentenceContext, _ context: CommitmentContext
    ) {
        self.predicate = predicate
        self.number = number
        self.sentence = sentence
        self.context = context
        content = Scope.content(of: number, in: sentence, context.article)
    }

    /// One draft for each party that takes the position.
    func drafts() -> [CommitmentDraft] {
        guard let contribution = contribution() else { return [] }
        let provider = providers(of: contribution)
        guard !provider.isEmpty, let (stance, certainty) = stance(provider) else { return [] }
        let parties = stance == .opposes || stance == .requested ? takers() : provider
        let conditions = context.conditions.conditions(in: sentence.tokens, of: sentence)
            .filter { condition in !parties.contains { $0.tokens.overlaps(condition.tokens) } }
        let reasons = context.reasons.reasons(in: sentence.tokens, of: sentence, for: parties.count)
        let isConditional = !conditions.isEmpty && [.pledged, .considering, .undecided].contains(stance)
        return zip(parties, reasons).map { party, reason in
            CommitmentDraft(
                party: party, contribution: article.lexicon.concepts.concepts[contribution.concept].key,
                contributionTokens: contribution.tokens, stance: isConditional ? .conditional : stance,
                certainty: certainty, conditions: isConditional ? conditions : [], reason: reason,
                evidence: sentence.tokens, rule: PredicatePosition.name, score: contribution.isPronoun ? 0.6 : 0.8)
        }
    }

    // MARK: - Content

    private static func content(of number: Int, in sentence: SentenceContext, _ article: ArticleContext) -> [Int] {
        var found: [Int] = []
        for (index, other) in sentence.clauses.enumerated() where index != number {
            guard carries(other, article) else { continue }
            var parent = other.parent
            while let above = parent, above != number, sentence.clauses[above].kind == .fragment {
                parent = sentence.clauses[above].parent
            }
            if parent == number { found.append(index) }
        }
        if found.isEmpty, number > 0, sentence.clauses[number].kind == .verbFirst,
            carries(sentence.clauses[number - 1], article), sentence.clauses[number - 1].parent == nil
        {
            found.append(number - 1)
        }
        return found
    }

    private static func carries(_ clause: Clause, _ article: ArticleContext) -> Bool {
        switch clause.kind {
        case .infinitive: return clause.opener == nil
        case .subordinate:
            return clause.opener?.contains { article.lexicon.isMarker(article.tokens[$0].word, .thatConjunction) }
                ?? false
        default: return false
        }
    }

    // MARK: - Contribution

    struct Contribution {
        let concept: Int
        let tokens: Range<Int>
        let isPronoun: Bool
    }

    /// The contribution that the position is about: the verb's own, else the first noun that is neither the provider nor
    /// someone's attribute, else what a pronoun points back at.
    private func contribution() -> Contribution? {
        let clauses = content.isEmpty ? [number] : content
        for index in clauses {
            let own = sentence.clauses[index]
            let mentions = own.ranges.flatMap { context.contributions.mentions(in: $0) }
            if let verb = own.verbToken, let mention = mentions.first(where: { $0.tokens.contains(verb) }) {
                return Contribution(concept: mention.concept, tokens: mention.tokens, isPronoun: false)
            }
            let subject = Subjects(article.analysis).subject(of: own)
            let free = mentions.filter { mention in
                !isForeign(mention.tokens.lowerBound)
                    && !(own.isPassive == false && own.kind != .infinitive && index != number
                        && subject?.overlaps(mention.tokens) ?? false && mentions.count > 1)
            }
            if let mention = free.first ?? mentions.first {
                return Contribution(concept: mention.concept, tokens: mention.tokens, isPronoun: false)
            }
        }
        return pronounContribution()
    }

    /// "ukrainische Soldaten": a state's adjective before the noun makes it someone's own, not a contribution.
    private func isForeign(_ index: Int) -> Bool {
        index > 0 && article.tokens[index - 1].isAny(.stateAdjective)
    }

    /// "ist dazu nicht bereit": the contribution named last, the party's own before others.
    private func pronounContribution() -> Contribution? {
        let pronoun = clause.ranges.joined().first {
            article.lexicon.isMarker(article.tokens[$0].word, .contributionPronoun)
        }
        guard let pronoun else { return nil }
        let from = article.sentences[max(0, sentence.number - 1)].tokens.lowerBound
        let mentions = context.contributions.mentions(in: from..<pronoun)
        let takers = Set(takers().map(\.actor))
        let own = mentions.last { mention in attributes(of: mention.tokens).contains { takers.contains($0.actor) } }
        guard let mention = own ?? mentions.last else { return nil }
        return Contribution(concept: mention.concept, tokens: mention.tokens, isPronoun: true)
    }

    // MARK: - Parties

    /// Who would contribute: named with the contribution, else the subject of the content, else who takes the position.
    private func providers(of contribution: Contribution) -> [Party] {
        if contribution.isPronoun { return takers() }
        let named = attributes(of: contribution.tokens)
        if !named.isEmpty { return named }
        for index in content {
            let own = sentence.clauses[index]
            guard own.kind == .subordinate, !own.isPassive, let subject = Subjects(article.analysis).subject(of: own)
            else { continue }
            if subject.count == 1, article.tokens[subject.lowerBound].isAny([.personalPronoun, .indefinitePronoun]) {
                continue
            }
            return context.parties.parties(in: subject)
        }
        return takers()
    }

    /// Who takes the position: the subject, a state that the position is taken for, or the subject above.
    private func takers() -> [Party] {
        if let stateFor = partyBehindFor() { return [stateFor] }
        if clause.isPassive { return agentParties() }
        let subjects = Subjects(article.analysis)
        var index: Int? = number
        while let current = index {
            let own = sentence.clauses[current]
            if let subject = subjects.subject(of: own) {
                let isPronoun =
                    subject.count == 1
                    && article.tokens[subject.lowerBound].isAny([.personalPronoun, .indefinitePronoun])
                if !isPronoun { return context.parties.parties(in: subject) }
                if let speaker = speakerParty(subject) { return speaker }
            } else if own.kind == .verbFirst, current > 0 {
                index = sentence.clauses[..<current].lastIndex { $0.kind == .main }
                continue
            }
            index = own.parent
        }
        return []
    }

    /// "wir", "man" in someone's words: the state or organization that the speaker speaks for.
    private func speakerParty(_ subject: Range<Int>) -> [Party]? {
        guard article.lexicon.isMarker(article.tokens[subject.lowerBound].word, .firstPersonPronoun) else { return nil }
        guard let actor = context.parties.represented(by: context.speaker(at: subject.lowerBound)) else { return [] }
        if case .person = actor { return [] }
        return [Party(actor: actor, tokens: subject)]
    }

    /// "Auch für Luxemburg schloss die Ministerin …"
    private func partyBehindFor() -> Party? {
        guard let range = clause.ranges.first else { return nil }
        for token in range.prefix(3) where article.lexicon.isMarker(article.tokens[token].word, .forPreposition) {
            guard let number = context.cast.entityAt[token + 1], context.cast.entities[number].manner == .name else {
                continue
            }
            return context.parties.parties(in: context.cast.entities[number].tokens).first
        }
        return nil
    }

    private func agentParties() -> [Party] {
        let phrases = NounPhrases(article.analysis)
        for token in clause.ranges.joined()
        where article.lexicon.isMarker(article.tokens[token].word, .agentPreposition) {
            guard let phrase = phrases.phrase(at: token + 1, limit: clause.end) else { continue }
            let parties = context.parties.parties(in: phrase)
            if !parties.isEmpty { return parties }
        }
        return []
    }

    /// Who is named with the contribution as its provider: "Teilnahme Frankreichs", "Soldaten aus Nato-Staaten",
    /// "europäische Truppen", "Ausbildung … durch europäische Soldaten".
    private func attributes(of tokens: Range<Int>) -> [Party] {
        let phrases = NounPhrases(article.analysis)
        let limit = sentence(at: tokens.lowerBound).tokens.upperBound
        if tokens.lowerBound > 0, article.lexicon.positions.regions[article.tokens[tokens.lowerBound - 1].word] != nil,
            let group = context.parties.collective(in: (tokens.lowerBound - 1)..<tokens.upperBound)
        {
            return [group]
        }
        var index = tokens.upperBound
        // Look behind the contribution and its own attributes for the one who provides it.
        while index < limit, index < tokens.upperBound + 8, article.tokens[index].isWord {
            let token = article.tokens[index]
            if token.isAny(.finite), !token.isCapitalized { break }
            let isProvider =
                article.lexicon.isMarker(token.word, .providerPreposition) && predicate.stance != .withdraw
                || index == tokens.upperBound
                    && (article.lexicon.isMarker(token.word, .genitiveDeterminer)
                        || token.isAny([.state, .organization]) && token.isCapitalized)
            if isProvider {
                let start = article.lexicon.isMarker(token.word, .providerPreposition) ? index + 1 : index
                if let phrase = phrases.phrase(at: start, limit: limit) {
                    let parties = context.parties.parties(in: phrase)
                    if !parties.isEmpty { return parties }
                    index = phrase.upperBound
                    continue
                }
            }
            index += 1
        }
        return []
    }

    private func sentence(at token: Int) -> SentenceContext {
        article.sentences.last { $0.tokens.lowerBound <= token } ?? sentence
    }

    // MARK: - Stance

    /// Which way the position points, or nil where the words take none.
    private func stance(_ providers: [Party]) -> (Stance, Certainty)? {
        let certainty = predicate.certainty
        switch predicate.stance {
        case .pledge: return (predicate.isNegated ? .undecided : .pledged, certainty)
        case .willing: return (predicate.isNegated ? .declined : .pledged, certainty)
        case .certain: return predicate.isNegated ? nil : (.pledged, certainty)
        case .likely: return predicate.isNegated ? (.considering, .unlikely) : (.considering, certainty)
        case .unlikely: return (.considering, .unlikely)
        case .consider: return predicate.isNegated ? nil : (.considering, certainty)
        case .hesitate: return (.undecided, certainty)
        case .demand: return predicate.isNegated || takers().isEmpty ? nil : (.requested, certainty)
        case .withdraw: return predicate.isNegated ? nil : (.withdrawn, certainty)
        case .refuse:
            if predicate.isNegated { return (.considering, certainty) }
            let takers = Set(takers().map(\.actor))
            return (
                takers.isDisjoint(with: providers.map(\.actor)) && !takers.isEmpty ? .opposes : .declined, certainty
            )
        case .provide: return provideStance(certainty)
        case .depend, .require, .reservation: return nil
        }
    }

    /// The contribution's own verb: what its tense and mood make of it.
    private func provideStance(_ certainty: Certainty) -> (Stance, Certainty)? {
        guard let finite = clause.finite else { return nil }
        let token = article.tokens[finite]
        let isPossible = article.lexicon.isMarker(token.word, .possibility)
        let isIntended = article.lexicon.isMarker(token.word, .intention) && !clause.isPassive
        if predicate.isNegated { return isPossible || isIntended ? (.declined, certainty) : nil }
        if isPossible { return (.considering, certainty) }
        if isIntended { return (.pledged, certainty) }
        guard !clause.hasModal else { return nil }
        let isPast =
            article.lexicon.isMarker(article.tokens[finite].word, .perfectHelper)
            && clause.nonfinite.contains { article.tokens[$0].isAny(.participle) }
        return isPast && !clause.isPassive ? (.delivered, certainty) : nil
    }
}
