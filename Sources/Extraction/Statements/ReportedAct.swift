import Facts
import Lexicon
import Linguistics

/// A speech act of which only the gist is told.
///
/// Matches: Die Gewerkschaft forderte höhere Löhne. · Der Arzt warnte vor der Hitze. ·
/// Der Präsident sprach von einer freien Wahl.
/// Not: Die Polizei sperrte die Straße. · Die Aktie verlor.
struct ReportedAct: StatementRule {
    static let name = "reported_act"

    func statements(in sentence: SentenceContext, of article: ArticleContext) -> [StatementDraft] {
        guard sentence.sentence.role == .prose else { return [] }
        return sentence.clauses.indices.compactMap { statement(in: $0, of: sentence, article) }
    }

    private func statement(
        in number: Int, of sentence: SentenceContext, _ article: ArticleContext
    ) -> StatementDraft? {
        let clause = sentence.clauses[number]
        guard clause.kind == .main || clause.kind == .verbFirst, clause.mood == .indicative, !clause.isPassive,
            let frame = Frame.of(number, in: sentence, article), frame.verb.complements.contains(.gist),
            let speaker = frame.speaker.first,
            article.canSpeak(speaker), hasGist(clause, frame, article)
        else { return nil }
        let mains = sentence.clauses.filter { $0.kind == .main || $0.kind == .verbFirst }
        let quote = mains.count == 1 ? sentence.tokens : sentence.extent(of: number)
        return StatementDraft(
            kind: .reported, medium: Medium(lexiconName: frame.verb.medium), speaker: frame.speaker, quote: [quote],
            sentence: sentence.number, rule: ReportedAct.name, score: 0.6)
    }

    /// "im Zusammenhang mit": a preposition behind a noun that one opens already belongs to that.
    private func isInPhrase(_ token: Int, _ article: ArticleContext) -> Bool {
        token > 1 && article.tokens[token - 1].isCapitalized && article.tokens[token - 1].isAny(.noun)
            && article.tokens[token - 2].isAny(.preposition)
    }

    /// A noun phrase beside the subject, or a preposition that opens the verb's gist.
    private func hasGist(_ clause: Clause, _ frame: Frame, _ article: ArticleContext) -> Bool {
        let opensGist = clause.ranges.joined().contains {
            frame.verb.prepositions.contains(article.tokens[$0].word) && !isInPhrase($0, article)
        }
        if opensGist { return true }
        guard frame.verb.complements.contains(.object) || frame.verb.complements.contains(.predicate) else {
            return false
        }
        let phrases = NounPhrases(article.analysis)
        for range in clause.ranges {
            var index = range.lowerBound
            while index < range.upperBound {
                if let speaker = frame.speaker.first, speaker.contains(index) {
                    index = speaker.upperBound
                    continue
                }
                if article.tokens[index].isAny(.preposition), !article.tokens[index].isAny(.determiner) {
                    index = phrases.phrase(at: index + 1, limit: range.upperBound)?.upperBound ?? index + 1
                    continue
                }
                if let phrase = phrases.phrase(at: index, limit: range.upperBound) {
                    if phrase.contains(where: {
                        article.tokens[$0].isCapitalized && !article.tokens[$0].isAny(.timeWord)
                    }) {
                        return true
                    }
                    index = phrase.upperBound
                    continue
                }
                index += 1
            }
        }
        return false
    }
}
