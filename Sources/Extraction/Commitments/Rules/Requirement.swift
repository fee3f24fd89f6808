import Facts
import Lexicon
import Linguistics

/// Something that is required for a contribution, or that someone holds to be required.
///
/// Matches: Die meisten Länder sind sich einig, dass ein UN-Mandat erforderlich ist. · Voraussetzung für eine Teilnahme Kanadas
/// ist ein Waffenstillstand. · Für eine Teilnahme Chiles ist ein Beschluss des Parlaments erforderlich.
/// Not: Für die Reise ist ein Visum erforderlich.
struct Requirement: CommitmentRule {
    static let name = "requirement"

    func commitments(in sentence: SentenceContext, of context: CommitmentContext) -> [CommitmentDraft] {
        guard context.stances.hasPredicate(.require, in: sentence) else { return [] }
        return sentence.clauses.flatMap { clause -> [CommitmentDraft] in
            guard let predicate = context.stances.predicates(of: clause).first(where: { $0.stance == .require }),
                !predicate.isNegated
            else { return [] }
            let named = requiredForContribution(clause, predicate, sentence, context)
            return named.isEmpty ? heldRequired(clause, predicate, sentence, context) : named
        }
    }

    /// "…, dass ein Mandat erforderlich ist": whoever says so makes their participation depend on it.
    private func heldRequired(
        _ clause: Clause, _ predicate: StanceReader.Predicate, _ sentence: SentenceContext, _ context: CommitmentContext
    ) -> [CommitmentDraft] {
        let subjects = Subjects(context.article.analysis)
        guard let required = subjects.subject(of: clause), let parent = clause.parent,
            let holder = subjects.subject(of: sentence.clauses[parent])
        else { return [] }
        let condition = context.conditions.condition(of: required)
        guard condition.concept != context.article.lexicon.concepts.unlistedKey,
            let contribution = context.unnamedContribution
        else {
            return []
        }
        return drafts(context.parties.parties(in: holder), contribution, nil, condition, predicate, sentence)
    }

    /// "Voraussetzung für eine Teilnahme Kanadas ist …"
    private func requiredForContribution(
        _ clause: Clause, _ predicate: StanceReader.Predicate, _ sentence: SentenceContext, _ context: CommitmentContext
    ) -> [CommitmentDraft] {
        let article = context.article
        let phrases = NounPhrases(article.analysis)
        let places = [predicate.tokens.upperBound, clause.start]
        guard
            let place = places.first(where: { place in
                place < clause.end && article.lexicon.isMarker(article.tokens[place].word, .forPreposition)
            }),
            let phrase = phrases.phrase(at: place + 1, limit: clause.end),
            let mention = context.contributions.mentions(in: phrase).first, let finite = clause.finite
        else { return [] }
        let parties = context.parties.parties(in: mention.tokens.upperBound..<phrase.upperBound)
        let start = finite > phrase.lowerBound ? finite + 1 : clause.start
        guard !parties.isEmpty, let required = phrases.phrase(at: start, limit: clause.end) else { return [] }
        let concept = article.lexicon.concepts.key(of: mention.concept)
        let condition = context.conditions.condition(of: required)
        return drafts(parties, concept, mention.tokens, condition, predicate, sentence)
    }

    private func drafts(
        _ parties: [Party], _ contribution: String, _ words: Range<Int>?, _ condition: ConditionReader.Condition,
        _ predicate: StanceReader.Predicate, _ sentence: SentenceContext
    ) -> [CommitmentDraft] {
        parties.map { party in
            CommitmentDraft(
                party: party, contribution: contribution, contributionTokens: words, stance: .conditional,
                stanceTokens: predicate.tokens, certainty: predicate.certainty, conditions: [condition],
                evidence: sentence.tokens,
                rule: Requirement.name, score: 0.75)
        }
    }
}
