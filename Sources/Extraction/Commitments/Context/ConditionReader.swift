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
            guard let opener = article.opener(at: index, limit: range.upperBound) else { continue }
            let end = index + opener.words.count
            switch opener.kind {
            case .conjunction:
                let words = clause(at: index, in: sentence) ?? phrase(from: index, behind: end, in: sentence)
                append(words, end, to: &found, isException: words.map(isNegated) ?? false)
            case .phrase, .preposition: append(phrase(from: index, behind: end, in: sentence), end, to: &found)
            case .exception: append(phrase(from: index, behind: end, in: sentence), end, to: &found, isException: true)
            case .reason, .reasonPreposition: continue
            }
        }
        return found
    }

    /// "Stimmt der Kongress zu, liefern …": a clause with its verb first before a main clause with its verb first, or one
    /// that supposes behind the main clause.
    private func conditionWithoutConjunction(_ sentence: SentenceContext) -> Range<Int>? {
        if let first = sentence.clauses.first, first.kind == .verbFirst, first.start == sentence.tokens.lowerBound,
            sentence.clauses.dropFirst().contains(where: { $0.kind == .verbFirst })
        {
            return sentence.extent(of: 0)
        }
        // "…, sollten die Kämpfe weitergehen"
        let supposed = sentence.clauses.indices.dropFirst().first { number in
            let clause = sentence.clauses[number]
            return clause.kind == .verbFirst && clause.finite == clause.start
                && article.lexicon.isMarker(tokens[clause.start].word, .supposition)
        }
        return supposed.map(sentence.extent)
    }

    /// The concept that a stretch of text names as a condition; a concept of one state's backing counts only where that
    /// state is named.
    func condition(of range: Range<Int>) -> Condition {
        let keys = concepts.mentions(in: range).map { article.lexicon.concepts.concepts[$0.concept] }
        let named = Set(range.compactMap { cast.entityAt[$0] }.compactMap { cast.state(of: cast.entities[$0]) })
        let chosen = keys.first { !$0.party.isEmpty && named.contains($0.party) } ?? keys.first { $0.party.isEmpty }
        return Condition(concept: chosen?.key ?? article.lexicon.concepts.unlistedKey, tokens: range)
    }

    /// "solange die anderen nicht helfen": what holds but for that is conditional.
    private func isNegated(_ words: Range<Int>) -> Bool {
        words.contains { tokens[$0].isAny([.negation, .negativeArticle]) }
    }

    /// What stands behind the opener says what the condition is; the opener itself only where nothing else does.
    private func append(
        _ words: Range<Int>?, _ content: Int, to found: inout [Condition], isException: Bool = false
    ) {
        guard let words, !found.contains(where: { $0.tokens.overlaps(words) }) else { return }
        let range = words.lowerBound..<withoutClosingMarks(words)
        var condition = condition(of: range)
        if content < range.upperBound, !opensRelativeClause(content, range) {
            let named = self.condition(of: content..<range.upperBound).concept
            if named != article.lexicon.concepts.unlistedKey { condition = Condition(concept: named, tokens: range) }
        }
        condition.isException = isException
        found.append(condition)
    }

    /// "unter Bedingungen, die …": what is told of the conditions is none.
    private func opensRelativeClause(_ index: Int, _ range: Range<Int>) -> Bool {
        tokens[index].kind == .comma && range.contains(index + 1) && tokens[index + 1].isAny(.relativePronoun)
            && !article.lexicon.isMarker(tokens[index + 1].word, .thatConjunction)
    }

    /// The range's end before marks that close a quotation opened outside of it.
    private func withoutClosingMarks(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end - 1 > range.lowerBound, tokens[end - 1].kind == .quotationMark {
            let quotation = article.analysis.quotationOfToken[end - 1]
            guard quotation >= 0, article.analysis.quotations[Int(quotation)].open < range.lowerBound else { break }
            end -= 1
        }
        return end
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
