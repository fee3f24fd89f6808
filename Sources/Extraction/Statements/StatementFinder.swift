import Facts
import Linguistics

/// Runs the statement rules over an article, drops doubles and passes speakers on.
struct StatementFinder {
    /// In order of trust: where two rules claim the same words, the earlier one keeps them.
    private static let rules: [any StatementRule] = [
        PullQuote(), InterviewTurn(), QuotedSpeech(), QuotedFragment(), SubordinateSpeech(), BareSpeech(),
        ReportingAside(),
        PointingBack(), SourcePhrase(), Accordingly(),
        NominalSpeech(), ContinuedSpeech(), HearsayContinuation(), ReportedAct(),
    ]

    static func drafts(in article: ArticleContext) -> [StatementDraft] {
        rules.withUnsafeBufferPointer { drafts(in: article, by: $0) }
    }

    /// Takes the rules as they lie in memory: a loop over the array would copy each of them for every sentence.
    private static func drafts(
        in article: ArticleContext, by rules: UnsafeBufferPointer<any StatementRule>
    ) -> [StatementDraft] {
        var drafts: [StatementDraft] = []
        for bare in article.sentences where bare.sentence.role != .furniture {
            let sentence = SentenceContext(
                bare, frames: bare.clauses.indices.map { Frame.of($0, in: bare, article) })
            var kept: [StatementDraft] = []
            for number in rules.indices {
                for draft in rules[number].statements(in: sentence, of: article)
                where !kept.contains(where: { conflicts($0, draft) }) { kept.append(draft) }
            }
            drafts += kept.map { wholeParentheses($0, in: sentence, article) }
        }
        drafts.sort { ($0.start, $1.end, $1.score) < ($1.start, $0.end, $0.score) }
        drafts = withoutParts(drafts)
        return NestedWording.apply(to: SpeakerContinuation.apply(to: drafts, in: article), in: article)
    }

    /// Closes a parenthesis that a quote has opened, and goes on to the next mark: "… mit Huber (SPÖ) und Maier sprach".
    private static func wholeParentheses(
        _ draft: StatementDraft, in sentence: SentenceContext, _ article: ArticleContext
    ) -> StatementDraft {
        let tokens = article.tokens
        guard draft.kind == .indirect, let last = draft.quote.last,
            let open = last.last(where: { [.openParenthesis, .closeParenthesis].contains(tokens[$0].kind) }),
            tokens[open].kind == .openParenthesis,
            let close = (last.upperBound..<min(sentence.tokens.upperBound, last.upperBound + 8)).first(where: {
                tokens[$0].kind == .closeParenthesis
            }),
            !draft.frame.contains(where: { $0.contains(close) })
        else { return draft }
        var end = close + 1
        while end < sentence.tokens.upperBound, tokens[end].isWord || tokens[end].kind == .number,
            !draft.frame.contains(where: { $0.contains(end) })
        {
            end += 1
        }
        var draft = draft
        draft.quote[draft.quote.count - 1] = last.lowerBound..<end
        return draft
    }

    /// Drops direct statements whose quote lies inside the one before: a second sentence of one quotation.
    private static func withoutParts(_ drafts: [StatementDraft]) -> [StatementDraft] {
        var kept: [StatementDraft] = []
        var last: [Range<Int>] = []
        for draft in drafts {
            if draft.kind == .direct {
                if last.contains(where: { $0.lowerBound <= draft.start && draft.end <= $0.upperBound }) { continue }
                last = draft.quote
            }
            kept.append(draft)
        }
        return kept
    }

    /// True where both claim mostly the same words; a statement inside another's quote is no conflict.
    private static func conflicts(_ kept: StatementDraft, _ new: StatementDraft) -> Bool {
        let shared = kept.quote.reduce(0) { sum, range in
            sum + new.quote.reduce(0) { $0 + range.clamped(to: $1).count }
        }
        let newCount = new.quote.reduce(0) { $0 + $1.count }
        let keptCount = kept.quote.reduce(0) { $0 + $1.count }
        if new.continuesSpeaker { return shared > 0 }
        // What was said makes the summary of its saying superfluous.
        if new.kind == .reported, kept.frame.contains(where: { frame in new.quote.contains { $0.overlaps(frame) } }) {
            return true
        }
        // What holds quoted words and more is the sentence around them.
        let holds = kept.kind == .direct && new.kind == .indirect && new.start < kept.start && shared == keptCount
        if !holds, shared * 10 >= max(newCount, keptCount) * 7 { return true }
        // A frame inside another statement's quote is nested speech; a quote that swallows the other's frame is not.
        return kept.frame.contains { frame in new.quote.contains { $0.overlaps(frame) } }
            && !kept.quote.contains { quote in
                new.quote.contains { $0.lowerBound <= quote.lowerBound && quote.upperBound <= $0.upperBound }
            }
    }
}
