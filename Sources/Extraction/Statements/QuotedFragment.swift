import Facts
import Lexicon
import Linguistics

/// A few quoted words inside a clause whose verb reports.
///
/// Matches: Er nannte den Plan „völlig unrealistisch“. · Sie sprach von einem „großen Schritt“.
/// Not: Er las die Zeitung „Der Bote“. · Sie lobte den Film „Abschied“.
struct QuotedFragment: StatementRule {
    static let name = "quoted_fragment"

    func statements(in sentence: SentenceContext, of article: ArticleContext) -> [StatementDraft] {
        guard sentence.sentence.role == .prose else { return [] }
        return article.quotations(touching: sentence.tokens).compactMap { number in
            let quotation = article.analysis.quotations[number]
            guard !article.speechQuotations[number], quotation.isClosed, sentence.tokens.contains(quotation.open),
                isWording(quotation, article), let frame = frame(of: quotation, in: sentence, of: article)
            else { return nil }
            let clause = sentence.clauses[frame.clause]
            return StatementDraft(
                kind: .direct, medium: Medium(lexiconName: frame.verb.medium), speaker: frame.speaker, cue: frame.cue,
                frame: frameRanges(clause, around: quotation.tokens), quote: [quotation.tokens],
                addressee: frame.addressee, sentence: sentence.number, rule: QuotedFragment.name, score: 0.7)
        }
    }

    /// True for words, false for names: something in small letters stands in it, or no noun before it takes it as a name.
    func isWording(_ quotation: Quotation, _ article: ArticleContext) -> Bool {
        let words = quotation.inside.filter { article.tokens[$0].isWord }
        guard !words.isEmpty else { return false }
        let before = quotation.open - 1
        if before >= 0, article.tokens[before].isWord, article.tokens[before].isCapitalized,
            !article.tokens[before].flags.contains(.opensSentence), let first = words.first,
            article.tokens[first].isCapitalized
        {
            return false
        }
        if words.count > 1 {
            return !article.tokens[words[0]].isCapitalized
                || before >= 0 && article.tokens[before].isAny(.indefiniteArticle)
        }
        return before < 0 || !article.lexicon.isMarker(article.tokens[before].word, .soCalled)
    }

    private func frame(
        of quotation: Quotation, in sentence: SentenceContext, of article: ArticleContext
    ) -> Frame? {
        var number = sentence.clauses.indices.first { sentence.clauses[$0].contains(quotation.open) }
        // The clause that reports, or the one that what it reports depends on.
        while let current = number {
            let clause = sentence.clauses[current]
            // A main clause in the subjunctive is reported itself; who reports stands above it.
            let isReported = clause.kind == .main && clause.mood != .indicative
            if !isReported, let frame = Frame.of(current, in: sentence, article),
                frame.speaker.contains(where: article.canBeSource),
                !frame.speaker.contains(where: { $0.overlaps(quotation.tokens) }),
                frame.verb.complements.contains(.predicate)
                    || frame.verb.complements.contains(.direct) && !isSingleName(quotation, article)
            {
                return frame
            }
            // A main clause that reports nothing stands beside the one before, not in it.
            number = clause.kind == .main && !isReported ? nil : clause.parent
        }
        return nil
    }

    /// One capitalised word is a name, unless the verb says what something is called.
    private func isSingleName(_ quotation: Quotation, _ article: ArticleContext) -> Bool {
        let words = quotation.inside.filter { article.tokens[$0].isWord }
        return words.count == 1 && article.tokens[words[0]].isCapitalized
    }

    private func frameRanges(_ clause: Clause, around quote: Range<Int>) -> [Range<Int>] {
        clause.ranges.flatMap { range -> [Range<Int>] in
            guard range.overlaps(quote) else { return [range] }
            return [
                range.lowerBound..<max(range.lowerBound, quote.lowerBound),
                min(range.upperBound, quote.upperBound)..<range.upperBound,
            ]
            .filter { !$0.isEmpty }
        }
    }
}
