import Facts
import Lexicon
import Linguistics

/// A promise that is taken back in the sentence that tells of it.
///
/// Matches: Chile hatte zehn Panzer zugesagt, zieht die Zusage nun aber zurück.
/// Not: Chile hatte zehn Panzer zugesagt, zieht nun aber die Soldaten zurück.
struct TakenBack: CommitmentRule {
    static let name = "taken_back"

    func commitments(in sentence: SentenceContext, of context: CommitmentContext) -> [CommitmentDraft] {
        guard context.stances.hasPredicate(.withdraw, in: sentence) else { return [] }
        let clauses = context.committingClauses(of: sentence)
        guard let end = clauses.first(where: { takesPromiseBack(sentence.clauses[$0], context) }) else { return [] }
        for number in clauses where number < end {
            for predicate in context.stances.predicates(of: sentence.clauses[number])
            where predicate.stance == .pledge || predicate.stance == .willing {
                let drafts = Scope(predicate, number, sentence, context).drafts(by: Self.name)
                if drafts.isEmpty || !isSame(drafts, clause: sentence.clauses[end], context) { continue }
                return drafts.map { draft in
                    var draft = draft
                    draft.stance = .withdrawn
                    draft.stanceTokens = sentence.clauses[end].verbToken.map { $0..<($0 + 1) } ?? draft.stanceTokens
                    draft.conditions = []
                    return draft
                }
            }
        }
        return []
    }

    private func takesPromiseBack(_ clause: Clause, _ context: CommitmentContext) -> Bool {
        let article = context.article
        return clause.ranges.joined().contains { token in
            article.lexicon.positions.nouns[article.tokens[token].word].map {
                NamedPosition.isTakenBack(clause, $0, article)
            } ?? false
        }
    }

    /// Nobody else is the subject of the clause that takes back.
    private func isSame(_ drafts: [CommitmentDraft], clause: Clause, _ context: CommitmentContext) -> Bool {
        guard let subject = context.actingSubject(of: clause) else { return true }
        if subject.contains(where: { context.article.lexicon.positions.nouns[context.article.tokens[$0].word] != nil })
        {
            return true
        }
        if subject.count == 1, context.article.tokens[subject.lowerBound].isAny(.personalPronoun) { return true }
        let actors = context.parties.parties(in: subject).map(\.actor)
        return drafts.contains { actors.contains($0.party.actor) }
    }
}
