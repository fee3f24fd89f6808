import Facts
import Lexicon
import Linguistics

/// A parliament or government whose word is still needed, in the words of someone who speaks for the state.
///
/// Matches: Man könne Soldaten entsenden, sagte die norwegische Verteidigungsministerin Anna Lund. „Das muss auch vom Parlament
/// gebilligt werden“, fügte Lund hinzu.
/// Not: Der Etat muss vom Parlament gebilligt werden.
struct ApprovalNeeded: CommitmentRule {
    static let name = "approval_needed"

    func commitments(in sentence: SentenceContext, of context: CommitmentContext) -> [CommitmentDraft] {
        sentence.clauses.indices.compactMap { number in
            let clause = sentence.clauses[number]
            guard let finite = clause.finite, needsWord(clause, finite, context),
                case .person(let name)? = context.speaker(at: finite),
                let state = context.parties.represented(by: .person(name)),
                let words = context.speakerWords(at: finite),
                let contribution = contributionBefore(finite, of: name, context)
            else { return nil }
            let condition = context.conditions.condition(of: sentence.extent(of: number))
            guard context.article.lexicon.concepts[condition.concept]?.use == .approval else { return nil }
            return CommitmentDraft(
                party: Party(actor: state, tokens: words), contribution: contribution,
                stance: .conditional, stanceTokens: finite..<(finite + 1), conditions: [condition],
                evidence: sentence.tokens, rule: ApprovalNeeded.name,
                score: 0.65)
        }
    }

    /// "müssen … diskutiert werden", "hängt von … ab".
    private func needsWord(_ clause: Clause, _ finite: Int, _ context: CommitmentContext) -> Bool {
        let isNecessary = context.article.lexicon.isMarker(context.article.tokens[finite].word, .necessity)
        return isNecessary && clause.isPassive
            || context.stances.predicates(of: clause).contains { $0.stance == .depend && !$0.isNegated }
    }

    /// The contribution that the speaker's own statement before was about.
    private func contributionBefore(_ token: Int, of speaker: String, _ context: CommitmentContext) -> String? {
        let earlier = context.statements.filter { $0.by == .person(speaker) && $0.draft.start <= token }.suffix(2)
        for statement in earlier.reversed() {
            for range in statement.draft.quote.reversed() where range.lowerBound < token {
                let mentions = context.contributions.mentions(in: range.lowerBound..<min(range.upperBound, token))
                if let last = mentions.last { return context.article.lexicon.concepts.key(of: last.concept) }
            }
        }
        return nil
    }
}
