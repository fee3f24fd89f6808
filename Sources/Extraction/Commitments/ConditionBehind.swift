import Lexicon
import Linguistics

/// A sentence that says under which condition the position in the sentence before holds: "Bedingung sei ein Mandat."
struct ConditionBehind {
    private let context: CommitmentContext

    init(_ context: CommitmentContext) {
        self.context = context
    }

    /// The drafts of a sentence with the condition that the next sentence states of them.
    func applied(to drafts: [CommitmentDraft], from next: SentenceContext) -> [CommitmentDraft] {
        guard drafts.contains(where: takesCondition), let condition = condition(in: next) else { return drafts }
        return drafts.map { draft in
            guard takesCondition(draft) else { return draft }
            var draft = draft
            draft.stance = .conditional
            draft.conditions.append(condition)
            draft.evidence = draft.evidence.lowerBound..<next.tokens.upperBound
            return draft
        }
    }

    private func takesCondition(_ draft: CommitmentDraft) -> Bool {
        [.pledged, .considering, .conditional].contains(draft.stance)
    }

    /// What a sentence that begins with the word for a condition names as that condition.
    private func condition(in sentence: SentenceContext) -> ConditionReader.Condition? {
        let article = context.article
        guard let clause = sentence.clauses.first, clause.kind == .main, let finite = clause.finite,
            article.lexicon.isMarker(article.tokens[finite].word, .stateHelper),
            let predicate = context.stances.predicates(of: clause).first(where: { $0.stance == .require }),
            !predicate.isNegated, predicate.tokens.lowerBound - sentence.tokens.lowerBound <= 1,
            !hasOwnSubject(predicate.tokens.upperBound..<finite)
        else { return nil }
        if let phrase = NounPhrases(article.analysis).phrase(at: finite + 1, limit: clause.end) {
            return context.conditions.condition(of: phrase)
        }
        return sentence.clauses.firstIndex { article.isOpened($0, by: .thatConjunction) }
            .map { context.conditions.condition(of: sentence.extent(of: $0)) }
    }

    /// "Bedingung für den Kauf ist …": what it is a condition of is said; "dafür" points back.
    private func hasOwnSubject(_ words: Range<Int>) -> Bool {
        words.contains { !context.article.lexicon.isMarker(context.article.tokens[$0].word, .contributionPronoun) }
    }
}
