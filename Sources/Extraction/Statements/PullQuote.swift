import Facts
import Linguistics

/// A sentence or two set apart, with the speaker's name on the line below.
///
/// Matches: "Wir wollen das nicht.⏎⏎Anna Muster⏎⏎Ministerin"
/// Not: a cross-head
struct PullQuote: StatementRule {
    static let name = "pull_quote"

    func statements(in sentence: SentenceContext, of article: ArticleContext) -> [StatementDraft] {
        guard sentence.sentence.role == .attribution, sentence.number > 0,
            article.sentences[sentence.number - 1].sentence.role == .prose
        else { return [] }
        let line = article.sentences[sentence.number - 1].sentence.line
        let quoted = article.sentences[..<sentence.number].reversed().prefix { $0.sentence.line == line }
        guard let first = quoted.last, let last = quoted.first, quoted.count <= 4 else { return [] }
        return [
            StatementDraft(
                kind: .direct, medium: .speechOrWriting, speaker: [sentence.tokens],
                quote: [first.tokens.lowerBound..<last.tokens.upperBound], sentence: first.number,
                rule: PullQuote.name, score: 0.85)
        ]
    }
}
