import Facts
import Lexicon
import Linguistics

/// A sentence with what the rules for dates ask of its words.
struct DateReader {
    /// What stands before the word that tells most, from right to left.
    struct Left {
        /// The first word that belongs to the date.
        var start: Int
        var roles: [TimeWord.Role] = []
        var roleToken: Int?
        var direction: TimeWord.Direction?
        var part: TimeWord.Part?
        var hasArticle = false
        var tense: Tense?

        /// Whether a preposition before a bare "Donnerstag" or "März" shows that it is a date.
        var isDated: Bool {
            part != nil || direction != nil
                || roles.contains { [.at, .since, .until, .from, .between, .for].contains($0) }
        }
    }

    /// A year behind a month or day.
    enum Year: Hashable {
        case named(Int)
        /// Years from this one.
        case relative(Int)
        case inContext
    }

    let article: ArticleContext
    let sentence: SentenceContext
    /// Words for time that are names of persons in the article: "Freitag".
    let names: Set<WordID>
    let tokens: [Token]

    init(_ sentence: SentenceContext, of article: ArticleContext, names: Set<WordID>) {
        self.sentence = sentence
        self.names = names
        self.article = article
        tokens = article.tokens
    }

    /// What the word at a token says of time; nil for parts of names.
    func time(_ index: Int) -> TimeWord? {
        guard sentence.tokens.contains(index), let time = article.lexicon.times[tokens[index].word],
            tokens[index].flags.isDisjoint(with: [.hyphenated, .isSite]), !article.persons.covers(index)
        else { return nil }
        return time
    }

    /// The number of the weekday at a token.
    func weekday(_ index: Int) -> Int? {
        switch time(index) {
        case .weekday(let weekday), .weekdayPart(let weekday): weekday
        default: nil
        }
    }

    func isUnit(_ index: Int, _ unit: TimeWord.Unit) -> Bool {
        switch time(index) {
        case .unit(unit), .units(unit): true
        default: false
        }
    }

    func kind(_ index: Int) -> Token.Kind? { sentence.tokens.contains(index) ? tokens[index].kind : nil }

    func isAny(_ index: Int, _ features: WordFeatures) -> Bool {
        sentence.tokens.contains(index) && tokens[index].isAny(features)
    }

    func isMarker(_ index: Int, _ marker: Marker) -> Bool {
        sentence.tokens.contains(index) && article.lexicon.isMarker(tokens[index].word, marker)
    }

    func roles(_ index: Int) -> [TimeWord.Role] {
        if case .prepositions(let roles) = time(index) { roles } else { [] }
    }

    /// The words before a head that belong to its date, and what they say.
    func left(of head: Int) -> Left {
        var left = Left(start: head)
        var index = head - 1
        while sentence.tokens.contains(index) {
            switch time(index) {
            case .direction(let direction) where left.direction == nil && left.part == nil:
                left.direction = direction
                left.start = index
            case .shade, .later(isShade: true): left.start = index
            case .part(let part) where left.part == nil:
                left.part = part
                left.start = index
            case .adverb(let direction):
                left.tense = direction == .past ? .past : .coming
                // "bis spätestens Ende März"
                guard left.roleToken == nil, roles(index - 1).contains(.until) else { return left }
            case .prepositions(let roles) where left.roleToken == nil || roles == [.until]:
                // "bis zum" is "bis".
                left.roles = roles
                left.roleToken = index
            default:
                guard tokens[index].isAny(.definiteArticle), left.roleToken == nil, left.direction != .this else {
                    return left
                }
                left.hasArticle = true
            }
            index -= 1
        }
        return left
    }

    /// The draft of a date whose words end at `end`, with what stands before them.
    func draft(
        _ left: Left, head: Int, end: Int, _ meaning: TimeMeaning, rule: String
    ) -> DateDraft {
        let spanned: [TimeWord.Role] = [.since, .until, .from, .after, .ago]
        let role = left.roles.first { spanned.contains($0) } ?? left.roles.first
        let start = role.flatMap { spanned.contains($0) ? left.roleToken : nil } ?? left.start
        return DateDraft(
            tokens: min(start, left.start)..<end, meaning: meaning, role: role, head: head, tense: left.tense,
            rule: rule)
    }

    // MARK: - Numbers

    /// The value of one to four digits.
    func digits(_ index: Int) -> (value: Int, count: Int)? {
        guard kind(index) == .number else { return nil }
        let bytes = article.analysis.bytes(of: index)
        guard bytes.count <= 4, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return (bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }, bytes.count)
    }

    /// Four digits that can be a year.
    func yearNumber(_ index: Int) -> Int? {
        guard let (value, count) = digits(index), count == 4, 1000...2200 ~= value else { return nil }
        return value
    }

    /// "24." before a word or mark of the same line.
    func ordinal(_ index: Int) -> Int? {
        guard let (value, count) = digits(index), count <= 2, 1...31 ~= value, kind(index + 1) == .stop,
            !tokens[index + 1].flags.contains(.spaceBefore)
        else { return nil }
        return value
    }

    /// The month at a token and where its words end: "Februar", "Feb."
    func month(_ index: Int) -> (month: Int, end: Int)? {
        guard case .month(let month) = time(index) else { return nil }
        let isCut =
            tokens[index].isAny(.abbreviation) && kind(index + 1) == .stop
            && !tokens[index + 1].flags.contains(.spaceBefore)
        return (month, index + (isCut ? 2 : 1))
    }

    /// "2022", "des Jahres 2022", "vergangenen Jahres" behind a month, day or season.
    func year(at start: Int) -> (year: Year, end: Int)? {
        if let year = yearNumber(start), !isCounted(start) { return (.named(year), start + 1) }
        var index = start
        if isAny(index, .definiteArticle) || roles(index).contains(.at) { index += 1 }
        var direction: TimeWord.Direction?
        if case .direction(let found) = time(index) {
            direction = found
            index += 1
        }
        guard isUnit(index, .year) else { return nil }
        if let year = yearNumber(index + 1) { return (.named(year), index + 2) }
        guard let direction, index + 1 > start + 1 else { return nil }
        if direction == .context { return (.inContext, index + 1) }
        return direction.offset.map { (.relative($0), index + 1) }
    }

    /// Whether a number counts what stands behind it: "2014 Soldaten".
    func isCounted(_ index: Int) -> Bool {
        guard let next = kind(index + 1) else { return false }
        if next == .symbol { return true }
        guard next == .word, !tokens[index + 1].flags.contains(.spaceBefore) || tokens[index + 1].isCapitalized else {
            return false
        }
        // Nobody counts "2014 Präsident".
        return !tokens[index + 1].isAny([.state, .organization, .seat, .givenName, .office])
            && !article.persons.covers(index + 1)
    }

    // MARK: - Names

    /// True where the word is part of the name of a newspaper or body, or stands in quotation marks by itself.
    func isName(_ index: Int) -> Bool {
        if kind(index - 1) == .quotationMark, kind(index + 1) == .quotationMark { return true }
        for start in max(sentence.tokens.lowerBound, index - 3)...index where tokens[start].isAny(.beginsPhrase) {
            let names = article.lexicon.phrases(beginningWith: tokens[start].word)
            if names.contains(where: { covers($0, from: start, index) }) { return true }
        }
        return false
    }

    private func covers(_ phrase: Phrase, from start: Int, _ index: Int) -> Bool {
        let end = start + phrase.words.count
        return start < index || end > index + 1
            ? index < end && end <= sentence.tokens.upperBound
                && zip(start..<end, phrase.words).allSatisfy { tokens[$0].word == $1 }
            : false
    }
}

extension TimeWord.Direction {
    /// How many units from this one.
    var offset: Int? {
        switch self {
        case .past, .last: -1
        case .this: 0
        case .coming, .next: 1
        case .beforeLast: -2
        case .afterNext: 2
        case .context: nil
        }
    }
}
