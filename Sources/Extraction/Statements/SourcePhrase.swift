import Facts
import Lexicon
import Linguistics

/// Speech whose source stands in a fixed phrase.
///
/// Matches: Laut dem Ministerium gibt es Verletzte. · Nach Angaben der Polizei … · Dem Sender zufolge …
/// Not: Der Unfall war laut.
struct SourcePhrase: StatementRule {
    static let name = "source_phrase"

    func statements(in sentence: SentenceContext, of article: ArticleContext) -> [StatementDraft] {
        guard sentence.sentence.role == .prose else { return [] }
        var drafts: [StatementDraft] = []
        var index = sentence.tokens.lowerBound
        while index < sentence.tokens.upperBound {
            if isOpener(index, article), article.speechQuotation(at: index) == nil,
                let found = phrase(at: index, in: sentence, of: article),
                let draft = statement(found, in: sentence, of: article)
            {
                drafts.append(draft)
                index = max(index + 1, found.range.upperBound)
            } else {
                index += 1
            }
        }
        return drafts
    }

    private func isOpener(_ index: Int, _ article: ArticleContext) -> Bool {
        article.tokens[index].isAny(.attribution)
            || article.lexicon.isMarker(article.tokens[index].word, .accordingPreposition)
    }

    private struct Found {
        let medium: String
        let cue: Range<Int>
        let speaker: Range<Int>
        let range: Range<Int>
    }

    private func phrase(at index: Int, in sentence: SentenceContext, of article: ArticleContext) -> Found? {
        for number in article.lexicon.attributions(beginningWith: article.tokens[index].word) {
            let attribution = article.lexicon.attributions[number]
            let cue = index..<(index + attribution.words.count)
            guard cue.upperBound <= sentence.tokens.upperBound,
                zip(cue, attribution.words).allSatisfy({ article.tokens[$0].word == $1 })
            else { continue }
            if let found = sourceInside(cue, attribution, article) { return found }
            if attribution.position != .after, let found = sourceBehind(cue, attribution, sentence, article) {
                return found
            }
            if attribution.position != .before, let found = sourceBefore(cue, attribution, sentence, article) {
                return found
            }
        }
        return sourceNoun(behind: index, in: sentence, article)
    }

    /// "nach Zeugenaussagen", "einer Meldung zufolge": a preposition with a noun that reports or carries reports.
    private func sourceNoun(behind index: Int, in sentence: SentenceContext, _ article: ArticleContext) -> Found? {
        guard article.lexicon.isMarker(article.tokens[index].word, .accordingPreposition),
            let speaker = NounPhrases(article.analysis).phrase(at: index + 1, limit: sentence.tokens.upperBound),
            let head = speaker.first(where: { article.tokens[$0].isCapitalized && article.tokens[$0].isWord }),
            Frame.carriesReport(head, article)
        else { return nil }
        return Found(
            medium: Medium.speechOrWriting.rawValue, cue: index..<(index + 1), speaker: speaker,
            range: index..<speaker.upperBound)
    }

    /// "Medienberichten zufolge": the phrase names its source itself, before the word that reports.
    private func sourceInside(
        _ cue: Range<Int>, _ attribution: AttributionPhrase, _ article: ArticleContext
    ) -> Found? {
        guard cue.count > 1, article.tokens[cue.upperBound - 1].isAny(.postposition),
            !article.tokens[cue.lowerBound].isAny([.preposition, .postposition]),
            article.tokens[cue.upperBound - 2].isCapitalized
        else { return nil }
        var start = cue.lowerBound
        while start > 0, !article.tokens[start].isAny(.determiner), opensPhrase(start - 1, article) { start -= 1 }
        return Found(
            medium: attribution.medium, cue: (cue.upperBound - 1)..<cue.upperBound,
            speaker: start..<(cue.upperBound - 1), range: start..<cue.upperBound)
    }

    /// "Italienischen" in "Italienischen Medienberichten zufolge"
    private func opensPhrase(_ index: Int, _ article: ArticleContext) -> Bool {
        let token = article.tokens[index]
        return token.isAny([.adjective, .stateAdjective, .numberWord, .determiner]) && !token.isAny([.finite, .noun])
    }

    private func sourceBehind(
        _ cue: Range<Int>, _ attribution: AttributionPhrase, _ sentence: SentenceContext, _ article: ArticleContext
    ) -> Found? {
        let phrases = NounPhrases(article.analysis)
        // "nach Angaben der Polizei": the noun belongs to the source, only the preposition reports.
        let word = cue.lowerBound + 1
        if cue.count > 1, article.tokens[cue.lowerBound].isAny(.preposition) {
            guard let speaker = phrases.phrase(at: word, limit: sentence.tokens.upperBound) else { return nil }
            return Found(
                medium: attribution.medium, cue: cue.lowerBound..<word, speaker: speaker,
                range: cue.lowerBound..<speaker.upperBound)
        }
        guard let speaker = phrases.phrase(at: cue.upperBound, limit: sentence.tokens.upperBound) else { return nil }
        return Found(
            medium: attribution.medium, cue: cue, speaker: speaker, range: cue.lowerBound..<speaker.upperBound)
    }

    private func sourceBefore(
        _ cue: Range<Int>, _ attribution: AttributionPhrase, _ sentence: SentenceContext, _ article: ArticleContext
    ) -> Found? {
        let phrases = NounPhrases(article.analysis)
        let from = max(sentence.tokens.lowerBound, cue.lowerBound - 12)
        for start in from..<cue.lowerBound {
            if let phrase = phrases.phrase(at: start, limit: cue.lowerBound), phrase.upperBound == cue.lowerBound {
                return Found(
                    medium: attribution.medium, cue: cue, speaker: phrase, range: phrase.lowerBound..<cue.upperBound)
            }
        }
        return nil
    }

    /// What is reported: the clause around the phrase with everything that depends on it.
    private func statement(
        _ found: Found, in sentence: SentenceContext, of article: ArticleContext
    ) -> StatementDraft? {
        guard let number = clause(around: found.range, sentence) else { return nil }
        let extent = sentence.extent(of: number)
        var quote: [Range<Int>] = []
        var left = extent.lowerBound..<max(extent.lowerBound, found.range.lowerBound)
        while let last = left.last, article.tokens[last].kind == .comma || article.tokens[last].isAny(.coordinating) {
            left = left.lowerBound..<last
        }
        let end =
            found.range.lowerBound == sentence.tokens.lowerBound
            ? reach(of: number, in: sentence, article) : extent.upperBound
        var right = min(found.range.upperBound, end)..<end
        while let first = right.first, article.tokens[first].kind == .comma { right = (first + 1)..<right.upperBound }
        if !left.isEmpty { quote.append(left) }
        if !right.isEmpty { quote.append(right) }
        guard !quote.isEmpty else { return nil }
        return StatementDraft(
            kind: .indirect, medium: Medium(lexiconName: found.medium), speaker: [found.speaker],
            cue: [found.cue], frame: [found.range], quote: quote, sentence: sentence.number, rule: SourcePhrase.name,
            score: 0.9, antecedent: owner(of: found.speaker, in: sentence.clauses[number], article))
    }

    /// "Laut der Wehr starben zwei Menschen, drei seien verletzt": main clauses that go on without a frame of their own.
    private func reach(of number: Int, in sentence: SentenceContext, _ article: ArticleContext) -> Int {
        var last = number
        for index in sentence.clauses.indices where index > number {
            let clause = sentence.clauses[index]
            guard clause.kind == .main || clause.kind == .verbFirst else { continue }
            let joins = clause.start - sentence.extent(of: last).upperBound <= 1
            guard joins, clause.mood != .indicative || opensWithNumber(clause, article),
                Frame.of(index, in: sentence, article) == nil
            else { break }
            last = index
        }
        return sentence.extent(of: last).upperBound
    }

    /// ", 80 weitere wurden verletzt": the next clause counts on.
    private func opensWithNumber(_ clause: Clause, _ article: ArticleContext) -> Bool {
        article.tokens[clause.start].isAny(.numberWord)
    }

    /// "nach eigenen Angaben": they are those of the clause's subject.
    private func owner(of speaker: Range<Int>, in clause: Clause, _ article: ArticleContext) -> Range<Int>? {
        guard speaker.contains(where: { article.lexicon.isMarker(article.tokens[$0].word, .ownAdjective) }) else {
            return nil
        }
        return Subjects(article.analysis).subject(of: clause)
    }

    private func clause(around range: Range<Int>, _ sentence: SentenceContext) -> Int? {
        let holding = sentence.clauses.indices.filter {
            sentence.clauses[$0].contains(range.lowerBound) && sentence.clauses[$0].finite != nil
        }
        return holding.last
            ?? sentence.clauses.indices.first { sentence.clauses[$0].finite != nil }
    }
}
