import Facts
import Lexicon
import Linguistics

/// Reads where and when something is held: "in Brüssel", "an diesem Donnerstag", "Ende März".
struct CircumstanceReader {
    private let article: ArticleContext
    private let cast: Cast
    private var tokens: [Token] { article.tokens }
    private var words: EventWords { article.lexicon.events }

    init(_ article: ArticleContext, _ cast: Cast) {
        self.article = article
        self.cast = cast
    }

    // MARK: - Places

    /// The place behind the preposition at a token; nil where no name of a place stands there.
    func place(behind preposition: Int, limit: Int) -> EventMention.Place? {
        let isPlace = article.lexicon.isMarker(tokens[preposition].word, .placePreposition)
        guard isPlace || words.has(tokens[preposition].word, .travelGoal) else { return nil }
        var index = preposition + 1
        while index < min(limit, preposition + 4), tokens[index].isAny([.definiteArticle, .adjective]),
            cast.entityAt[index] == nil
        {
            index += 1
        }
        guard index < limit else { return nil }
        if let number = cast.entityAt[index] { return place(cast.entities[number], limit) }
        guard tokens[index].isAny([.city, .beginsPhrase]), tokens[index].isCapitalized, cast.memberAt[index] == nil,
            let name = name(at: index, limit)
        else { return nil }
        return EventMention.Place(
            city: article.analysis.text(of: name.tokens), state: name.state, tokens: name.tokens)
    }

    private func place(_ mention: EntityMention, _ limit: Int) -> EventMention.Place? {
        guard mention.span == nil, let state = cast.state(of: mention) else { return nil }
        switch mention.manner {
        case .seat:
            return EventMention.Place(
                city: article.analysis.text(of: mention.tokens), state: state, tokens: mention.tokens)
        case .name: return EventMention.Place(city: nil, state: state, tokens: mention.tokens)
        // "in der belgischen Hauptstadt"
        case .adjective:
            let noun = mention.tokens.upperBound
            guard noun < limit, article.isNamed(noun, by: { article.lexicon.complements.has($0, .placeNoun) }) else {
                return nil
            }
            return EventMention.Place(city: nil, state: state, tokens: mention.tokens.lowerBound..<(noun + 1))
        default: return nil
        }
    }

    /// The city's name that begins at a token, and the state it lies in.
    private func name(at index: Int, _ limit: Int) -> (tokens: Range<Int>, state: String?)? {
        let longer = article.names(at: index, limit: limit).first { $0.reading.kind == .city }
        guard let reading = longer?.reading ?? article.lexicon.reading(.city, of: tokens[index].word) else {
            return nil
        }
        let number = Int(reading.index)
        let state = article.lexicon.states.indices.contains(number) ? article.lexicon.states[number].code : nil
        return (longer?.tokens ?? index..<(index + 1), state)
    }

    /// The first place that the clause names outside `known`.
    func place(in clause: Clause, outside known: [Range<Int>]) -> EventMention.Place? {
        for range in clause.ranges {
            for index in range where !known.contains(where: { $0.contains(index) }) {
                if tokens[index].isAny(.preposition), let place = place(behind: index, limit: range.upperBound),
                    !isAlternative(place.tokens.upperBound, range.upperBound)
                {
                    return place
                }
            }
        }
        return nil
    }

    /// "in Paris oder in London": no one place.
    private func isAlternative(_ index: Int, _ limit: Int) -> Bool {
        index + 1 < limit && article.lexicon.isMarker(tokens[index].word, .andOr)
            && (article.lexicon.isMarker(tokens[index + 1].word, .placePreposition)
                || tokens[index + 1].isAny([.city, .seat]))
    }

    // MARK: - Times

    /// The words of a point in time that begin at a token.
    func time(at start: Int, limit: Int) -> Range<Int>? {
        guard start < limit, tokens[start].isWord || tokens[start].kind == .number else { return nil }
        var index = start
        if words.has(tokens[index].word, .timeOpener) { index += 1 }
        var end: Int?
        var sawNumber = false
        let first = index
        while index < limit, index < first + 8 {
            let token = tokens[index]
            if token.isAny(.timeWord) {
                guard !words.has(token.word, .vagueTime), !sawNumber else { return nil }
                end = index + 1
            } else if token.kind == .number, index + 1 < limit, tokens[index + 1].isStopOfDay {
                index += 1
            } else if token.kind == .number, let last = end, last == index, isYear(index) {
                end = index + 1
            } else if token.kind == .number || token.isAny(.numberWord) && !token.isAny(.indefiniteArticle) {
                sawNumber = true
            } else if !(token.isAny([.demonstrative, .adjective, .participle, .quantifier])
                && !token.isAny(.definiteArticle)
                || words.has(token.word, .other) || token.isAny(.definiteArticle) && first > start)
                || token.isCapitalized && !token.flags.contains(.opensSentence)
            {
                break
            }
            if sawNumber, end != nil { break }
            index += 1
        }
        guard let end else { return nil }
        return start..<end
    }

    private func isYear(_ index: Int) -> Bool {
        let digits = article.analysis.bytes(of: index)
        return digits.count == 4 && (digits.first == UInt8(ascii: "1") || digits.first == UInt8(ascii: "2"))
    }

    /// The first point in time that the clause names outside `known`.
    func time(in clause: Clause, outside known: [Range<Int>]) -> Range<Int>? {
        for range in clause.ranges {
            var index = range.lowerBound
            while index < range.upperBound {
                if words.has(tokens[index].word, .durationOpener) { return nil }
                if !known.contains(where: { $0.contains(index) }), !tokens[index].isAny(.adverb) || isTime(index),
                    let time = time(at: index, limit: range.upperBound)
                {
                    return time
                }
                index += 1
            }
        }
        return nil
    }

    private func isTime(_ index: Int) -> Bool { tokens[index].isAny(.timeWord) }
}

extension Token {
    /// The stop right behind the number of a day: "10."
    fileprivate var isStopOfDay: Bool { kind == .stop && !flags.contains(.spaceBefore) }
}
