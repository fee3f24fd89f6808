import Facts
import Lexicon
import Linguistics

// Which clauses can state a position.
extension CommitmentContext {
    /// The clauses of a sentence that say how it is: no question, no supposition, no condition. A clause that governs
    /// others comes before them.
    func committingClauses(of sentence: SentenceContext) -> [Int] {
        if let known = committing[sentence.number] { return known }
        let found = readCommittingClauses(of: sentence)
        committing[sentence.number] = found
        return found
    }

    private func readCommittingClauses(of sentence: SentenceContext) -> [Int] {
        guard !isQuestion(sentence) else { return [] }
        let found = sentence.clauses.indices.filter { number in
            let clause = sentence.clauses[number]
            guard clause.kind != .fragment, !isHypothetical(clause) else { return false }
            switch clause.kind {
            case .main: return true
            // "Würde X das tun, würde …": a clause with its verb first can be a condition itself.
            case .verbFirst: return !conditions(of: sentence).contains { $0.tokens.lowerBound == clause.start }
            default: return !conditions(of: sentence).contains { $0.tokens.contains(clause.start) }
            }
        }
        guard found.count > 1 else { return found }
        return found.map { (depth(of: $0, in: sentence), $0) }.sorted(by: <).map { $0.1 }
    }

    private func depth(of number: Int, in sentence: SentenceContext) -> Int {
        var depth = 0
        var above = sentence.clauses[number].parent
        while let parent = above, depth < sentence.clauses.count {
            depth += 1
            above = sentence.clauses[parent].parent
        }
        // "Dass Chile zahlt, ist offen": the clause that governs stands behind.
        let next = number + 1
        let isFronted = depth == 0 && next < sentence.clauses.count && sentence.clauses[number].kind == .subordinate
        return isFronted && sentence.clauses[next].kind == .verbFirst ? sentence.clauses.count : depth
    }

    private func isQuestion(_ sentence: SentenceContext) -> Bool {
        sentence.tokens.suffix(2).contains { article.tokens[$0].kind == .question }
    }

    /// A clause that only supposes: opened by a condition's conjunction or "ob".
    private func isHypothetical(_ clause: Clause) -> Bool {
        if clause.kind == .relative || clause.kind == .interrogative || clause.kind == .infinitive { return true }
        if hangsOnPronoun(clause) { return true }
        // "Berichte, wonach …": what others report.
        if article.lexicon.isMarker(article.tokens[clause.start].word, .accordingToWhich) { return true }
        return article.isOpened(clause, by: .whetherConjunction) || article.opensCondition(clause)
    }

    /// "Bedingungen dafür, dass …": the clause only says what for.
    private func hangsOnPronoun(_ clause: Clause) -> Bool {
        clause.kind == .subordinate && clause.start >= 2
            && article.lexicon.isMarker(article.tokens[clause.start - 2].word, .contributionPronoun)
    }
}
