import Facts

/// An article with what the commitment rules share.
final class CommitmentContext {
    let article: ArticleContext
    let cast: Cast
    let parties: PartyReader
    let contributions: ContributionFinder
    let conditions: ConditionReader
    let reasons: ReasonReader
    let stances: StanceReader
    /// The conditions of sentences, read once.
    private var conditionsRead: [Int: [ConditionReader.Condition]] = [:]
    /// The clauses of sentences that can state a position, found once.
    var committing: [Int: [Int]] = [:]
    /// The statements found before, with their speakers.
    let statements: [(draft: StatementDraft, by: Actor?)]

    init(article: ArticleContext, cast: Cast, statements: [(draft: StatementDraft, by: Actor?)]) {
        self.article = article
        self.cast = cast
        parties = PartyReader(cast)
        contributions = ContributionFinder(article)
        conditions = ConditionReader(cast)
        reasons = ReasonReader(cast)
        stances = StanceReader(article)
        self.statements = statements
    }

    /// The key of the contribution that is meant where only a condition is told.
    var unnamedContribution: String? {
        article.lexicon.concepts.unnamed.map { article.lexicon.concepts.key(of: $0) }
    }

    /// The conditions that a sentence states.
    func conditions(of sentence: SentenceContext) -> [ConditionReader.Condition] {
        if let known = conditionsRead[sentence.number] { return known }
        let found = conditions.conditions(in: sentence.tokens, of: sentence)
        conditionsRead[sentence.number] = found
        return found
    }

    /// Who speaks at a token, where it stands in a statement's quote; the innermost statement counts.
    func speaker(at token: Int) -> Actor? { statement(around: token)?.by }

    /// Who the words stand for where they are a statement's speaker.
    func speaker(in words: Range<Int>) -> Actor? {
        statements.first { $0.draft.speaker.contains(words) }?.by
    }

    /// The words that name who speaks at a token.
    func speakerWords(at token: Int) -> Range<Int>? { statement(around: token)?.draft.speaker.first }

    /// Whose word a position is: the party's own where it is among those who speak, else the speaker's.
    func attribution(of party: Party, at token: Int) -> Actor? {
        guard let statement = statement(around: token) else { return nil }
        let isOwn = statement.draft.speaker.contains { $0.overlaps(party.tokens) }
        // "Er lehnt Chiles Angebot ab": of an act that is only told, the position of somebody else is the reporter's.
        if statement.draft.kind == .reported, !isOwn, parties.represented(by: statement.by) != party.actor {
            return nil
        }
        return isOwn && !isPerson(statement.by) ? party.actor : statement.by
    }

    /// The person whose words or act a position is, where the party's words name one.
    func person(in tokens: Range<Int>) -> Actor? {
        guard let number = tokens.compactMap({ cast.memberAt[$0] }).first, !cast.members[number].names.isEmpty else {
            return nil
        }
        return .person(cast.members[number].name)
    }

    private func isPerson(_ actor: Actor?) -> Bool {
        if case .person? = actor { true } else { false }
    }

    private func statement(around token: Int) -> (draft: StatementDraft, by: Actor?)? {
        let around = statements.filter { $0.draft.quote.contains { $0.contains(token) } }
        let size: (StatementDraft) -> Int = { $0.quote.reduce(0) { $0 + $1.count } }
        return around.min { size($0.draft) < size($1.draft) }
    }
}
