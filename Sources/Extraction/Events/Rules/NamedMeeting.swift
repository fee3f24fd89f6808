import Facts
import Lexicon
import Linguistics

/// A noun that names a meeting, with the place, time and body behind it.
///
/// Matches: Das Treffen in Oslo endete ohne Ergebnis. · Die Sitzung wurde vertagt. · Der EU-Gipfel beginnt am Montag.
/// Not: Das war ein Treffen der Generationen. · Auf der Pressekonferenz in Oslo sprach niemand.
struct NamedMeeting: EventRule {
    static let name = "named_meeting"

    func read(_ sentence: SentenceContext, of context: EventContext, into scene: inout EventScene) {
        for (index, noun) in context.meetings(in: sentence) {
            guard context.cast.memberAt[index] == nil, context.article.speechQuotation(at: index) == nil,
                let mention = mention(index, noun, in: sentence, context)
            else { continue }
            _ = scene.add(mention)
        }
    }

    private func mention(
        _ index: Int, _ noun: EventWords.Noun, in sentence: SentenceContext, _ context: EventContext
    ) -> EventMention? {
        let tokens = context.tokens
        let start = start(of: index, in: sentence.tokens, context)
        guard !tokens[start].isAny(.negativeArticle) || tokens[start].isAny(.definiteArticle) else { return nil }
        let before = start - 1
        let isContracted = context.has(start, .contractedArticle)
        var preposition: Int?
        if isContracted { preposition = start }
        if preposition == nil, before >= sentence.tokens.lowerBound, tokens[before].isAny(.preposition) {
            preposition = before
        }
        let isDefinite = isContracted || tokens[start].isAny([.definiteArticle, .demonstrative])
        let isOther = (start..<index).contains { context.has($0, .other) }
        var mention = EventMention(
            kind: noun.kind, word: index, tokens: start..<(index + 1), preposition: preposition,
            reference: isOther ? .other : isDefinite ? .known : .new, end: index + 1,
            isGrounded: noun.isSure, isNoun: true, sentence: sentence.number, rule: NamedMeeting.name)
        if noun.kind == .talks, !isDefinite, !isOther { mention.reference = .new }
        readModifier(of: index, context, &mention)
        readBehind(sentence, context, &mention)
        guard let clause = sentence.clauses.first(where: { $0.contains(index) }) else { return mention }
        readClause(clause, sentence, context, &mention)
        return mention
    }

    /// The determiner, or the first adjective: also before an embedded attribute ("dem von Chile einberufenen Treffen").
    private func start(of noun: Int, in sentence: Range<Int>, _ context: EventContext) -> Int {
        let tokens = context.tokens
        var index = noun
        while index > sentence.lowerBound, isModifier(index - 1, context) { index -= 1 }
        let before = index - 1
        if before >= sentence.lowerBound,
            tokens[before].isAny(.determiner) || context.has(before, .contractedArticle)
        {
            return before
        }
        // A participle right before the noun can end a longer attribute.
        guard index < noun else { return index }
        for opener in (max(sentence.lowerBound, index - 10)..<index).reversed() {
            guard tokens[opener].isWord || tokens[opener].kind == .number,
                !tokens[opener].isAny(.finite)
                    || tokens[opener].isAny([.determiner, .preposition])
            else { break }
            if tokens[opener].isAny([.definiteArticle, .indefiniteArticle, .demonstrative])
                || context.has(opener, .contractedArticle),
                tokens[opener + 1].isAny([.preposition, .adverb, .timeWord, .adjective, .participle])
                    || tokens[opener + 1].features.isEmpty && !tokens[opener + 1].isCapitalized,
                !tokens[opener + 1].isAny(.determiner) || context.has(opener + 1, .contractedArticle)
            {
                return opener
            }
        }
        return index
    }

    private func isModifier(_ index: Int, _ context: EventContext) -> Bool {
        let token = context.tokens[index]
        guard token.isWord, !token.isCapitalized || token.isAny(.stateAdjective) else { return false }
        if token.isAny([.preposition, .coordinating, .determiner, .adverb, .personalPronoun]),
            !token.isAny(.adjective), !context.has(index, .other)
        {
            return false
        }
        if context.has(index, .contractedArticle) { return false }
        return token.isAny([.adjective, .stateAdjective, .participle]) || context.has(index, .other)
            || context.has(index, .toCome) || token.features.isEmpty
            || context.article.analysis.isAttributive(index)
    }

    /// "EU-Gipfel", "Brüsseler Gipfel"
    private func readModifier(of noun: Int, _ context: EventContext, _ mention: inout EventMention) {
        guard let number = context.cast.entityAt[noun] else { return }
        mention.isGrounded = true
        if case .organization(let key)? = context.cast.actor(of: context.cast.entities[number]) {
            mention.host = EventMention.Host(organization: key, tokens: noun..<(noun + 1))
        }
    }

    /// What stands right behind the noun and belongs to it: a body in the genitive, company, places and times.
    private func readBehind(_ sentence: SentenceContext, _ context: EventContext, _ mention: inout EventMention) {
        let tokens = context.tokens
        let limit = sentence.tokens.upperBound
        var index = mention.word + 1
        while index < limit, tokens[index].isWord || tokens[index].kind == .number {
            if let time = context.circumstances.time(at: index, limit: limit) {
                guard mention.time == nil else { break }
                mention.time = time
                mention.isGrounded = true
                index = time.upperBound
            } else if context.article.lexicon.isMarker(tokens[index].word, .genitiveDeterminer),
                let end = context.nouns.core(at: index, limit: limit), index == mention.word + 1
            {
                readBody(index..<end, context, &mention)
                index = end
            } else if tokens[index].isAny(.preposition), index + 1 < limit {
                if let place = context.circumstances.place(behind: index, limit: limit), mention.place == nil {
                    mention.place = place
                    mention.isGrounded = true
                    index = place.tokens.upperBound
                    continue
                }
                guard index < mention.word + 12 else { break }
                let isDirect = index == mention.word + 1 || !context.has(index, .ofPreposition)
                if isCompany(index, context), isDirect, let phrase = context.nouns.phrase(at: index + 1, limit: limit) {
                    readCompany(phrase, context, &mention)
                    index = phrase.upperBound
                } else if let end = context.nouns.core(at: index + 1, limit: limit), isBeforePlace(end, context) {
                    index = end
                } else {
                    break
                }
            } else {
                break
            }
        }
        mention.end = max(index, mention.word + 1)
    }

    /// Who is met, and a place that stands behind them.
    private func readCompany(_ phrase: Range<Int>, _ context: EventContext, _ mention: inout EventMention) {
        mention.company = mention.company ?? phrase
        if phrase.contains(where: { context.cast.memberAt[$0] != nil || context.cast.entityAt[$0] != nil }) {
            mention.isGrounded = true
        }
        guard mention.place == nil else { return }
        mention.place =
            phrase.lazy.filter { context.tokens[$0].isAny(.preposition) }
            .compactMap { context.circumstances.place(behind: $0, limit: phrase.upperBound) }.first
    }

    private func isCompany(_ preposition: Int, _ context: EventContext) -> Bool {
        context.has(preposition, .withPreposition) || context.has(preposition, .between)
            || context.has(preposition, .ofPreposition)
    }

    /// "im Nato-Hauptquartier in Brüssel", "zur Ukraine in Paris": a place that is named stands behind.
    private func isBeforePlace(_ next: Int, _ context: EventContext) -> Bool {
        next + 1 < context.tokens.count && context.tokens[next].isAny(.preposition)
            && context.circumstances.place(behind: next, limit: min(next + 5, context.tokens.count)) != nil
    }

    private func readBody(_ phrase: Range<Int>, _ context: EventContext, _ mention: inout EventMention) {
        let entities = context.cast.entities(in: phrase)
        for entity in entities {
            if case .organization(let key)? = context.cast.actor(of: entity) {
                mention.host = mention.host ?? EventMention.Host(organization: key, tokens: entity.tokens)
                mention.isGrounded = true
            }
        }
        let namesHolders = phrase.contains {
            context.article.analysis.hasOffice($0) || context.has($0, .bodyNoun)
        }
        if namesHolders || !entities.isEmpty { mention.isGrounded = true }
    }

    /// The meeting as the subject of "stattfinden", or as what is only wanted or called off.
    private func readClause(
        _ clause: Clause, _ sentence: SentenceContext, _ context: EventContext, _ mention: inout EventMention
    ) {
        let subject = Subjects(context.article.analysis).subject(of: clause)
        let isSubject = subject?.contains(mention.word) ?? false
        let parts = context.words.links(of: clause.verb).map(\.part)
        if parts.contains(.happen), isSubject {
            mention.isGrounded = true
            mention.place = mention.place ?? context.circumstances.place(in: clause, outside: [])
            mention.time = mention.time ?? context.circumstances.time(in: clause, outside: [])
        }
        let isDoubtful =
            clause.mood == .conditional || clause.kind == .interrogative || clause.kind == .infinitive
            || context.article.opensCondition(clause)
            || clause.finite.map { context.article.lexicon.isMarker(context.tokens[$0].word, .possibility) } ?? false
        let isObject = mention.preposition == nil && !isSubject
        if parts.contains(.wish), isObject || clause.isPassive || mention.reference == .new {
            mention.status = .proposed
        } else if isDoubtful, mention.reference != .known {
            mention.status = .proposed
        } else if parts.contains(.cancel), isObject || clause.isPassive && isSubject {
            mention.status = .cancelled
        }
        let asks = clause.verb.map { context.article.lexicon.positions.verbs[$0] == .demand } ?? false
        if asks, mention.reference == .new { mention.status = .proposed }
    }
}
