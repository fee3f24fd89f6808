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
        let named = article.tokens.indices.filter {
            article.persons.covers($0) && article.lexicon.times[article.tokens[$0].word] != nil
        }
        let finder = DateFinder(
            article: article, anchor: TimeAnchor(published), names: Set(named.map { article.tokens[$0].word }))
        return article.sentencesWithQuotes.flatMap { sentence in
            sentence.sentence.role == .furniture ? [] : finder.dates(in: sentence)
        }
    }

    private func dates(in sentence: SentenceContext) -> [DateMentioned] {
        let reader = DateReader(sentence, of: article, names: names)
        let drafts = DateRanges.joined(drafts(in: reader), in: reader)
        return drafts.map { mentioned($0, in: sentence) }
    }

    private func drafts(in reader: DateReader) -> [DateDraft] {
        var drafts: [DateDraft] = []
        var end = reader.sentence.tokens.lowerBound
        var index = end
        while index < reader.sentence.tokens.upperBound {
            defer { index += 1 }
            guard reader.tokens[index].kind == .number || reader.time(index) != nil,
                let (rule, draft) = draft(at: index, reader), draft.tokens.lowerBound >= end
            else { continue }
            var named = draft
            named.rule = rule
            drafts.append(named)
            end = draft.tokens.upperBound
            index = end - 1
        }
        return drafts
    }

    private func draft(at index: Int, _ reader: DateReader) -> (rule: String, draft: DateDraft)? {
        for rule in Self.rules {
            if let draft = rule.date(at: index, in: reader) { return (type(of: rule).name, draft) }
        }
        return nil
    }

    private func mentioned(_ draft: DateDraft, in sentence: SentenceContext) -> DateMentioned {
        let meaning = draft.wholeMeaning
        let tense = TenseReader(article: article).tense(of: draft, in: sentence)
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
