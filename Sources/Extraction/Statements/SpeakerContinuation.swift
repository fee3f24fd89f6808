import Facts
import Linguistics

/// Gives statements without a frame the speaker of the statement before them, and drops those that have none.
enum SpeakerContinuation {
    /// How many sentences may lie between a statement and the one it goes on with.
    private static let reach = 1

    static func apply(to drafts: [StatementDraft], in article: ArticleContext) -> [StatementDraft] {
        var result: [StatementDraft] = []
        for (index, draft) in drafts.enumerated() {
            guard draft.continuesSpeaker else {
                result.append(draft)
                continue
            }
            var draft = draft
            if let before = outermost(before: draft, in: result),
                draft.sentence - lastSentence(of: before, in: article) <= reach
            {
                draft.speaker = before.speaker
                draft.medium = before.medium
                merge(&draft, into: &result)
            } else if draft.kind != .freeIndirect,
                let speaker = subject(before: draft, in: article)
                    ?? speaker(behind: index, of: drafts, in: article)
            {
                draft.speaker = [speaker]
                draft.score -= 0.15
                result.append(draft)
            } else if draft.kind == .direct {
                result.append(draft)
            }
        }
        return result
    }

    /// The last statement before, not one that another statement holds in its quote.
    private static func outermost(before draft: StatementDraft, in result: [StatementDraft]) -> StatementDraft? {
        let near = result.suffix(6).filter { $0.sentence <= draft.sentence && $0.start < draft.start }
        return near.last { candidate in
            !near.contains { other in
                other.start < candidate.start
                    && other.quote.contains { $0.lowerBound <= candidate.start && candidate.end <= $0.upperBound }
            }
        }
    }

    /// The subject of the sentence before, where it can speak.
    private static func subject(before draft: StatementDraft, in article: ArticleContext) -> Range<Int>? {
        guard draft.sentence > 0 else { return nil }
        let sentence = article.sentences[draft.sentence - 1]
        guard sentence.sentence.role == .prose,
            let main = sentence.clauses.first(where: { $0.kind == .main || $0.kind == .verbFirst }),
            main.mood == .indicative, let subject = Subjects(article.analysis).subject(of: main),
            canSpeak(subject, article)
        else { return nil }
        return subject
    }

    /// The speaker of a statement with a frame in the sentence behind.
    private static func speaker(
        behind index: Int, of drafts: [StatementDraft], in article: ArticleContext
    ) -> Range<Int>? {
        let draft = drafts[index]
        let next = drafts[(index + 1)...].prefix(2).first { !$0.continuesSpeaker && !$0.speaker.isEmpty }
        guard let next, next.sentence - draft.sentence <= 2,
            article.sentences[next.sentence].sentence.line == article.sentences[draft.sentence].sentence.line
        else { return nil }
        return next.speaker[0]
    }

    /// True for a phrase that names a person, an office, an organization or another body that speaks.
    static func canSpeak(_ phrase: Range<Int>, _ article: ArticleContext) -> Bool {
        phrase.contains { token in
            article.tokens[token].isAny([.givenName, .office, .role, .organization, .party, .outlet])
                || article.analysis.hasOfficeOrRole(token)
                || article.lexicon.isMarker(article.tokens[token].word, .masculinePronoun)
                || article.lexicon.isMarker(article.tokens[token].word, .femininePronoun)
        }
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
