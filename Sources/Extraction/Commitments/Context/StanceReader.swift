import Facts
import Lexicon
import Linguistics

/// Reads what kind of position a clause's predicate takes, and whether it is negated or hedged.
struct StanceReader {
    struct Predicate {
        let stance: PositionWords.StanceClass
        let tokens: Range<Int>
        let isNegated: Bool
        /// Set where a word of the predicate itself makes it doubtful.
        let certainty: Certainty
    }

    private let article: ArticleContext
    /// Words that take positions, by the first of them.
    private let phrases: WordMap<[PositionWords.StancePhrase]>
    private var tokens: [Token] { article.tokens }
    /// All predicates, clause by clause.
    private var found: [Predicate] = []
    /// Where those of the clauses that have some stand, and which of these begins at a token.
    private var foundInClause: [Range<Int>] = []
    private var clauseAt: TokenIndex
    /// Where those of each sentence stand.
    private var foundInSentence: [Range<Int>] = []

    /// Reads all clauses of the article, those inside quoted speech too.
    init(_ article: ArticleContext) {
        self.article = article
        phrases = article.lexicon.positions.phrases
        clauseAt = TokenIndex(count: article.tokens.count)
        for sentence in article.sentencesWithQuotes {
            let before = found.count
            for clause in sentence.clauses {
                let start = found.count
                read(clause)
                if found.count == start { continue }
                clauseAt.cover(clause.start..<(clause.start + 1), with: foundInClause.count)
                foundInClause.append(start..<found.count)
            }
            foundInSentence.append(before..<found.count)
        }
    }

    /// True where a clause of the sentence has a predicate of that kind.
    func hasPredicate(_ kind: PositionWords.StanceClass, in sentence: SentenceContext) -> Bool {
        found[foundInSentence[sentence.number]].contains { $0.stance == kind }
    }

    /// True where a clause of the sentence has any predicate.
    func hasPredicate(in sentence: SentenceContext) -> Bool { !foundInSentence[sentence.number].isEmpty }

    /// The predicates of one of the article's clauses: its phrases before its verb.
    func predicates(of clause: Clause) -> ArraySlice<Predicate> {
        clauseAt[clause.start].map { found[foundInClause[$0]] } ?? []
    }

    /// "will die Zölle senken": the wish to do, or to end, what the verb says; nil where the clause tells of none.
    func intention(of clause: Clause) -> Predicate? {
        guard !clause.isPassive, let finite = clause.finite, let verb = clause.verb,
            article.lexicon.isMarker(tokens[finite].word, .volition), let token = clause.verbToken, token != finite,
            tokens[token].isAny(.infinitive), !article.lexicon.verbs[Int(verb)].isAuxiliary,
            article.speechVerb(of: clause) == nil
        else { return nil }
        let known = predicates(of: clause)
        guard known.allSatisfy({ $0.stance == .provide || $0.stance == .withdraw }) else { return nil }
        return known.last ?? predicate(.provide, token..<(token + 1), clause)
    }

    private mutating func read(_ clause: Clause) {
        for range in clause.ranges {
            var start = range.lowerBound
            while let index = firstWord(in: start..<range.upperBound) {
                start = index + 1
                for phrase in phrases[tokens[index].word] ?? [] {
                    let end = index + phrase.words.count
                    guard end <= range.upperBound, zip(index..<end, phrase.words).allSatisfy({ tokens[$0].word == $1 }),
                        !isAttribute(index, end, range), clause.verbToken != index
                    else { continue }
                    found.append(predicate(phrase.stance, index..<end, clause))
                }
            }
        }
        if let verb = clause.verb, let token = clause.verbToken, let stance = stance(of: verb, in: clause) {
            found.append(predicate(stance, token..<(token + 1), clause))
        }
    }

    private func firstWord(in range: Range<Int>) -> Int? {
        tokens.withUnsafeBufferPointer { tokens in range.first { phrases.contains(tokens[$0].word) } }
    }

    private func stance(of verb: Int32, in clause: Clause) -> PositionWords.StanceClass? {
        let plain = article.lexicon.positions.verbs[verb]
        let reflexive = article.lexicon.positions.reflexiveVerbs[verb]
        guard plain != nil || reflexive != nil,
            clause.ranges.contains(where: { $0.contains { tokens[$0].isAny(.reflexivePronoun) } })
        else { return plain }
        // "sperrt sich gegen", "schließt sich": of a deed, nothing is done to anybody else.
        return reflexive ?? (article.lexicon.positions.objects[verb] == .deed ? nil : plain)
    }

    private func predicate(_ stance: PositionWords.StanceClass, _ words: Range<Int>, _ clause: Clause) -> Predicate {
        Predicate(
            stance: stance, tokens: words, isNegated: isNegated(clause),
            certainty: stance == .unlikely ? .unlikely : hedge(in: clause))
    }

    /// "ein möglicher Einsatz", "sichere Häfen": before a noun the word is no predicate.
    private func isAttribute(_ start: Int, _ end: Int, _ range: Range<Int>) -> Bool {
        guard end < range.upperBound, tokens[start].isAny([.adjective, .participle]) else { return false }
        return tokens[end].isCapitalized && tokens[end].isWord
    }

    /// True where the clause holds a negation or a noun phrase with a negative article.
    func isNegated(_ clause: Clause) -> Bool {
        clause.ranges.contains { range in
            range.contains { index in
                tokens[index].isAny([.negation, .negativeArticle])
                    && !(index + 1 < range.upperBound
                        && article.lexicon.isMarker(tokens[index + 1].word, .cancelsNegation))
            }
        }
    }

    /// "scheint", "soll", "offenbar".
    func hedge(in clause: Clause) -> Certainty {
        let hedged = clause.ranges.contains { range in
            range.contains { article.lexicon.isMarker(tokens[$0].word, .hedge) }
        }
        return hedged ? .hedged : .stated
    }
}
