import Facts
import Lexicon
import Linguistics

/// Finds the dates that an article names, and works out the days that they can mean.
struct DateFinder {
    /// In order of trust: the first rule that reads a date at a word keeps it.
    private static let rules: [any DateRule] = [
        DayOfMonth(), YearNamed(), MonthNamed(), WeekdayNamed(), DayFromToday(), UnitFromToday(), SeasonNamed(),
        HolidayNamed(), DistanceFromToday(),
    ]

    private let article: ArticleContext
    private let anchor: TimeAnchor?
    private let names: Set<WordID>

    /// - Parameter published: the article's date; nil where it has none.
    static func dates(in article: ArticleContext, published: PublicationDate?) -> [DateMentioned] {
        let heads = heads(in: article)
        let names = heads.filter { article.persons.covers($0) }.map { article.tokens[$0].word }
        let finder = DateFinder(article: article, anchor: TimeAnchor(published), names: Set(names))
        var dates: [DateMentioned] = []
        var index = 0
        while index < heads.count {
            let sentence = article.sentencesWithQuotes[article.sentenceNumber(of: heads[index])]
            let end = heads[index...].firstIndex { $0 >= sentence.tokens.upperBound } ?? heads.count
            if sentence.sentence.role != .furniture {
                finder.addDates(in: sentence, heads[index..<end], to: &dates)
            }
            index = max(end, index + 1)
        }
        return dates
    }

    /// The tokens from which a date can be read: most texts have few.
    private static func heads(in article: ArticleContext) -> [Int] {
        let words = article.lexicon.dateHeads
        let numbers: WordFeatures = [.numberWord, .indefiniteArticle, .quantifier]
        return article.tokens.withUnsafeBufferPointer { tokens in
            tokens.indices.filter { index in
                if tokens[index].kind == .number { return true }
                guard tokens[index].isWord, words.contains(tokens[index].word) else { return false }
                // "in" and "vor" tell of a date only before a number or a word for time.
                guard tokens[index].isAny(.preposition), index + 1 < tokens.count else { return true }
                return tokens[index + 1].isAny(numbers) || tokens[index + 1].isAny(.timeWord)
                    || article.lexicon.numbers.limits.contains(tokens[index + 1].word)
            }
        }
    }

    private func addDates(in sentence: SentenceContext, _ heads: ArraySlice<Int>, to dates: inout [DateMentioned]) {
        let reader = DateReader(sentence, of: article, names: names)
        var drafts: [DateDraft] = []
        var end = sentence.tokens.lowerBound
        for head in heads where head >= end {
            guard let draft = draft(at: head, reader), draft.tokens.lowerBound >= end else { continue }
            drafts.append(draft)
            end = draft.tokens.upperBound
        }
        if drafts.count > 1 { drafts = DateRanges.joined(drafts, in: reader) }
        for draft in drafts { dates.append(mentioned(draft, in: sentence)) }
    }

    private func draft(at index: Int, _ reader: DateReader) -> DateDraft? {
        let head = reader.time(index)
        guard head != nil || reader.tokens[index].kind == .number else { return nil }
        // A loop over the array would copy each rule for every word.
        return Self.rules.withUnsafeBufferPointer { rules in
            for number in rules.indices where rules[number].reads(head) {
                if let draft = rules[number].date(at: index, in: reader) { return draft }
            }
            return nil
        }
    }

    private func mentioned(_ draft: DateDraft, in sentence: SentenceContext) -> DateMentioned {
        let meaning = draft.wholeMeaning
        let tense = meaning.isAbsolute ? .open : TenseReader(article: article).tense(of: draft, in: sentence)
        let isSpoken = article.speechQuotation(at: draft.head) != nil
        let kind: DateMentioned.Anchor =
            meaning.isAbsolute
            ? .absolute
            : meaning.isInContext || meaning.isOf(another: tense, anchor) ? .context : isSpoken ? .speech : .article
        // What was "today" when somebody spoke, the article does not say.
        let known = kind == .absolute || kind == .article
        let dates = known ? meaning.dates(anchor, tense) : nil
        return DateMentioned(
            span: article.analysis.span(of: draft.tokens), edtf: dates?.edtf, earliest: dates?.earliest?.text,
            latest: dates?.latest?.text, anchor: kind, rule: draft.rule)
    }
}

extension ArticleContext {
    /// The whole number that a token says: "zwei", "14".
    func count(at token: Int) -> Int? {
        if let numeral = lexicon.numbers.numerals[tokens[token].word], numeral.kind == .number {
            return numeral.value.whole
        }
        guard tokens[token].kind == .number else { return nil }
        return Int(analysis.text(of: token..<(token + 1)))
    }
}
