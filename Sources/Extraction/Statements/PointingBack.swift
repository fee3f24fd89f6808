import Facts
import Lexicon
import Linguistics

/// A sentence that says whose words the sentences before it are.
///
/// Matches: Der Fluss steigt weiter. Das teilte die Behörde mit. · „Wir kommen.“ Das sagte der Trainer.
/// Not: Das wissen wir nicht.
struct PointingBack: StatementRule {
    static let name = "pointing_back"
    /// How many sentences the pronoun can stand for.
    private static let reach = 3

    func statements(in sentence: SentenceContext, of article: ArticleContext) -> [StatementDraft] {
        guard sentence.sentence.role == .prose, sentence.number > 0,
            let number = sentence.clauses.firstIndex(where: { $0.kind == .main }),
            let finite = sentence.clauses[number].finite,
            finite == sentence.tokens.lowerBound + 1,
            article.lexicon.isMarker(article.tokens[finite - 1].word, .neuterPronoun),
            let frame = Frame.of(number, in: sentence, article), let speaker = frame.speaker.first,
            !frame.verb.complements.isDisjoint(with: [.clause, .direct]), speaker.lowerBound >= finite,
            sentence.clauses.count == 1, article.canSpeak(speaker)
        else { return [] }
        let pronoun = (finite - 1)..<finite
        let quoted = quotation(before: sentence, article)
        let quote = quoted ?? report(before: sentence, article)
        guard let quote else { return [] }
        return [
            StatementDraft(
                kind: quoted == nil ? .indirect : .direct, medium: Medium(lexiconName: frame.verb.medium),
                speaker: frame.speaker, cue: frame.cue,
                frame: [(quoted == nil ? finite : pronoun.lowerBound)..<sentence.extent(of: number).upperBound],
                quote: quoted == nil ? [quote, pronoun] : [quote], addressee: frame.addressee,
                sentence: sentence.number,
                rule: PointingBack.name, score: 0.75)
        ]
    }

    private func quotation(before sentence: SentenceContext, _ article: ArticleContext) -> Range<Int>? {
        var last = sentence.tokens.lowerBound - 1
        if last > 0, article.tokens[last].kind == .stop { last -= 1 }
        return article.speechQuotation(at: last)?.tokens
    }

    /// The sentences before it in its paragraph.
    private func report(before sentence: SentenceContext, _ article: ArticleContext) -> Range<Int>? {
        let before = article.sentences[..<sentence.number].suffix(PointingBack.reach).reversed()
            .prefix { $0.sentence.line == sentence.sentence.line && $0.sentence.role == .prose }
        guard let first = before.last, let last = before.first else { return nil }
        return first.tokens.lowerBound..<last.tokens.upperBound
    }
}
