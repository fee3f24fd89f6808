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
    private let entityAt: [Int: Int]
    private var tokens: [Token] { article.tokens }

    init(_ article: ArticleContext, entities: [EntityMention]) {
        self.article = article
        self.entities = entities
        var at: [Int: Int] = [:]
        for (number, mention) in entities.enumerated() { for token in mention.tokens { at[token] = number } }
        entityAt = at
    }

    /// An office word in the text: which office, whose, since when.
    struct Office {
        let office: Int
        var polity: Polity?
        var qualifier: OfficeQualifier?
        var isInferred: Bool
        let gender: Gender
        let words: Range<Int>
    }

    /// The offices in the words before the name and in the apposition behind it.
    func offices(of mention: PersonMention) -> [Office] {
        var found: [Office] = []
        if let before = officeBefore(mention) { found.append(before) }
        if let behind = officeBehind(mention) { found.append(behind) }
        return found
    }

    /// The office that a token names, with the compound's first part as its polity.
    func office(at index: Int) -> Office? {
        guard index >= 0, index < tokens.count, tokens[index].isWord, tokens[index].isCapitalized else { return nil }
        if let reading = article.lexicon.reading(.office, of: tokens[index].word) {
            return Office(
                office: Int(reading.index), polity: nil, qualifier: nil, isInferred: false, gender: reading.gender,
                words: index..<(index + 1))
        }
        guard let compound = article.analysis.compound(of: index, head: .office),
            let reading = article.lexicon.reading(.office, of: compound.head)
        else { return nil }
        var office = Office(
            office: Int(reading.index), polity: nil, qualifier: nil, isInferred: false, gender: reading.gender,
            words: index..<(index + 1))
        if let number = entityAt[index], entities[number].manner == .modifier {
            office.polity = polity(of: entities[number])
        }
        return office
    }

    // MARK: - Before the name

    private func officeBefore(_ mention: PersonMention) -> Office? {
        guard var office = office(at: mention.name.lowerBound - 1) else { return nil }
        var start = office.words.lowerBound
        while start > mention.phrase.lowerBound {
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
        let evidence = start..<office.words.upperBound
        return Office(
            office: office.office, polity: office.polity ?? defaultPolity(office.office), qualifier: office.qualifier,
            isInferred: false, gender: office.gender, words: evidence)
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
            qualifier: qualifier, isInferred: false, gender: office.gender, words: (end + 1)..<last)
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
