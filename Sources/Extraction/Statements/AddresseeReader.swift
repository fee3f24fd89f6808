import Lexicon
import Linguistics

/// Finds whom a framing clause speaks to.
///
/// Matches: teilte dem Sender mit · sagte gegenüber der Zeitung · forderte die Regierung auf · dem Mann wird vorgeworfen
/// Not: sagte der Sender
struct AddresseeReader {
    /// Acts whose object is the one who is spoken to.
    private static let directed: Set<String> = ["accuse", "ask", "demand", "recommend", "request", "warn"]

    private let article: ArticleContext
    private let phrases: NounPhrases
    private var tokens: [Token] { article.tokens }

    init(_ article: ArticleContext) {
        self.article = article
        phrases = NounPhrases(article.analysis)
    }

    /// The tokens of the addressee, its preposition left out; nil where the clause names none.
    func addressee(of clause: Clause, _ verb: SpeechVerb, speaker: Range<Int>?) -> Range<Int>? {
        guard let finite = clause.finite else { return nil }
        if let named = behindPreposition(clause) { return named }
        let isDirected = AddresseeReader.directed.contains(verb.act)
        if clause.isPassive {
            guard isDirected, let subject = Subjects(article.analysis).subject(of: clause) else { return nil }
            return speaker.map { $0.overlaps(subject) } ?? false ? nil : subject
        }
        return object(of: clause, after: finite, speaker: speaker, takesAnyCase: isDirected)
    }

    private func behindPreposition(_ clause: Clause) -> Range<Int>? {
        for range in clause.ranges {
            for token in range {
                let word = tokens[token].word
                if article.lexicon.isMarker(word, .addresseePreposition) {
                    if let phrase = phrases.phrase(at: token + 1, limit: range.upperBound) { return phrase }
                } else if article.lexicon.isMarker(word, .audiencePreposition),
                    let phrase = phrases.phrase(at: token + 1, limit: range.upperBound), isAudience(phrase)
                {
                    return phrase
                }
            }
        }
        return nil
    }

    /// "zur Sportschau", "vor Journalisten": only who listens or prints makes such a phrase an addressee.
    private func isAudience(_ phrase: Range<Int>) -> Bool {
        phrase.contains { token in
            tokens[token].isAny(.outlet) || article.lexicon.isMarker(tokens[token].word, .audienceNoun)
        }
    }

    /// A dative beside the speaker; for acts that are aimed at someone any object.
    private func object(
        of clause: Clause, after finite: Int, speaker: Range<Int>?, takesAnyCase: Bool
    ) -> Range<Int>? {
        for range in clause.ranges {
            var index = range.lowerBound
            while index < range.upperBound {
                if let speaker, speaker.contains(index) {
                    index = speaker.upperBound
                    continue
                }
                let token = tokens[index]
                if token.isAny(.preposition), !token.isAny(.determiner) {
                    index = phrases.phrase(at: index + 1, limit: range.upperBound)?.upperBound ?? index + 1
                    continue
                }
                guard let phrase = phrases.phrase(at: index, limit: range.upperBound) else {
                    index += 1
                    continue
                }
                if isAddressed(phrase, takesAnyCase, isBehind: index > finite) { return phrase }
                index = phrase.upperBound
            }
        }
        return nil
    }

    private func isAddressed(_ phrase: Range<Int>, _ takesAnyCase: Bool, isBehind: Bool) -> Bool {
        let first = tokens[phrase.lowerBound]
        if article.lexicon.isMarker(first.word, .dativeDeterminer) { return true }
        if isAudience(phrase), isBehind, first.isAny(.definiteArticle) { return true }
        guard takesAnyCase, !phrase.contains(where: { tokens[$0].isAny(.timeWord) }) else { return false }
        return article.canSpeak(phrase)
            || phrase.contains { tokens[$0].isAny([.state, .demonym, .party]) }
    }
}
