import Facts
import Lexicon
import Linguistics

/// What somebody says that another state has to do.
///
/// Matches: Chile müsse die Truppen abziehen, sagte der peruanische Präsident Juan Paz. ·
/// Der peruanische Präsident Juan Paz erklärte, Chile solle die Grenze öffnen.
/// Not: Peru müsse sparen, sagte der peruanische Präsident Juan Paz. · Chile müsse sparen, sagte der Experte Juan Paz.
struct DemandOfOthers: CommitmentRule {
    static let name = "demand_of_others"

    func commitments(in sentence: SentenceContext, of context: CommitmentContext) -> [CommitmentDraft] {
        let isObliging = sentence.clauses.contains { clause in
            clause.finite.map { context.article.lexicon.isMarker(context.article.tokens[$0].word, .obligation) }
                ?? false
        }
        guard isObliging else { return [] }
        return context.committingClauses(of: sentence).compactMap {
            demand(in: sentence.clauses[$0], sentence, context)
        }
    }

    private func demand(
        in clause: Clause, _ sentence: SentenceContext, _ context: CommitmentContext
    ) -> CommitmentDraft? {
        let article = context.article
        guard let finite = clause.finite, article.lexicon.isMarker(article.tokens[finite].word, .obligation),
            isSaidItself(clause, sentence, context), !clause.isPassive, let verb = clause.verb,
            !article.lexicon.verbs[Int(verb)].isAuxiliary,
            !clause.nonfinite.contains(where: { article.tokens[$0].isAny([.auxiliary, .modal]) }),
            !context.stances.isNegated(clause),
            let speaker = context.parties.represented(by: context.speaker(at: finite)),
            let words = context.speakerWords(at: finite), let subject = Subjects(article.analysis).subject(of: clause)
        else { return nil }
        let asked = context.actors(in: subject).map(\.actor)
        guard !asked.isEmpty, !asked.contains(speaker), let what = contribution(of: clause, finite, subject, context)
        else { return nil }
        return CommitmentDraft(
            party: Party(actor: speaker, tokens: words),
            contribution: article.lexicon.concepts.key(of: what.concept), contributionTokens: what.tokens,
            stance: .requested, stanceTokens: finite..<(finite + 1), evidence: sentence.tokens, rule: Self.name,
            score: 0.7)
    }

    /// Not "er habe gehört, dass Chile zahlen solle": what is demanded there is somebody else's demand.
    private func isSaidItself(_ clause: Clause, _ sentence: SentenceContext, _ context: CommitmentContext) -> Bool {
        guard clause.kind == .subordinate, let parent = clause.parent, let above = sentence.clauses[parent].finite
        else {
            return true
        }
        return context.speaker(at: above) == nil
    }

    /// A listed contribution, else the words behind the verb and its subject.
    private func contribution(
        of clause: Clause, _ finite: Int, _ subject: Range<Int>, _ context: CommitmentContext
    ) -> (concept: Int, tokens: Range<Int>)? {
        let mentions = clause.ranges.flatMap { context.contributions.mentions(in: $0) }
        let unlisted = context.article.lexicon.concepts.unlisted
        if let mention = mentions.first(where: { !$0.tokens.overlaps(subject) }) {
            if let ending = context.ending(of: mention.tokens, in: clause) { return (unlisted, ending) }
            return (mention.concept, mention.tokens)
        }
        let start = subject.lowerBound > finite ? subject.upperBound : finite + 1
        return start < clause.end ? (unlisted, start..<clause.end) : nil
    }
}
