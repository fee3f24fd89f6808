import Facts
import Lexicon
import Linguistics

/// Gives statements without a frame the speaker of the statement before them, and drops those that have none.
enum SpeakerContinuation {
    /// How many sentences may lie between a statement and the one it goes on with.
    private static let reach = 1
    /// The same within a paragraph, where no one else is there to speak.
    private static let farReach = 3
    /// What scores less is speech only right behind speech.
    private static let sureScore = 0.6

    static func apply(to drafts: [StatementDraft], in article: ArticleContext) -> [StatementDraft] {
        var result: [StatementDraft] = []
        for (index, draft) in drafts.enumerated() {
            guard draft.continuesSpeaker else {
                result.append(draft)
                continue
            }
            var draft = draft
            let before = outermost(before: draft, in: result)
            if let before, draft.kind == .freeIndirect,
                before.kind == .reported || isAboutSpeaker(draft, before, article)
            {
                continue
            }
            if let before, distance(from: before, to: draft, in: article) <= reach,
                draft.score >= sureScore || isInParagraph(before, draft, article)
            {
                // Hearsay behind a person's words need not be his.
                let leavesOpen =
                    draft.kind == .freeIndirect
                    && before.speaker.joined().contains {
                        article.persons.covers($0) || article.tokens[$0].isAny(.personalPronoun)
                    }
                if leavesOpen { result.append(draft) } else { follow(before, with: &draft, in: &result) }
            } else if draft.score < sureScore || draft.kind == .freeIndirect {
                continue
            } else if let speaker = reporter(before: draft, in: article) {
                append(draft, speaker, to: &result)
            } else if let before, isInParagraph(before, draft, article),
                !namesAnother(draft, before, article)
            {
                follow(before, with: &draft, in: &result)
            } else if let official = official(before: draft, in: article) {
                append(draft, official, to: &result)
            } else if isNearSpeech(draft, index, of: drafts, in: article) {
                // Someone speaks here; who, the text leaves open.
                draft.score -= 0.25
                result.append(draft)
            } else if draft.kind == .direct {
                result.append(draft)
            }
        }
        return result
    }

    /// "Die Frau gab an … Sie soll gestohlen haben": no one reports that of himself.
    private static func isAboutSpeaker(
        _ draft: StatementDraft, _ before: StatementDraft, _ article: ArticleContext
    ) -> Bool {
        let sentence = article.sentences[draft.sentence].tokens
        let named = Set(
            before.speaker.joined().filter { article.tokens[$0].isCapitalized && article.tokens[$0].isWord }
                .map { article.analysis.text(of: $0..<($0 + 1)) })
        if article.persons.covers(before.speaker.first?.last ?? 0),
            sentence.contains(where: {
                article.persons.covers($0) && named.contains(article.analysis.text(of: $0..<($0 + 1)))
            })
        {
            return true
        }
        guard let main = article.sentences[draft.sentence].clauses.first(where: { $0.kind == .main }),
            let finite = main.finite, let subject = Subjects(article.analysis).subject(of: main),
            subject.count == 1, article.tokens[subject.lowerBound].isAny(.personalPronoun),
            !Agreement(analysis: article.analysis).isPlural(finite), let speaker = before.speaker.first
        else { return false }
        return speaker.contains { article.persons.covers($0) || article.tokens[$0].isAny([.personalPronoun, .role]) }
    }

    /// True where the sentence between names a person as its subject who is not the one who spoke.
    private static func namesAnother(
        _ draft: StatementDraft, _ before: StatementDraft, _ article: ArticleContext
    ) -> Bool {
        guard let subject = subject(before: draft, in: article), subject.contains(where: article.persons.covers) else {
            return false
        }
        let names = { (phrase: Range<Int>) in
            Set(phrase.filter(article.persons.covers).map { article.analysis.text(of: $0..<($0 + 1)) })
        }
        return names(subject).isDisjoint(with: before.speaker.first.map(names) ?? [])
    }

    private static func follow(
        _ before: StatementDraft, with draft: inout StatementDraft, in result: inout [StatementDraft]
    ) {
        draft.speaker = before.speaker
        draft.antecedent = before.antecedent
        draft.medium = before.medium
        merge(&draft, into: &result)
    }

    /// A speaker who is only guessed from the sentences around costs some of the score.
    private static func append(_ draft: StatementDraft, _ speaker: Range<Int>, to result: inout [StatementDraft]) {
        var draft = draft
        draft.speaker = [speaker]
        draft.score -= 0.15
        result.append(draft)
    }

    private static func distance(
        from before: StatementDraft, to draft: StatementDraft, in article: ArticleContext
    ) -> Int {
        draft.sentence - lastSentence(of: before, in: article)
    }

    private static func isInParagraph(
        _ before: StatementDraft, _ draft: StatementDraft, _ article: ArticleContext
    ) -> Bool {
        distance(from: before, to: draft, in: article) <= farReach
            && article.sentences[before.sentence].sentence.line == article.sentences[draft.sentence].sentence.line
    }

    /// Who speaks in the sentence before, where its verb reports without a statement of its own: "verteidigte er".
    private static func reporter(before draft: StatementDraft, in article: ArticleContext) -> Range<Int>? {
        guard draft.sentence > 0 else { return nil }
        let sentence = article.sentences[draft.sentence - 1]
        guard sentence.sentence.role == .prose else { return nil }
        for number in sentence.clauses.indices.reversed() where sentence.clauses[number].kind != .fragment {
            if let frame = Frame.of(number, in: sentence, article), let speaker = frame.speaker.first,
                article.canSpeak(speaker)
            {
                return frame.antecedent ?? speaker
            }
        }
        return nil
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

    /// The holder of an office who is the subject of the sentence before, in the same paragraph: "Minister X ist besorgt."
    private static func official(before draft: StatementDraft, in article: ArticleContext) -> Range<Int>? {
        guard let subject = subject(before: draft, in: article),
            article.sentences[draft.sentence - 1].sentence.line == article.sentences[draft.sentence].sentence.line
        else { return nil }
        return subject.contains { article.analysis.hasOffice($0) } ? subject : nil
    }

    /// The subject of the sentence before, where that is told as a fact.
    private static func subject(before draft: StatementDraft, in article: ArticleContext) -> Range<Int>? {
        guard draft.sentence > 0 else { return nil }
        let sentence = article.sentences[draft.sentence - 1]
        guard sentence.sentence.role == .prose,
            let main = sentence.clauses.first(where: { $0.kind == .main || $0.kind == .verbFirst }),
            main.mood == .indicative
        else { return nil }
        return Subjects(article.analysis).subject(of: main)
    }

    /// True where the sentence before names someone who can speak, or a statement with a frame follows soon.
    private static func isNearSpeech(
        _ draft: StatementDraft, _ index: Int, of drafts: [StatementDraft], in article: ArticleContext
    ) -> Bool {
        let next = drafts[(index + 1)...].prefix(2).first { !$0.continuesSpeaker && !$0.speaker.isEmpty }
        if let next, next.sentence - draft.sentence <= 2,
            article.sentences[next.sentence].sentence.line == article.sentences[draft.sentence].sentence.line
        {
            return true
        }
        return subject(before: draft, in: article).map(article.canSpeak) ?? false
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
