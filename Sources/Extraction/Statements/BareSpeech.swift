import Facts
import Lexicon
import Linguistics

/// Speech in a main clause right before or behind a reporting verb, without quotation marks.
///
/// Matches: Es gehe gut, sagte der Arzt. · Der Arzt sagte, es gehe gut. · Die Lage sei ernst, hieß es.
/// Not: Er kam, sah und siegte.
struct BareSpeech: StatementRule {
    static let name = "bare_speech"

    func statements(in sentence: SentenceContext, of article: ArticleContext) -> [StatementDraft] {
        guard sentence.sentence.role == .prose else { return [] }
        return sentence.clauses.indices.compactMap { number in
            guard let frame = self.frame(number, in: sentence, of: article) else { return nil }
            return before(number, frame, in: sentence, of: article) ?? after(number, frame, in: sentence, of: article)
        }
    }

    private func frame(_ number: Int, in sentence: SentenceContext, of article: ArticleContext) -> Frame? {
        let clause = sentence.clauses[number]
        // A main clause in the subjunctive is someone's speech, not the frame of one.
        guard
            clause.kind == .main && clause.mood == .indicative || clause.kind == .verbFirst
                || clause.kind == .subordinate,
            let frame = Frame(number, in: sentence, of: article), frame.verb.complements.contains(.bare)
        else { return nil }
        return frame
    }

    /// Content, then ", sagte X".
    private func before(
        _ number: Int, _ frame: Frame, in sentence: SentenceContext, of article: ArticleContext
    ) -> StatementDraft? {
        let clause = sentence.clauses[number]
        guard clause.kind == .verbFirst || opensWithSo(clause, article), clause.start > sentence.tokens.lowerBound + 1,
            article.tokens[clause.start - 1].kind == .comma, article.speechQuotation(at: clause.start - 2) == nil
        else { return nil }
        let earlier = sentence.clauses.indices.filter { $0 < number && sentence.clauses[$0].finite != nil }
        guard let content = earlier.first, earlier.contains(where: { isMain(sentence.clauses[$0]) }) else { return nil }
        let quote = sentence.clauses[content].start..<(clause.start - 1)
        return draft(
            frame, quote: quote, range: (clause.start - 1)..<sentence.extent(of: number).upperBound,
            sentence, score: 0.95)
    }

    /// "X sagte," then content.
    private func after(
        _ number: Int, _ frame: Frame, in sentence: SentenceContext, of article: ArticleContext
    ) -> StatementDraft? {
        let clause = sentence.clauses[number]
        guard number + 1 < sentence.clauses.count else { return nil }
        let end = sentence.extent(of: number).upperBound
        guard
            let content = sentence.clauses.indices.first(where: {
                $0 > number && sentence.clauses[$0].start >= end && isMain(sentence.clauses[$0])
            })
        else { return nil }
        let next = sentence.clauses[content]
        guard next.start - end <= 1,
            article.tokens[next.start - 1].kind == .comma || article.tokens[next.start - 1].kind == .colon,
            next.mood != .indicative || article.tokens[next.start - 1].kind == .colon
        else { return nil }
        var last = content
        for index in sentence.clauses.indices where index > content && isMain(sentence.clauses[index]) {
            guard sentence.clauses[index].mood != .indicative else { break }
            last = index
        }
        return draft(
            frame, quote: next.start..<sentence.extent(of: last).upperBound, range: clause.start..<next.start, sentence,
            score: 0.9)
    }

    /// ", so urteilte X": "so" stands in the first field for what was said.
    private func opensWithSo(_ clause: Clause, _ article: ArticleContext) -> Bool {
        clause.kind == .main && clause.finite == clause.start + 1
            && article.lexicon.isMarker(article.tokens[clause.start].word, .soAttribution)
    }

    private func isMain(_ clause: Clause) -> Bool { clause.kind == .main || clause.kind == .verbFirst }

    private func draft(
        _ frame: Frame, quote: Range<Int>, range: Range<Int>, _ sentence: SentenceContext, score: Double
    ) -> StatementDraft {
        StatementDraft(
            kind: .indirect, medium: Medium(lexiconName: frame.verb.medium), speaker: frame.speaker, cue: frame.cue,
            frame: [range], quote: [quote], addressee: frame.addressee, sentence: sentence.number,
            rule: BareSpeech.name, score: score, antecedent: frame.antecedent)
    }
}
