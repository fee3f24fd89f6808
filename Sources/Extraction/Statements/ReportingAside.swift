import Facts
import Lexicon
import Linguistics

/// Speech with its frame as an aside opened by "wie" or "so".
///
/// Matches: Die Zahl steigt, wie das Amt mitteilte. · Wichtig sei, so die Ministerin weiter, der Schutz. ·
/// In zehn Jahren, so schätzen die Forscher, ist der Wald fort.
/// Not: Er lief so schnell, wie er konnte.
struct ReportingAside: StatementRule {
    static let name = "reporting_aside"

    func statements(in sentence: SentenceContext, of article: ArticleContext) -> [StatementDraft] {
        guard sentence.sentence.role == .prose else { return [] }
        return asClauses(in: sentence, of: article) + soClauses(in: sentence, of: article)
            + soPhrases(in: sentence, of: article)
    }

    private func asClauses(in sentence: SentenceContext, of article: ArticleContext) -> [StatementDraft] {
        sentence.clauses.indices.compactMap { number in
            let clause = sentence.clauses[number]
            guard clause.kind == .subordinate || clause.kind == .interrogative,
                article.lexicon.isMarker(article.tokens[clause.start].word, .asConjunction),
                clause.start == sentence.tokens.lowerBound
                    || article.tokens[clause.start - 1].kind != .openParenthesis,
                let frame = Frame.of(number, in: sentence, article)
            else { return nil }
            // In the middle of a sentence the aside ends at its comma; what follows belongs to the quote.
            let isInside = clause.start > sentence.tokens.lowerBound
            let end = isInside ? clause.ranges[0].upperBound : sentence.extent(of: number).upperBound
            let range = withMarks(clause.start..<end, sentence, article)
            guard let quote = rest(of: sentence, without: range, article) else { return nil }
            return StatementDraft(
                kind: article.isOwnWording(quote, in: sentence) ? .direct : .indirect,
                medium: Medium(lexiconName: frame.verb.medium), speaker: frame.speaker,
                cue: [clause.start..<(clause.start + 1)] + frame.cue, frame: [range], quote: quote,
                addressee: frame.addressee, sentence: sentence.number, rule: ReportingAside.name, score: 0.8)
        }
    }

    /// ", so schätzen die Forscher": "so" stands in the first field for what was said.
    static func opensWithSo(_ clause: Clause, _ article: ArticleContext) -> Bool {
        clause.kind == .main && clause.finite == clause.start + 1
            && article.lexicon.isMarker(article.tokens[clause.start].word, .soAttribution)
    }

    /// ", so schätzen die Forscher,": a main clause of its own in the middle of the sentence.
    private func soClauses(in sentence: SentenceContext, of article: ArticleContext) -> [StatementDraft] {
        sentence.clauses.indices.compactMap { number in
            let clause = sentence.clauses[number]
            let aside = clause.start..<clause.end
            guard ReportingAside.opensWithSo(clause, article), clause.start > sentence.tokens.lowerBound,
                article.tokens[clause.start - 1].kind == .comma,
                let frame = Frame.of(number, in: sentence, article),
                let quote = rest(of: sentence, without: withMarks(aside, sentence, article), article)
            else { return nil }
            return StatementDraft(
                kind: article.isOwnWording(quote, in: sentence) ? .direct : .indirect,
                medium: Medium(lexiconName: frame.verb.medium), speaker: frame.speaker,
                cue: [clause.start..<(clause.start + 1)] + frame.cue,
                frame: [withMarks(aside, sentence, article)], quote: quote,
                addressee: frame.addressee, sentence: sentence.number, rule: ReportingAside.name, score: 0.8)
        }
    }

    /// The aside with the commas around it.
    private func withMarks(
        _ range: Range<Int>, _ sentence: SentenceContext, _ article: ArticleContext
    ) -> Range<Int> {
        let tokens = article.tokens
        let opens = range.lowerBound > sentence.tokens.lowerBound && tokens[range.lowerBound - 1].kind == .comma
        let closes = range.upperBound < sentence.tokens.upperBound && tokens[range.upperBound].kind == .comma
        return (opens ? range.lowerBound - 1 : range.lowerBound)..<(closes ? range.upperBound + 1 : range.upperBound)
    }

    private func soPhrases(in sentence: SentenceContext, of article: ArticleContext) -> [StatementDraft] {
        let tokens = article.tokens
        var drafts: [StatementDraft] = []
        for index in sentence.tokens.dropFirst(2)
        where article.lexicon.isMarker(tokens[index].word, .soAttribution)
            && [.comma, .dash].contains(tokens[index - 1].kind) && article.speechQuotation(at: index - 2) == nil
        {
            guard let speaker = NounPhrases(article.analysis).phrase(at: index + 1, limit: sentence.tokens.upperBound)
            else { continue }
            var end = speaker.upperBound
            while end < sentence.tokens.upperBound, tokens[end].isWord, !tokens[end].isAny(.finite) { end += 1 }
            guard end == sentence.tokens.upperBound || !tokens[end].isWord else { continue }
            if end < sentence.tokens.upperBound, tokens[end].kind == .comma { end += 1 }
            let range = (index - 1)..<end
            guard let quote = rest(of: sentence, without: range, article) else { continue }
            drafts.append(
                StatementDraft(
                    kind: article.isOwnWording(quote, in: sentence) ? .direct : .indirect,
                    medium: .speechOrWriting, speaker: [speaker], cue: [index..<(index + 1)],
                    frame: [range], quote: quote, sentence: sentence.number, rule: ReportingAside.name, score: 0.8))
        }
        return drafts
    }

    /// The sentence without the aside, its marks and the closing stop.
    private func rest(
        of sentence: SentenceContext, without aside: Range<Int>, _ article: ArticleContext
    ) -> [Range<Int>]? {
        func trimmed(_ range: Range<Int>) -> Range<Int> {
            var range = range
            while let first = range.first, [.comma, .dash].contains(article.tokens[first].kind) {
                range = (first + 1)..<range.upperBound
            }
            while let last = range.last, [.comma, .dash, .stop].contains(article.tokens[last].kind) {
                range = range.lowerBound..<last
            }
            return range
        }
        let left = trimmed(sentence.tokens.lowerBound..<aside.lowerBound)
        let right = trimmed(min(aside.upperBound, sentence.tokens.upperBound)..<sentence.tokens.upperBound)
        let parts = [left, right].filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts
    }
}
