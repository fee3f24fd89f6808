import Facts
import Linguistics

/// Gives statements without a frame the speaker of the statement before them, and drops those that have none.
enum SpeakerContinuation {
    /// How many sentences may lie between a statement and the one it goes on with.
    private static let reach = 1

    static func apply(to drafts: [StatementDraft], in article: ArticleContext) -> [StatementDraft] {
        var result: [StatementDraft] = []
        for var draft in drafts {
            guard draft.continuesSpeaker else {
                result.append(draft)
                continue
            }
            if let before = result.last(where: { $0.sentence <= draft.sentence && $0.start < draft.start }),
                draft.sentence - lastSentence(of: before, in: article) <= reach
            {
                draft.speaker = before.speaker
                draft.medium = before.medium
                merge(&draft, into: &result)
            } else if draft.rule != ContinuedSpeech.name {
                result.append(draft)
            }
        }
        return result
    }

    private static func lastSentence(of draft: StatementDraft, in article: ArticleContext) -> Int {
        var number = draft.sentence
        while number + 1 < article.sentences.count, article.sentences[number + 1].tokens.lowerBound < draft.end {
            number += 1
        }
        return number
    }

    /// A subjunctive sentence that goes on with one of its own kind extends it.
    private static func merge(_ draft: inout StatementDraft, into result: inout [StatementDraft]) {
        if let last = result.last, last.kind == .indirectFreeIndirect, draft.kind == .indirectFreeIndirect,
            last.quote.count == 1, last.end == draft.start
        {
            result[result.count - 1].quote = [last.start..<draft.end]
        } else {
            result.append(draft)
        }
    }
}
