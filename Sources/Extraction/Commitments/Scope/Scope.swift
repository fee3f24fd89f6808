import Facts
import Lexicon
import Linguistics

/// A predicate with the clauses it governs: whose position it is, on which contribution, and which way it points.
struct Scope {
    let predicate: StanceReader.Predicate
    let number: Int
    let sentence: SentenceContext
    let context: CommitmentContext
    /// Clauses that carry what the position is about.
    let content: [Int]
    /// Where a noun names the position: whose it is.
    let holders: [Party]?

    /// Who takes the position.
    private(set) var takers: [Party] = []

    var article: ArticleContext { context.article }
    var clause: Clause { sentence.clauses[number] }

    init(
        _ predicate: StanceReader.Predicate, _ number: Int, _ sentence: SentenceContext, _ context: CommitmentContext
    ) {
        self.predicate = predicate
        self.number = number
        self.sentence = sentence
        self.context = context
        holders = nil
        // The contribution's own verb governs nothing: "stellt Soldaten, vorausgesetzt, dass …".
        let governed = predicate.stance == .provide ? [] : Scope.content(of: number, in: sentence, context.article)
        let isAnnounced = governed.isEmpty && predicate.stance == .pledge
        content = isAnnounced ? Scope.announced(by: number, in: sentence) : governed
        takers = readTakers()
    }

    /// The scope of a noun that names a position; nil where the text does not say whose it is.
    init?(noun: Int, _ number: Int, _ sentence: SentenceContext, _ context: CommitmentContext) {
        guard let position = NamedPosition(noun, number, sentence, context), !position.holders.isEmpty else {
            return nil
        }
        predicate = position.predicate
        holders = position.holders
        self.number = number
        self.sentence = sentence
        self.context = context
        content = Scope.content(of: number, in: sentence, context.article).filter {
            sentence.clauses[$0].start > noun
        }
        takers = readTakers()
    }

    /// True where the predicate is the clause's verb, not a phrase or noun.
    var isVerbal: Bool { clause.verbToken.map(predicate.tokens.contains) ?? false }

    /// The noun phrases of the clause that no preposition governs, besides one.
    func phrases(besides known: Range<Int>?) -> [Range<Int>] {
        NounPhrases(article.analysis).freePhrases(of: clause, outside: known.map { [$0] } ?? [])
    }

    /// One draft for each party that takes the position.
    func drafts(by rule: String) -> [CommitmentDraft] {
        guard !takers.isEmpty || context.namesEntity(sentence), let contribution = contribution() else { return [] }
        return drafts(of: contribution, by: rule)
    }

    /// One draft for each party that wants to do what the clause's verb says.
    func intended(by rule: String) -> [CommitmentDraft] {
        guard !takers.isEmpty, let contribution = intendedAct() else { return [] }
        return drafts(of: contribution, by: rule)
    }

    private func drafts(of contribution: Contribution, by rule: String) -> [CommitmentDraft] {
        let provider = providers(of: contribution)
        guard !provider.isEmpty, let (stance, certainty) = stance(on: contribution, of: provider)
        else { return [] }
        let parties = stance == .opposes || stance == .requested ? takers : provider
        let conditions = context.conditions(of: sentence)
            .filter { condition in !parties.contains { $0.tokens.overlaps(condition.tokens) } }
        let reasons = context.reasons.reasons(in: sentence.tokens, of: sentence, for: parties.count)
        let isConditional = self.isConditional(stance, conditions)
        return zip(parties, reasons).map { party, reason in
            CommitmentDraft(
                party: party, contribution: article.lexicon.concepts.key(of: contribution.concept),
                contributionTokens: contribution.tokens, stance: isConditional ? .conditional : stance,
                stanceTokens: predicate.tokens, certainty: certainty, conditions: isConditional ? conditions : [],
                reason: reason, evidence: sentence.tokens, rule: rule, score: contribution.isPronoun ? 0.6 : 0.8)
        }
    }

    /// A refusal is conditional only where an exception is named: "nicht ohne …".
    private func isConditional(_ stance: Stance, _ conditions: [ConditionReader.Condition]) -> Bool {
        switch stance {
        case .pledged, .considering, .undecided: !conditions.isEmpty
        case .declined: conditions.contains(where: \.isException)
        default: false
        }
    }

    private static func content(of number: Int, in sentence: SentenceContext, _ article: ArticleContext) -> [Int] {
        var found: [Int] = []
        for (index, other) in sentence.clauses.enumerated() where index != number {
            guard carries(other, article) else { continue }
            var parent = other.parent
            while let above = parent, above != number, sentence.clauses[above].kind == .fragment {
                parent = sentence.clauses[above].parent
            }
            if parent == number { found.append(index) }
        }
        if found.isEmpty, number > 0, sentence.clauses[number].kind == .verbFirst,
            carries(sentence.clauses[number - 1], article), sentence.clauses[number - 1].parent == nil
        {
            found.append(number - 1)
        }
        return found
    }

    /// "Die Grenze wird geschlossen, kündigte Chile an": the main clause right before.
    private static func announced(by number: Int, in sentence: SentenceContext) -> [Int] {
        guard number > 0, sentence.clauses[number].kind == .verbFirst, sentence.clauses[number - 1].kind == .main,
            sentence.clauses[number - 1].isPassive,
            sentence.clauses[number - 1].end + 1 == sentence.clauses[number].start
        else { return [] }
        return [number - 1]
    }

    private static func carries(_ clause: Clause, _ article: ArticleContext) -> Bool {
        switch clause.kind {
        case .infinitive: return clause.opener == nil
        case .subordinate:
            return article.isOpened(clause, by: .thatConjunction) || article.isOpened(clause, by: .whetherConjunction)
        default: return false
        }
    }
}
