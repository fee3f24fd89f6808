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
            if article.tokens[index].isAny(.attribution), article.speechQuotation(at: index) == nil,
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

    private struct Found {
        let attribution: AttributionPhrase
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
            if attribution.position != .after, let found = sourceBehind(cue, attribution, sentence, article) {
                return found
            }
            if attribution.position != .before, let found = sourceBefore(cue, attribution, sentence, article) {
                return found
            }
        }
        return nil
    }

    private func sourceBehind(
        _ cue: Range<Int>, _ attribution: AttributionPhrase, _ sentence: SentenceContext, _ article: ArticleContext
    ) -> Found? {
        let phrases = NounPhrases(article.analysis)
        guard let speaker = phrases.phrase(at: cue.upperBound, limit: sentence.tokens.upperBound) else { return nil }
        return Found(
            attribution: attribution, cue: cue, speaker: speaker, range: cue.lowerBound..<speaker.upperBound)
    }

    private func sourceBefore(
        _ cue: Range<Int>, _ attribution: AttributionPhrase, _ sentence: SentenceContext, _ article: ArticleContext
    ) -> Found? {
        let phrases = NounPhrases(article.analysis)
        let from = max(sentence.tokens.lowerBound, cue.lowerBound - 12)
        for start in from..<cue.lowerBound {
            if let phrase = phrases.phrase(at: start, limit: cue.lowerBound), phrase.upperBound == cue.lowerBound {
                return Found(
                    attribution: attribution, cue: cue, speaker: phrase, range: phrase.lowerBound..<cue.upperBound)
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
        var right = min(found.range.upperBound, extent.upperBound)..<extent.upperBound
        while let first = right.first, article.tokens[first].kind == .comma { right = (first + 1)..<right.upperBound }
        if !left.isEmpty { quote.append(left) }
        if !right.isEmpty { quote.append(right) }
        guard !quote.isEmpty else { return nil }
        return StatementDraft(
            kind: .indirect, medium: Medium(lexiconName: found.attribution.medium), speaker: [found.speaker],
            cue: [found.cue], frame: [found.range], quote: quote, sentence: sentence.number, rule: SourcePhrase.name,
            score: 0.85)
    }

    private func clause(around range: Range<Int>, _ sentence: SentenceContext) -> Int? {
        let holding = sentence.clauses.indices.filter {
            sentence.clauses[$0].contains(range.lowerBound) && sentence.clauses[$0].finite != nil
        }
        return holding.last
            ?? sentence.clauses.indices.first { sentence.clauses[$0].finite != nil }
    }
}
