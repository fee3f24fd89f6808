import Facts
import Lexicon
import Linguistics

/// Says of each statement whom its speaker stands for, in the order of the text.
struct SpeakerResolver {
    private let article: ArticleContext
    private let resolver: ActorResolver
    private let parties: PartyReader

    init(_ cast: Cast, _ article: ArticleContext) {
        self.article = article
        resolver = ActorResolver(cast)
        parties = PartyReader(cast)
    }

    /// The drafts with the person, state or organization behind their speakers; nil where the text leaves it open.
    func speakers(of drafts: [StatementDraft]) -> [(draft: StatementDraft, by: Actor?)] {
        var last: (by: Actor?, sentence: Int)?
        var lastKnown: Actor?
        return drafts.map { draft in
            let by = speaker(of: draft, last: last, lastKnown)
            if !draft.speaker.isEmpty { last = (by, draft.sentence) }
            lastKnown = by ?? lastKnown
            return (draft, by)
        }
    }

    private func speaker(of draft: StatementDraft, last: (by: Actor?, sentence: Int)?, _ lastKnown: Actor?) -> Actor? {
        guard let phrase = draft.antecedent ?? draft.speaker.first else { return nil }
        if phrase.count == 1, article.tokens[phrase.lowerBound].isAny(.personalPronoun) {
            guard !isPlural(draft) else { return nil }
            // "…, sagte der Anwalt. Er fügte hinzu": who spoke in the sentence before goes on.
            if let last, draft.sentence - last.sentence <= 1,
                phrase.lowerBound >= article.sentences[last.sentence].tokens.lowerBound
            {
                guard let by = last.by else { return nil }
                if resolver.fits(by, pronoun: phrase.lowerBound) { return by }
            }
        }
        if isJoint(phrase) { return nil }
        return resolver.actor(of: phrase, lastSpeaker: lastKnown) ?? parties.collective(in: phrase)?.actor
    }

    /// "Frankreich und Deutschland": two who speak are not the first of them.
    private func isJoint(_ phrase: Range<Int>) -> Bool {
        guard let joint = phrase.first(where: { article.lexicon.isMarker(article.tokens[$0].word, .andOr) }),
            joint > phrase.lowerBound, joint + 1 < phrase.upperBound,
            let left = resolver.actor(of: phrase.lowerBound..<joint),
            let right = resolver.actor(of: (joint + 1)..<phrase.upperBound)
        else { return false }
        return left != right
    }

    /// "sagten sie": the verb of the frame is a plural.
    private func isPlural(_ draft: StatementDraft) -> Bool {
        let agreement = Agreement(analysis: article.analysis)
        return draft.cue.joined().contains { article.tokens[$0].isAny(.finite) && agreement.isPlural($0) }
    }
}
