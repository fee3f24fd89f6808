import Facts
import Lexicon
import Linguistics

/// Reads the offices that the words around a person's name give them.
///
/// Matches: der britische Verteidigungsminister X · US-Präsident X · Frankreichs Staatschef X · X, Präsident der Y ·
/// der ehemalige Kanzler X
/// Not: der Bruder des Präsidenten X spricht
struct OfficeReader {
    private let article: ArticleContext
    private let entities: [EntityMention]
    /// For each token the entity mention that covers it.
    private let entityAt: TokenIndex
    private var tokens: [Token] { article.tokens }

    init(_ article: ArticleContext, entities: [EntityMention], entityAt: TokenIndex) {
        self.article = article
        self.entities = entities
        self.entityAt = entityAt
    }

    /// An office word in the text: which office, whose, since when.
    struct Office {
        let office: Int
        var polity: Polity?
        var qualifier: OfficeQualifier?
        var rule: OfficeHeld.Rule
        let gender: Gender
        let words: Range<Int>
    }

    /// The offices in the words before the name and in the apposition behind it.
    func offices(of mention: PersonMention) -> [Office] {
        var found: [Office] = []
        if let before = officeBefore(mention) ?? officeAcrossComma(mention) { found.append(before) }
        if let behind = officeBehind(mention) { found.append(behind) }
        return found
    }

    /// The office that a token names, with the compound's first part as its polity.
    func office(at index: Int) -> Office? {
        guard index >= 0, index < tokens.count, tokens[index].isWord, tokens[index].isCapitalized else { return nil }
        if let reading = article.lexicon.reading(.office, of: tokens[index].word) {
            return Office(
                office: Int(reading.index), polity: modifierPolity(at: index), qualifier: nil, rule: .officeNamed,
                gender: reading.gender, words: index..<(index + 1))
        }
        guard let compound = article.analysis.compound(of: index, head: .office),
            let reading = article.lexicon.reading(.office, of: compound.head)
        else { return nil }
        return Office(
            office: Int(reading.index), polity: modifierPolity(at: index), qualifier: nil, rule: .officeNamed,
            gender: reading.gender, words: index..<(index + 1))
    }

    /// Whose office the first part of a compound says it is: "US-Präsident".
    private func modifierPolity(at index: Int) -> Polity? {
        guard let number = entityAt[index], entities[number].manner == .modifier else { return nil }
        return polity(of: entities[number])
    }

    // MARK: - Before the name

    private func officeBefore(_ mention: PersonMention) -> Office? {
        guard let office = office(at: mention.name.lowerBound - 1) else { return nil }
        return withModifiers(office, from: mention.phrase.lowerBound, through: office.words.upperBound)
    }

    /// The office with the qualifier and the polity that stand before it.
    private func withModifiers(_ office: Office, from limit: Int, through end: Int) -> Office {
        var office = office
        var start = office.words.lowerBound
        while start > limit {
            let index = start - 1
            if let qualifier = qualifier(at: index) {
                office.qualifier = qualifier
            } else if let number = entityAt[index], office.polity == nil,
                entities[number].manner == .adjective || entities[number].manner == .name
            {
                office.polity = polity(of: entities[number])
            } else if !tokens[index].isAny([.adjective, .stateAdjective, .determiner, .officeQualifier]) {
                break
            }
            start = index
        }
        return Office(
            office: office.office, polity: office.polity ?? defaultPolity(office.office), qualifier: office.qualifier,
            rule: .officeNamed, gender: office.gender, words: start..<end)
    }

    /// "die Präsidentin Estlands, X": an office with its body, then the name between marks.
    private func officeAcrossComma(_ mention: PersonMention) -> Office? {
        let comma = mention.name.lowerBound - 1
        guard comma > 1, tokens[comma].kind == .comma, mention.phrase.lowerBound == mention.name.lowerBound,
            mention.name.upperBound < tokens.count, !tokens[mention.name.upperBound].isWord
        else { return nil }
        for index in stride(from: comma - 1, through: max(0, comma - 6), by: -1) {
            if !tokens[index].isWord { return nil }
            guard var office = office(at: index) else { continue }
            guard index + 1 == comma || polityBehind(index + 1)?.end == comma else { return nil }
            office.polity = office.polity ?? polityBehind(index + 1)?.polity
            return withModifiers(office, from: max(0, index - 5), through: comma)
        }
        return nil
    }

    // MARK: - Behind the name

    /// "X, der französische Präsident, …" and "X, Präsident der Türkei".
    private func officeBehind(_ mention: PersonMention) -> Office? {
        let end = mention.name.upperBound
        guard end + 1 < tokens.count, tokens[end].kind == .comma else { return nil }
        var index = end + 1
        var polity: Polity?
        var qualifier: OfficeQualifier?
        while index < tokens.count, index < end + 5, office(at: index) == nil {
            if let number = entityAt[index], entities[number].manner == .adjective {
                polity = self.polity(of: entities[number])
            } else if let found = self.qualifier(at: index) {
                qualifier = found
            } else if !tokens[index].isAny([.definiteArticle, .adjective]) || tokens[index].isAny(.finite) {
                return nil
            }
            index += 1
        }
        guard var office = office(at: index) else { return nil }
        var last = index + 1
        if office.polity == nil, let genitive = polityBehind(index + 1) {
            office.polity = genitive.polity
            last = genitive.end
        }
        // An apposition ends with a mark; "X, Präsident Y sagte" starts something new.
        guard last < tokens.count, !tokens[last].isWord || tokens[last].isAny([.finite, .coordinating]) else {
            return nil
        }
        return Office(
            office: office.office, polity: office.polity ?? polity ?? defaultPolity(office.office),
            qualifier: qualifier, rule: .officeNamed, gender: office.gender, words: (end + 1)..<last)
    }

    /// "der USA", "von Frankreich", "des Europäischen Parlaments" behind an office.
    func polityBehind(_ start: Int) -> (polity: Polity, end: Int)? {
        var index = start
        guard index < tokens.count, tokens[index].isWord else { return nil }
        if article.lexicon.isMarker(tokens[index].word, .genitiveDeterminer)
            || article.lexicon.isMarker(tokens[index].word, .attributePreposition)
        {
            index += 1
        }
        guard index < tokens.count, let number = entityAt[index], entities[number].manner == .name else { return nil }
        return polity(of: entities[number]).map { ($0, entities[number].tokens.upperBound) }
    }

    // MARK: - Words

    func polity(of mention: EntityMention) -> Polity? {
        switch mention.entity {
        case .state(let index): .state(article.lexicon.states[index].code)
        case .organization(let index): .organization(article.lexicon.organizations[index].key)
        case .outlet: nil
        }
    }

    /// What the bare office belongs to: "Papst", "Außenbeauftragte".
    func defaultPolity(_ office: Int) -> Polity? {
        let body = article.lexicon.offices[office].bodyByDefault
        guard !body.isEmpty else { return nil }
        return body.hasPrefix("state:") ? .state(String(body.dropFirst(6))) : .organization(body)
    }

    private func qualifier(at index: Int) -> OfficeQualifier? {
        guard tokens[index].isAny(.officeQualifier),
            let reading = article.lexicon.reading(.qualifier, of: tokens[index].word)
        else { return nil }
        return OfficeQualifier(rawValue: article.lexicon.qualifiers[Int(reading.index)])
    }
}
