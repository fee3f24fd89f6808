import Facts
import Lexicon
import Linguistics

/// Reads the conditions in a sentence: clauses and phrases that an opener of `conditions.tsv` opens, mapped to concepts.
struct ConditionReader {
    struct Condition {
        let concept: String
        let tokens: Range<Int>
        /// The opener excepts: "ohne", "es sei denn".
        var isException = false
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
        if let clause = conditionWithoutConjunction(sentence), range.contains(clause.lowerBound) {
            found.append(condition(of: clause))
        }
        for index in range {
            guard let opener = opener(at: index, limit: range.upperBound) else { continue }
            let end = index + opener.words.count
            switch opener.kind {
            case .conjunction:
                append(clause(at: index, in: sentence) ?? phrase(from: index, behind: end, in: sentence), to: &found)
            case .phrase, .preposition: append(phrase(from: index, behind: end, in: sentence), to: &found)
            case .exception: append(phrase(from: index, behind: end, in: sentence), to: &found, isException: true)
            case .reason, .reasonPreposition: continue
            }
        }
        return found
    }

    private func opener(at index: Int, limit: Int) -> PositionWords.Opener? {
        article.lexicon.positions.openers[tokens[index].word]?.first { opener in
            let end = index + opener.words.count
            return end <= limit && zip(index..<end, opener.words).allSatisfy { tokens[$0].word == $1 }
        }
    }

    /// "Stimmt der Kongress zu, liefern …": a clause with its verb first before a main clause with its verb first.
    private func conditionWithoutConjunction(_ sentence: SentenceContext) -> Range<Int>? {
        guard let first = sentence.clauses.first, first.kind == .verbFirst,
            first.start == sentence.tokens.lowerBound,
            sentence.clauses.dropFirst().contains(where: { $0.kind == .verbFirst })
        else { return nil }
        return sentence.extent(of: 0)
    }

    /// The concept that a stretch of text names as a condition; a concept of one state's backing counts only where that
    /// state is named.
    func condition(of range: Range<Int>) -> Condition {
        let keys = concepts.mentions(in: range).map { article.lexicon.concepts.concepts[$0.concept] }
        let named = Set(range.compactMap { cast.entityAt[$0] }.compactMap { stateCode(cast.entities[$0]) })
        let chosen = keys.first { !$0.party.isEmpty && named.contains($0.party) } ?? keys.first { $0.party.isEmpty }
        return Condition(concept: chosen?.key ?? ConceptScheme.unlistedCondition, tokens: range)
    }

    private func stateCode(_ mention: EntityMention) -> String? {
        guard case .state(let index) = mention.entity else { return nil }
        return article.lexicon.states[index].code
    }

    private func append(_ range: Range<Int>?, to found: inout [Condition], isException: Bool = false) {
        guard let range, !found.contains(where: { $0.tokens.overlaps(range) }) else { return }
        var condition = condition(of: range)
        condition.isException = isException
        found.append(condition)
    }

    private func clause(at opener: Int, in sentence: SentenceContext) -> Range<Int>? {
        for number in sentence.clauses.indices
        where sentence.clauses[number].start == opener
            || sentence.clauses[number].opener?.contains(opener) ?? false
        { return sentence.extent(of: number) }
        return nil
    }

    /// The phrase and what its opener governs: a noun phrase, the clause behind a comma, or a clause with "dass" later on.
    private func phrase(from start: Int, behind end: Int, in sentence: SentenceContext) -> Range<Int>? {
        let phrases = NounPhrases(article.analysis)
        if let governed = phrases.phrase(at: end, limit: sentence.tokens.upperBound) {
            return start..<governed.upperBound
        }
        let isClosed = end < sentence.tokens.upperBound && tokens[end].kind == .comma
        if let clause = sentence.clauses.indices.first(where: { number in
            let clause = sentence.clauses[number]
            guard clause.start > end else { return false }
            return isClosed && clause.start == end + 1 || opensWithThat(clause)
        }) {
            let extent = sentence.extent(of: clause)
            return isClosed && extent.lowerBound == end + 1 ? start..<extent.upperBound : extent
        }
        return end - start > 1 ? start..<end : nil
    }

    private func opensWithThat(_ clause: Clause) -> Bool {
        article.isOpened(clause, by: .thatConjunction)
    }
}
