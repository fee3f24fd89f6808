import Facts
import Lexicon
import Linguistics

/// Reads the text's own reason for a position and the states that it names; "bzw." distributes over coordinated parties.
struct ReasonReader {
    struct Reason {
        let tokens: Range<Int>
        let states: [String]
    }

    private let cast: Cast
    private var article: ArticleContext { cast.article }

    init(_ cast: Cast) {
        self.cast = cast
    }

    /// The reason in the sentence for each of `count` coordinated parties, in their order.
    func reasons(in range: Range<Int>, of sentence: SentenceContext, for count: Int) -> [Reason?] {
        guard let tokens = reason(in: range, of: sentence) else { return Array(repeating: nil, count: count) }
        let states = cast.entities(in: tokens).compactMap(cast.state(of:))
        let distributes = tokens.contains { article.lexicon.isMarker(article.tokens[$0].word, .respectively) }
        if distributes, states.count == count {
            return states.map { Reason(tokens: tokens, states: [$0]) }
        }
        return Array(repeating: Reason(tokens: tokens, states: states), count: count)
    }

    private func reason(in range: Range<Int>, of sentence: SentenceContext) -> Range<Int>? {
        for index in range {
            guard let opener = article.opener(at: index, limit: range.upperBound) else { continue }
            if opener.kind == .reason,
                let clause = sentence.clauses.indices.first(where: {
                    sentence.clauses[$0].start == index && sentence.clauses[$0].kind == .subordinate
                })
            {
                return sentence.extent(of: clause)
            }
            if opener.kind == .reasonPreposition,
                let phrase = NounPhrases(article.analysis)
                    .phrase(at: index + opener.words.count, limit: range.upperBound)
            {
                return index..<extended(phrase, limit: range.upperBound)
            }
        }
        return nil
    }

    /// "wegen des Streits mit Marokko": phrases that hang on the reason, up to the verb.
    private func extended(_ phrase: Range<Int>, limit: Int) -> Int {
        var end = phrase.upperBound
        while end < limit, article.tokens[end].isAny(.preposition),
            let next = NounPhrases(article.analysis).phrase(at: end + 1, limit: limit)
        {
            end = next.upperBound
        }
        return end
    }
}
