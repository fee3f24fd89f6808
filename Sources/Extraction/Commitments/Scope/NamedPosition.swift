import Facts
import Lexicon
import Linguistics

/// A noun that names a position, with whose position it is: "die Zusage Norwegens", "ihre Bereitschaft".
struct NamedPosition {
    let predicate: StanceReader.Predicate
    /// Empty where the text does not say.
    let holders: [Party]

    /// Nil where the token names no position.
    init?(_ noun: Int, _ number: Int, _ sentence: SentenceContext, _ context: CommitmentContext) {
        let article = context.article
        guard let stance = article.lexicon.positions.nouns[article.tokens[noun].word] else { return nil }
        let clause = sentence.clauses[number]
        let named = NamedPosition.named(noun, clause, context)
        holders = named ?? NamedPosition.subject(noun, number, sentence, context)
        let isNegated =
            named == nil
            ? context.stances.isNegated(clause)
            : NamedPosition.determiner(of: noun, in: clause, article).map {
                article.tokens[$0].isAny(.negativeArticle)
            } ?? false
        let isTakenBack = named == nil && NamedPosition.isTakenBack(clause, stance, article)
        predicate = .init(
            stance: isTakenBack ? .withdraw : stance, tokens: noun..<(noun + 1), isNegated: isNegated,
            certainty: named == nil ? context.stances.hedge(in: clause) : .stated)
    }

    /// Who is named beside the noun: "Norwegens Zusage", "die norwegische Zusage", "die Zusage Norwegens"; nil where
    /// nobody stands there, empty where it is nobody who takes positions.
    private static func named(_ noun: Int, _ clause: Clause, _ context: CommitmentContext) -> [Party]? {
        let article = context.article
        var before = noun - 1
        while before >= clause.start, article.tokens[before].isAny(.adjective), context.cast.entityAt[before] == nil {
            before -= 1
        }
        if before >= clause.start, let number = context.cast.entityAt[before] {
            let mention = context.cast.entities[number]
            if mention.manner == .adjective, let party = context.parties.actor(mention) {
                return [Party(actor: party, tokens: mention.tokens)]
            }
            if article.isGenitive(mention.tokens) {
                return context.parties.parties(in: mention.tokens)
            }
        }
        let behind = noun + 1
        guard behind < clause.end else { return nil }
        let token = article.tokens[behind]
        let opensAttribute = article.lexicon.isMarker(token.word, .genitiveDeterminer)
        let isName = token.isAny([.state, .organization]) && token.isCapitalized
        let isAgent = article.lexicon.isMarker(token.word, .agentPreposition)
        guard opensAttribute || isName || isAgent else { return nil }
        let phrases = NounPhrases(article.analysis)
        return phrases.phrase(at: isAgent ? behind + 1 : behind, limit: clause.end).map(context.actors)
    }

    /// The clause's subject where its verb only carries the noun: "gab eine Zusage", "bekräftigte ihre Absicht".
    private static func subject(
        _ noun: Int, _ number: Int, _ sentence: SentenceContext, _ context: CommitmentContext
    ) -> [Party] {
        let article = context.article
        let clause = sentence.clauses[number]
        let subject = Subjects(article.analysis).subject(of: clause)
        guard !clause.isPassive, let subject, !subject.contains(noun) else { return [] }
        let stance = article.lexicon.positions.nouns[article.tokens[noun].word]
        guard isCarried(clause, article) || stance.map({ isTakenBack(clause, $0, article) }) ?? false else { return [] }
        return context.parties.parties(in: subject)
    }

    /// "zieht seine Zusage zurück": the clause's verb takes a promise or plan back.
    static func isTakenBack(
        _ clause: Clause, _ stance: PositionWords.StanceClass, _ article: ArticleContext
    ) -> Bool {
        guard [.pledge, .willing, .consider].contains(stance), let verb = clause.verb else { return false }
        return article.lexicon.positions.verbs[verb] == .withdraw
    }

    /// True where the clause's verb only says that a noun's position is taken.
    static func isCarried(_ clause: Clause, _ article: ArticleContext) -> Bool {
        guard let verb = clause.verb else { return false }
        let stance = article.lexicon.positions.verbs[verb]
        return stance == .pledge || stance == .provide || article.lexicon.positions.carriers.contains(verb)
    }

    /// The determiner before the noun and its adjectives.
    private static func determiner(of noun: Int, in clause: Clause, _ article: ArticleContext) -> Int? {
        var index = noun - 1
        while index >= clause.start, article.tokens[index].isAny([.adjective, .stateAdjective]),
            !article.tokens[index].isAny(.determiner)
        {
            index -= 1
        }
        return index >= clause.start && article.tokens[index].isAny(.determiner) ? index : nil
    }
}
