import Facts
import Lexicon
import Linguistics

/// Finds names of persons: given names with a family name, family names behind an office or role, and later mentions
/// by family name alone.
///
/// Matches: Anna Muster · Premierminister Muster · (Anna Muster …) Muster
/// Not: Bad Homburg · die Deutsche Bank
struct PersonFinder {
    private let article: ArticleContext
    private var tokens: [Token] { article.tokens }
    /// Tokens that name a state, organization or place already.
    private let taken: TokenIndex

    init(_ article: ArticleContext, taken: TokenIndex) {
        self.article = article
        self.taken = taken
    }

    func mentions() -> [PersonMention] {
        var full: [PersonMention] = []
        for sentence in article.sentences where sentence.sentence.role != .furniture {
            addFullNames(in: sentence, to: &full)
        }
        return (full + familyNames(after: full)).sorted { $0.name.lowerBound < $1.name.lowerBound }
    }

    private func addFullNames(in sentence: SentenceContext, to found: inout [PersonMention]) {
        let tokens = tokens
        var index = sentence.tokens.lowerBound
        while index < sentence.tokens.upperBound {
            if tokens[index].isCapitalized, let mention = fullName(at: index, in: sentence) {
                found.append(mention)
                index = mention.name.upperBound
            } else {
                index += 1
            }
        }
    }

    private func fullName(at index: Int, in sentence: SentenceContext) -> PersonMention? {
        let token = tokens[index]
        guard token.isWord, token.isCapitalized, !taken.covers(index) else { return nil }
        let limit = sentence.tokens.upperBound
        let afterOffice = index > sentence.tokens.lowerBound && isOfficeOrRole(index - 1) && isHeldByPerson(index - 1)
        if token.isAny(.givenName) {
            if token.isAny(.ambiguousName), !afterOffice, !startsFamilyName(index + 1, limit) { return nil }
            return given(at: index, limit, sentence, afterOffice)
        }
        guard afterOffice, isFamilyName(index), !article.lexicon.isMarker(tokens[index].word, .continentName) else {
            return nil
        }
        var end = index + 1
        while end < limit, end - index < 4, isFamilyName(end) || isParticle(end, limit) { end += 1 }
        let parts = (index..<end).map { text($0) }
        return mention(
            index..<end, given: Array(parts.dropLast()), family: parts.last ?? "", .unknown, sentence,
            rule: "name_behind_office")
    }

    private func given(
        at index: Int, _ limit: Int, _ sentence: SentenceContext, _ afterOffice: Bool
    ) -> PersonMention? {
        var end = index + 1
        var given = [text(index)]
        while end < limit,
            tokens[end].isAny(.givenName) && !taken.covers(end) && startsFamilyName(end + 1, limit)
                || isInitial(end, limit)
        {
            let length = isInitial(end, limit) ? 2 : 1
            given.append(article.analysis.text(of: end..<(end + length)))
            end += length
        }
        let familyStart = end
        while end < limit, end - familyStart < 4, isParticle(end, limit) { end += 1 }
        while end < limit, end - familyStart < 4, isFamilyName(end), !isOwner(end, limit) || end == familyStart {
            end += 1
            if isOwner(end - 1, limit) { break }
            while end + 1 < limit, isParticle(end, limit) { end += 1 }
        }
        let gender = article.lexicon.reading(.givenName, of: tokens[index].word)?.gender ?? .unknown
        guard end > familyStart else {
            guard afterOffice, !tokens[index].isAny(.ambiguousName) else { return nil }
            return mention(
                index..<familyStart, given: given, family: "", gender, sentence, rule: "given_name_behind_office")
        }
        let family = article.analysis.text(of: familyStart..<end)
        return mention(index..<end, given: given, family: family, gender, sentence, rule: "given_and_family_name")
    }

    /// "Meischbergers Anwalt Gerald …": a name in the genitive before another person.
    private func isOwner(_ index: Int, _ limit: Int) -> Bool {
        index + 2 < limit && tokens[index + 1].isCapitalized && tokens[index + 2].isAny(.givenName)
            && article.lexicon.inflection.nameWithoutGenitive(text(index)) != nil
    }

    private func mention(
        _ name: Range<Int>, given: [String], family: String, _ gender: Gender, _ sentence: SentenceContext,
        rule: String
    ) -> PersonMention {
        var start = name.lowerBound
        while start > sentence.tokens.lowerBound, start > name.lowerBound - 8, belongsToName(start - 1) { start -= 1 }
        return PersonMention(
            name: name, given: given, family: family, gender: gender, phrase: start..<name.upperBound, rule: rule)
    }

    private func belongsToName(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isWord else { return false }
        return isOfficeOrRole(index)
            || token.isAny([.definiteArticle, .indefiniteArticle, .possessive, .stateAdjective, .officeQualifier])
            || token.isAny(.adjective) && !token.isAny(.finite) || token.isAny(.state) && token.isCapitalized
    }

    /// Later mentions by a family name that a full name of the article has.
    private func familyNames(after full: [PersonMention]) -> [PersonMention] {
        var families: [String: PersonMention] = [:]
        let named = full.filter { !$0.given.isEmpty } + full.filter { $0.given.isEmpty && !$0.phrase.isEmpty }
        for mention in named where !mention.family.isEmpty {
            if families[mention.family] == nil { families[mention.family] = mention }
            guard mention.family.utf8.contains(UInt8(ascii: " ")), let last = mention.family.split(separator: " ").last
            else { continue }
            if families[String(last)] == nil { families[String(last)] = mention }
        }
        guard !families.isEmpty else { return [] }
        let filter = NameFilter(families.keys, genitive: article.lexicon.inflection.genitive.count)
        let tokens = tokens
        var covered = TokenIndex(count: tokens.count)
        for mention in full { covered.cover(mention.name, with: 0) }
        var found: [PersonMention] = []
        for sentence in article.sentences where sentence.sentence.role != .furniture {
            for index in sentence.tokens
            where tokens[index].isCapitalized && tokens[index].isWord && !covered.covers(index)
                && filter.canName(article.analysis, index)
            {
                let word = text(index)
                guard let known = families[word] ?? genitiveOwner(word, families) else { continue }
                found.append(
                    mention(
                        index..<(index + 1), given: [], family: known.family, known.gender, sentence,
                        rule: "family_name"))
            }
        }
        return found
    }

    private func genitiveOwner(_ word: String, _ families: [String: PersonMention]) -> PersonMention? {
        article.lexicon.inflection.nameWithoutGenitive(word).flatMap { families[$0] }
    }

    // MARK: - Words

    private func text(_ index: Int) -> String { article.analysis.text(of: index..<(index + 1)) }

    private func isOfficeOrRole(_ index: Int) -> Bool {
        tokens[index].isCapitalized && article.analysis.hasOfficeOrRole(index)
    }

    /// "Plattform Inside Airbnb": what an institution or a medium is called is no person.
    private func isHeldByPerson(_ index: Int) -> Bool {
        if tokens[index].isAny(.office) { return true }
        let role = article.lexicon.reading(.role, of: tokens[index].word) ?? article.analysis.headReading(of: index)
        guard let role, role.kind == .role else { return true }
        return article.lexicon.roles[Int(role.index)].kind == .person
    }

    private func startsFamilyName(_ index: Int, _ limit: Int) -> Bool {
        index < limit && (isFamilyName(index) || isParticle(index, limit))
    }

    /// A capitalised word that is no known noun, place or organization.
    private func isFamilyName(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isWord, token.isCapitalized, !token.flags.contains(.allCapitals),
            !taken.covers(index) || isSurnameOnly(index)
        else { return false }
        guard token.flags.isDisjoint(with: [.lineBreakBefore, .opensSentence]) else { return false }
        let followsGivenName = index > 0 && tokens[index - 1].isAny(.givenName)
        if token.isAny(.timeWord), !followsGivenName { return false }
        // "Peter Kaiser": behind a given name a word for an office or a trade is a family name.
        let isSureGivenName = followsGivenName && !tokens[index - 1].isAny(.ambiguousName)
        if token.isAny([.office, .role]), !isSureGivenName { return false }
        if token.isAny([.organization, .party, .stateAdjective, .outlet]) { return false }
        if token.isAny(.noun), index > 0, !tokens[index - 1].isAny(.givenName) { return false }
        return article.analysis.headReading(of: index) == nil || isSureGivenName && !hasKnownParts(index)
    }

    /// "Spitzenvertreter" is made of known words, "Kirnbauer" is a name.
    private func hasKnownParts(_ index: Int) -> Bool {
        article.analysis.compound(of: index, head: [.office, .role]).map {
            article.analysis.word(in: $0.modifier) != WordTable.unknown
        } ?? false
    }

    /// A place name directly behind a given name is a family name.
    private func isSurnameOnly(_ index: Int) -> Bool {
        index > 0 && tokens[index - 1].isAny(.givenName) && !tokens[index].isAny([.stateAdjective, .organization])
    }

    /// "von" in "Anna von Muster", one or two words before a capitalised word that is no known noun or place.
    private func isParticle(_ index: Int, _ limit: Int) -> Bool {
        guard isParticleWord(index, limit), index > 0,
            tokens[index - 1].isAny(.givenName) || isParticleWord(index - 1, limit)
        else { return false }
        let name = isParticleWord(index + 1, limit) ? index + 2 : index + 1
        return name < limit && tokens[name].isCapitalized && tokens[name].isWord
            && !tokens[name].isAny([.noun, .state, .city, .organization, .seat, .office, .role, .party])
    }

    private func isParticleWord(_ index: Int, _ limit: Int) -> Bool {
        index < limit && article.lexicon.isMarker(tokens[index].word, .nameParticle)
    }

    private func isInitial(_ index: Int, _ limit: Int) -> Bool {
        index + 1 < limit && tokens[index].isWord && tokens[index].end - tokens[index].start == 1
            && tokens[index].isCapitalized && tokens[index + 1].kind == .stop
    }
}
