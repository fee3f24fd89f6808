import Facts
import Lexicon
import Linguistics

/// Finds every mention of a state or organization: names of one or more words, adjectives, demonyms, seats of
/// government, and the first parts of compounds.
struct EntityFinder {
    private let article: ArticleContext
    private var lexicon: Lexicon { article.lexicon }

    init(_ article: ArticleContext) {
        self.article = article
    }

    /// The mentions in text order; they do not overlap.
    func mentions() -> [EntityMention] {
        var found: [EntityMention] = []
        var shortNames: [[UInt8]: EntityMention.Entity] = [:]
        let tokens = article.tokens
        for sentence in article.analysis.sentences {
            var index = sentence.tokens.lowerBound
            while index < sentence.tokens.upperBound {
                if tokens[index].isWord,
                    let mention = mention(at: index, limit: sentence.tokens.upperBound) ?? known(index, shortNames)
                {
                    found.append(mention)
                    index = mention.tokens.upperBound
                    if mention.manner == .name, let short = shortName(behind: index) {
                        shortNames[short] = mention.entity
                    }
                } else {
                    index += 1
                }
            }
        }
        return found
    }

    /// What a short name given before stands for.
    private func known(_ index: Int, _ shortNames: [[UInt8]: EntityMention.Entity]) -> EntityMention? {
        guard !shortNames.isEmpty, article.tokens[index].word == WordTable.unknown,
            let entity = shortNames[Array(article.analysis.bytes(of: index))]
        else { return nil }
        return EntityMention(entity: entity, manner: .name, tokens: index..<(index + 1), span: nil)
    }

    /// "Afrikanische Union (AU)": the capital letters in parentheses that stand for the name from here on.
    private func shortName(behind index: Int) -> [UInt8]? {
        let tokens = article.tokens
        guard index + 2 < tokens.count, tokens[index].kind == .openParenthesis,
            tokens[index + 2].kind == .closeParenthesis, tokens[index + 1].word == WordTable.unknown
        else { return nil }
        let letters = Array(article.analysis.bytes(of: index + 1))
        return (2...6).contains(letters.count) && letters.allSatisfy { 0x41...0x5A ~= $0 } ? letters : nil
    }

    private func mention(at index: Int, limit: Int) -> EntityMention? {
        let token = article.tokens[index]
        guard token.isWord else { return nil }
        if token.isAny(.beginsPhrase), let mention = phrase(at: index, limit: limit) { return mention }
        if token.isAny([.state, .stateAdjective, .demonym, .seat, .organization, .role]) {
            if let mention = single(at: index) { return mention }
        }
        return token.flags.contains(.hyphenated) ? compound(at: index) : nil
    }

    private func phrase(at index: Int, limit: Int) -> EntityMention? {
        for name in article.names(at: index, limit: limit) {
            if let mention = mention(of: name.reading, name.tokens) { return mention }
        }
        return nil
    }

    private func single(at index: Int) -> EntityMention? {
        let token = article.tokens[index]
        // A given name or a family name behind one is no country: "Jordan", "Israel Meier".
        if token.isAny(.givenName), index + 1 < article.tokens.count, article.tokens[index + 1].isCapitalized,
            article.tokens[index + 1].features.isEmpty
        {
            return nil
        }
        if index > 0, article.tokens[index - 1].isAny(.givenName), !token.isAny(.stateAdjective),
            !article.tokens[index - 1].isAny([.state, .ambiguousName]), token.isCapitalized
        {
            return nil
        }
        // "Paris Saint-Germain": a name goes on behind the place.
        if token.isAny(.seat), !token.isAny(.state), index + 1 < article.tokens.count {
            let next = article.tokens[index + 1]
            if next.isWord, next.isCapitalized, next.features.isEmpty, next.flags.isDisjoint(with: .lineBreakBefore) {
                return nil
            }
        }
        for reading in lexicon.readings(of: token.word) {
            if let mention = mention(of: reading, index..<(index + 1)) { return mention }
        }
        return nil
    }

    private func mention(of reading: Reading, _ tokens: Range<Int>) -> EntityMention? {
        let index = Int(reading.index)
        return switch reading.kind {
        case .stateName, .statePrefix: EntityMention(entity: .state(index), manner: .name, tokens: tokens, span: nil)
        case .stateAdjective: EntityMention(entity: .state(index), manner: .adjective, tokens: tokens, span: nil)
        case .demonym: EntityMention(entity: .state(index), manner: .demonym, tokens: tokens, span: nil)
        case .seat: EntityMention(entity: .state(index), manner: .seat, tokens: tokens, span: nil)
        case .stateDescription:
            EntityMention(entity: .state(index), manner: .description, tokens: tokens, span: nil)
        case .organization:
            EntityMention(entity: .organization(index), manner: .name, tokens: tokens, span: nil)
        default: nil
        }
    }

    /// "US-Präsident", "NATO-Staaten", "EU-Außenbeauftragte": what stands before the last hyphen.
    private func compound(at index: Int) -> EntityMention? {
        let token = article.tokens[index]
        let bytes = Int(token.start)..<Int(token.end)
        guard let hyphen = bytes.first(where: { article.analysis.bytes[$0] == 0x2D }), hyphen > bytes.lowerBound,
            hyphen + 1 < bytes.upperBound
        else { return nil }
        let word = article.analysis.word(in: bytes.lowerBound..<hyphen)
        guard word != WordTable.unknown else { return nil }
        for reading in lexicon.readings(of: word) {
            let entity: EntityMention.Entity
            switch reading.kind {
            case .stateName, .statePrefix, .seat: entity = .state(Int(reading.index))
            case .organization: entity = .organization(Int(reading.index))
            default: continue
            }
            let scalars = article.analysis.scalarCount(in: bytes.lowerBound..<hyphen)
            let start = Int(token.scalarStart)
            return EntityMention(
                entity: entity, manner: .modifier, tokens: index..<(index + 1), span: Span(start, start + scalars))
        }
        return nil
    }
}
