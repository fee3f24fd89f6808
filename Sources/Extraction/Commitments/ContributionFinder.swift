import Lexicon
import Linguistics

/// Finds words that name a contribution.
struct ContributionFinder {
    struct Mention {
        /// Index into the concept scheme.
        let concept: Int
        let tokens: Range<Int>
    }

    private let article: ArticleContext
    private let concepts: [(index: Int, concept: ConceptScheme.Concept)]

    init(_ article: ArticleContext, scheme: String = "contribution") {
        self.article = article
        concepts = article.lexicon.concepts.concepts.enumerated().filter { $0.element.scheme == scheme }
            .map { ($0.offset, $0.element) }
    }

    /// The contributions that a token range names, in text order; at one place the longest words win.
    /// Several concepts can share their words, so that one place can give several mentions.
    func mentions(in range: Range<Int>) -> [Mention] {
        var found: [Mention] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let here = mentions(at: index, limit: range.upperBound)
            found += here
            index = here.first?.tokens.upperBound ?? index + 1
        }
        return found
    }

    private func mentions(at index: Int, limit: Int) -> [Mention] {
        guard article.tokens[index].isWord else { return [] }
        var best: [Mention] = []
        for (number, concept) in concepts {
            for trigger in concept.triggers {
                let end = index + trigger.pieces.count
                let longest = best.first?.tokens.count ?? 0
                guard end <= limit, end - index >= longest, best.last?.concept != number || end - index > longest,
                    trigger.matches(index..<end, article.analysis)
                else { continue }
                if end - index > longest { best.removeAll() }
                best.append(Mention(concept: number, tokens: index..<end))
            }
        }
        return best
    }
}

extension ConceptScheme.Trigger {
    /// True where the tokens are the trigger's words.
    func matches(_ tokens: Range<Int>, _ analysis: Analysis) -> Bool {
        zip(tokens, pieces).allSatisfy { token, piece in piece.matches(analysis.smallLetters(of: token)) }
    }
}
