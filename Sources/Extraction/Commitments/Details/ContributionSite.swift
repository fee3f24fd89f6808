import Facts
import Lexicon
import Linguistics

/// Where a contribution stands in its sentence: its clause, and what is attached to its noun.
struct ContributionSite {
    /// A phrase right behind a noun: "für die Ukraine", "der Küstenwache".
    struct Attachment {
        /// Nil for a genitive.
        let preposition: Int?
        let phrase: Range<Int>

        /// The phrase with its preposition.
        var tokens: Range<Int> { (preposition ?? phrase.lowerBound)..<phrase.upperBound }
    }

    /// No noun has more phrases behind it.
    private static let mostAttachments = 4

    let context: CommitmentContext
    let draft: CommitmentDraft
    let sentence: SentenceContext
    /// The words that name the contribution.
    let tokens: Range<Int>
    /// The number of the clause that they stand in.
    let number: Int
    let clause: Clause
    let attachments: [Attachment]

    var article: ArticleContext { context.article }
    var lexicon: Lexicon { article.lexicon }
    var nouns: NounPhrases { NounPhrases(article.analysis) }

    /// True where the contribution is told in the text's own words, not as a listed concept.
    var isUnlisted: Bool {
        lexicon.concepts.unlistedKey == draft.contribution
    }

    /// True where a verb names the contribution: "ausbilden".
    var isVerb: Bool { !article.tokens[tokens.lowerBound].isCapitalized && tokens.contains { $0 == clause.verbToken } }

    /// Nil where the contribution is not named in the draft's own sentence.
    init?(_ draft: CommitmentDraft, in sentence: SentenceContext, of context: CommitmentContext) {
        guard let tokens = draft.contributionTokens, sentence.tokens.contains(tokens.lowerBound),
            let number = sentence.clauses.firstIndex(where: { $0.contains(tokens.lowerBound) })
        else { return nil }
        self.context = context
        self.draft = draft
        self.sentence = sentence
        self.tokens = tokens
        self.number = number
        clause = sentence.clauses[number]
        let limit = clause.ranges.first { $0.contains(tokens.lowerBound) }?.upperBound ?? tokens.upperBound
        let last = context.article.tokens[tokens.upperBound - 1]
        let isNoun = last.isCapitalized || last.kind == .symbol
        attachments =
            isNoun ? ContributionSite.attachments(behind: tokens.upperBound, limit: limit, context.article) : []
    }

    /// True where the words tell something else of the position: who takes it, or on which condition.
    func isTaken(_ range: Range<Int>) -> Bool {
        draft.party.tokens.overlaps(range) || draft.conditions.contains { $0.tokens.overlaps(range) }
            || draft.reason?.tokens.overlaps(range) ?? false
    }

    private static func attachments(behind start: Int, limit: Int, _ article: ArticleContext) -> [Attachment] {
        let nouns = NounPhrases(article.analysis)
        let tokens = article.tokens
        var found: [Attachment] = []
        var index = start
        while index < limit, found.count < mostAttachments, tokens[index].isWord {
            let isGenitive =
                article.lexicon.isMarker(tokens[index].word, .genitiveDeterminer)
                || tokens[index].isAny([.state, .organization, .stateAdjective])
            if isGenitive {
                guard let end = nouns.core(at: index, limit: limit) else { break }
                found.append(Attachment(preposition: nil, phrase: index..<end))
                index = end
            } else if tokens[index].isAny(.preposition) {
                let opener = article.amountOpener(at: index, limit: limit) ?? 1
                let behind = index + max(opener, 1)
                let amount = QuantityReader(article.analysis).phrase(at: behind, limit: limit)?.tokens.upperBound
                guard let end = amount ?? nouns.core(at: behind, limit: limit) else { break }
                found.append(Attachment(preposition: index, phrase: behind..<end))
                index = end
            } else {
                break
            }
        }
        return found
    }
}

extension ArticleContext {
    /// How many words open an amount at a place: "in Höhe von".
    func amountOpener(at index: Int, limit: Int) -> Int? {
        lexicon.complements.amountOpeners[tokens[index].word]?.first { words in
            index + words.count < limit && zip(index..., words).allSatisfy { tokens[$0].word == $1 }
        }?.count
    }
}
