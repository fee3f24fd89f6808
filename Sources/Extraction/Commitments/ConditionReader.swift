import Facts
import Lexicon
import Linguistics

/// Reads the conditions in a sentence: clauses and phrases that an opener of `conditions.tsv` opens, mapped to concepts.
struct ConditionReader {
    struct Condition {
        let concept: String
        let tokens: Range<Int>
    }

    private let cast: Cast
    private let concepts: ContributionFinder
    private var article: ArticleContext { cast.article }
    private var tokens: [Token] { article.tokens }

    init(_ cast: Cast) {
        self.cast = cast
        concepts = ContributionFinder(cast.article, scheme: "condition")
    }

    /// The conditions that a token range states.
    func conditions(in range: Range<Int>, of sentence: SentenceContext) -> [Condition] {
        var found: [Condition] = []
        for index in range {
            guard let openers = article.lexicon.positions.openers[tokens[index].word] else { continue }
            for opener in openers {
                let end = index + opener.words.count
                guard end <= range.upperBound, zip(index..<end, opener.words).allSatisfy({ tokens[$0].word == $1 })
                else { continue }
                switch opener.kind {
                case .conjunction: append(clause(at: index, in: sentence), to: &found)
                case .phrase, .preposition: append(phrase(from: index, behind: end, in: sentence), to: &found)
                case .reason, .reasonPreposition: continue
                }
                break
            }
        }
        return found
    }

    /// The concept that a stretch of text names as a condition; a concept of one state's backing counts only where that
    /// state is named.
    func condition(of range: Range<Int>) -> Condition {
        let keys = concepts.mentions(in: range).map { article.lexicon.concepts.concepts[$0.concept] }
        let named = Set(range.compactMap { cast.entityAt[$0] }.compactMap { stateCode(cast.entities[$0]) })
        let chosen = keys.first { !$0.party.isEmpty && named.contains($0.party) } ?? keys.first { $0.party.isEmpty }
        return Condition(concept: chosen?.key ?? "other", tokens: range)
    }

    private func stateCode(_ mention: EntityMention) -> String? {
        guard case .state(let index) = mention.entity else { return nil }
        return article.lexicon.states[index].code
    }

    private func append(_ range: Range<Int>?, to found: inout [Condition]) {
        guard let range, !found.contains(where: { $0.tokens.overlaps(range) }) else { return }
        found.append(condition(of: range))
    }

    private func clause(at opener: Int, in sentence: SentenceContext) -> Range<Int>? {
        for number in sentence.clauses.indices
        where sentence.clauses[number].start == opener
            || sentence.clauses[number].opener?.contains(opener) ?? false
        { return sentence.extent(of: number) }
        return nil
    }

    /// The phrase and what its opener governs: a noun phrase, or the clause behind a comma.
    private func phrase(from start: Int, behind end: Int, in sentence: SentenceContext) -> Range<Int>? {
        let phrases = NounPhrases(article.analysis)
        if let governed = phrases.phrase(at: end, limit: sentence.tokens.upperBound) {
            return start..<governed.upperBound
        }
        if end < sentence.tokens.upperBound, tokens[end].kind == .comma,
            let clause = sentence.clauses.indices.first(where: { sentence.clauses[$0].start == end + 1 }),
            sentence.clauses[clause].kind == .subordinate
        {
            return start..<sentence.extent(of: clause).upperBound
        }
        return end - start > 1 ? start..<end : nil
    }
}
