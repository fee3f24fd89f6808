import Facts
import Lexicon
import Linguistics

/// Speech in a main clause right before or behind a reporting verb, without quotation marks.
///
/// Matches: Es gehe gut, sagte der Arzt. · Der Arzt sagte, es gehe gut. · Die Lage sei ernst, hieß es.
/// Not: Er kam, sah und siegte. · Die Gärtner begrüßten den Plan, fordern aber ein Datum.
struct BareSpeech: StatementRule {
    static let name = "bare_speech"

    func statements(in sentence: SentenceContext, of article: ArticleContext) -> [StatementDraft] {
        guard sentence.sentence.role == .prose else { return [] }
        return sentence.clauses.indices.compactMap { number in
            guard let frame = self.frame(number, in: sentence, of: article) else { return nil }
            var draft =
                before(number, frame, in: sentence, of: article) ?? after(number, frame, in: sentence, of: article)
            // "Wir schaffen das, sagte X": own words need no marks to be direct.
            if let quote = draft?.quote, article.isOwnWording(quote, in: sentence) { draft?.kind = .direct }
            return draft
        }
    }

    private func frame(_ number: Int, in sentence: SentenceContext, of article: ArticleContext) -> Frame? {
        let clause = sentence.clauses[number]
        // A main clause in the subjunctive is someone's speech, not the frame of one.
        guard
            clause.kind == .main && clause.mood == .indicative || clause.kind == .verbFirst
                || clause.kind == .subordinate || isFollowed(clause, in: sentence),
            !ReportingAside.opensWithSo(clause, article) || clause.start == sentence.tokens.lowerBound,
            let frame = Frame.of(number, in: sentence, article),
            frame.verb.complements.contains(.bare)
        else { return nil }
        return frame
    }

    /// "Huber, der sagte, er komme, …": behind a relative clause only a pronoun opens what is said, not the clause around.
    private func isFollowed(_ clause: Clause, in sentence: SentenceContext) -> Bool {
        clause.kind == .relative && sentence.clauses.contains { $0.kind == .main && $0.start == clause.end + 1 }
    }

    /// Content, then ", sagte X".
    private func before(
        _ number: Int, _ frame: Frame, in sentence: SentenceContext, of article: ArticleContext
    ) -> StatementDraft? {
        let clause = sentence.clauses[number]
        guard clause.kind == .verbFirst, clause.start > sentence.tokens.lowerBound + 1,
            article.tokens[clause.start - 1].kind == .comma, article.speechQuotation(at: clause.start - 2) == nil,
            !goesOn(clause, article)
        else { return nil }
        guard article.objects(of: clause, frame).isEmpty, speaksHere(clause, frame, article) else { return nil }
        let extent = sentence.extent(of: number)
        if let around = sentence.clauses.first(where: { isMain($0) && isParted($0, by: extent) }) {
            return interrupted(around, by: extent, frame, sentence, article)
        }
        let earlier = sentence.clauses.indices.filter { $0 < number && sentence.clauses[$0].finite != nil }
        // "Kommt man spät, heißt es warten": a clause with its verb first alone is a condition, unless it is a question or
        // stands behind one: "Wenn es brenne, rücke man aus, sagte er".
        let isStatement = earlier.contains {
            sentence.clauses[$0].kind == .main
                || isMain(sentence.clauses[$0]) && (frame.verb.act == "ask" || $0 != earlier.first)
        }
        guard let content = earlier.first, isStatement else { return nil }
        let start =
            insideParenthesis(before: clause.start, in: sentence, article)
            ?? behindColon(before: clause.start, in: sentence, article) ?? sentence.clauses[content].start
        guard start < clause.start - 1 else { return nil }
        var found = draft(
            frame, quote: start..<(clause.start - 1), range: (clause.start - 1)..<extent.upperBound, sentence,
            score: 0.85)
        if let rest = rest(behind: extent.upperBound, of: number, in: sentence, article) {
            found.quote.append(rest)
            found.frame = [(clause.start - 1)..<rest.lowerBound]
        }
        return found
    }

    /// "Die Gärtner begrüßten den Plan, fordern aber ein Datum": the clause has its subject in the one before.
    private func goesOn(_ clause: Clause, _ article: ArticleContext) -> Bool {
        guard let finite = clause.finite, clause.contains(finite + 1) else { return false }
        return article.tokens[finite + 1].isAny(.coordinating)
    }

    /// "… (das dauere eben, sagte er)": what is said and its frame stand in one parenthesis.
    private func insideParenthesis(before frame: Int, in sentence: SentenceContext, _ article: ArticleContext) -> Int? {
        let mark = (sentence.tokens.lowerBound..<frame).last {
            [.openParenthesis, .closeParenthesis].contains(article.tokens[$0].kind)
        }
        guard let mark, article.tokens[mark].kind == .openParenthesis, mark + 1 < frame - 1 else { return nil }
        return mark + 1
    }

    /// "Huber verspricht nichts: Er komme, sagte er" – the quote begins behind a colon that a clause of its own stands before.
    private func behindColon(
        before frame: Int, in sentence: SentenceContext, _ article: ArticleContext
    ) -> Int? {
        let colon = (sentence.tokens.lowerBound..<frame).last { article.tokens[$0].kind == .colon }
        guard let colon, article.tokens[colon + 1].flags.contains(.spaceBefore),
            sentence.clauses.contains(where: {
                $0.kind == .main && $0.finite != nil && $0.mood == .indicative && $0.end <= colon
            }),
            sentence.clauses.contains(where: { isMain($0) && $0.start > colon && $0.end < frame })
        else { return nil }
        return colon + 1
    }

    /// "Die Ernte könne ausfallen, sagte Huber, die Preise könnten steigen": subjunctive clauses behind the frame.
    private func rest(
        behind frame: Int, of number: Int, in sentence: SentenceContext, _ article: ArticleContext
    ) -> Range<Int>? {
        var last: Int?
        for index in sentence.clauses.indices where index > number && isMain(sentence.clauses[index]) {
            let clause = sentence.clauses[index]
            let end = last.map { sentence.extent(of: $0).upperBound } ?? frame
            guard clause.mood == .reporting || clause.mood == .conditional, clause.start - end == 1,
                article.tokens[end].kind == .comma
            else { break }
            last = index
        }
        return last.map { (frame + 1)..<sentence.extent(of: $0).upperBound }
    }

    /// Who speaks stands in the frame itself, unless no one is named: "hieß es", "wurde mitgeteilt".
    private func speaksHere(_ clause: Clause, _ frame: Frame, _ article: ArticleContext) -> Bool {
        if clause.isPassive { return Subjects(article.analysis).subject(of: clause) == nil }
        guard let speaker = frame.speaker.first else { return true }
        return speaker.lowerBound >= clause.start
    }

    /// "Die Firma, sagte X, habe geschlossen": the content goes on behind the frame.
    private func interrupted(
        _ content: Clause, by extent: Range<Int>, _ frame: Frame, _ sentence: SentenceContext,
        _ article: ArticleContext
    ) -> StatementDraft? {
        guard let rest = content.ranges.first(where: { $0.lowerBound >= extent.upperBound }),
            let number = sentence.clauses.firstIndex(where: { $0.start == content.start && isMain($0) })
        else { return nil }
        let end = max(content.end, sentence.extent(of: number).upperBound)
        var draft = draft(
            frame, quote: content.start..<(extent.lowerBound - 1), range: (extent.lowerBound - 1)..<rest.lowerBound,
            sentence, score: 0.85)
        draft.quote.append(rest.lowerBound..<end)
        return draft
    }

    private func isParted(_ content: Clause, by frame: Range<Int>) -> Bool {
        content.start < frame.lowerBound && content.ranges.contains { $0.lowerBound >= frame.upperBound }
    }

    /// "X sagte," then content.
    private func after(
        _ number: Int, _ frame: Frame, in sentence: SentenceContext, of article: ArticleContext
    ) -> StatementDraft? {
        let clause = sentence.clauses[number]
        guard number + 1 < sentence.clauses.count else { return nil }
        let end = sentence.extent(of: number).upperBound
        guard
            let content = sentence.clauses.indices.first(where: {
                $0 > number && sentence.clauses[$0].start >= end && isMain(sentence.clauses[$0])
            })
        else { return nil }
        let next = sentence.clauses[content]
        guard !isNearer(next.parent, than: number, in: sentence, of: article) else { return nil }
        // "Er erwartet, dass …: …": what stands behind the colon explains what was said before it.
        let opensComplement = sentence.clauses[number..<content].contains { clause in
            clause.kind == .infinitive && clause.opener == nil
                || article.isOpened(clause, by: .thatConjunction)
        }
        guard !opensComplement else { return nil }
        let isAside =
            end + 2 < next.start && article.tokens[end].kind == .openParenthesis
            && article.tokens[next.start - 2].kind == .closeParenthesis
        guard next.start - end <= 1 || isAside,
            article.tokens[next.start - 1].kind == .comma || article.tokens[next.start - 1].kind == .colon,
            next.mood != .indicative
                || article.tokens[next.start - 1].kind == .colon
                    && opensWithColon(next, sentence, number, frame, article)
                || isComplement(next, behind: sentence.clauses[number], article)
        else { return nil }
        var last = content
        for index in sentence.clauses.indices where index > content && isMain(sentence.clauses[index]) {
            guard sentence.clauses[index].mood != .indicative else { break }
            last = index
        }
        return draft(
            frame, quote: next.start..<sentence.extent(of: last).upperBound, range: clause.start..<next.start, sentence,
            score: 0.9)
    }

    /// "Sie protestierten, weil sie fürchten, er gehe": the clause that the content hangs on is a frame itself.
    private func isNearer(
        _ parent: Int?, than number: Int, in sentence: SentenceContext, of article: ArticleContext
    ) -> Bool {
        guard let parent, parent > number, sentence.clauses[parent].kind == .subordinate else { return false }
        return frame(parent, in: sentence, of: article) != nil
    }

    /// "Huber kündigte an: Er gehe." – behind a colon stands what was said, unless the frame tells it itself.
    private func opensWithColon(
        _ content: Clause, _ sentence: SentenceContext, _ number: Int, _ frame: Frame, _ article: ArticleContext
    ) -> Bool {
        guard frame.speaker.contains(where: article.canSpeak) else { return false }
        return article.objects(of: sentence.clauses[number], frame).isEmpty
            || article.isOwnWording([content.start..<content.end], in: sentence)
    }

    /// "X sagte, die Flugzeuge sollten starten": behind a frame that is a main clause another one is its complement,
    /// though its verb's form can be an indicative too.
    private func isComplement(_ content: Clause, behind frame: Clause, _ article: ArticleContext) -> Bool {
        guard content.kind == .main, frame.kind == .main || frame.kind == .verbFirst, let finite = content.finite,
            let last = frame.ranges.last?.last
        else { return false }
        let verb = article.tokens[finite]
        guard verb.isAny(.secondSubjunctive) || verb.isAny(.modal) && verb.isAny(.reportingSubjunctive),
            !article.tokens[content.start].isAny([.coordinating, .subordinating]),
            !article.tokens[content.start].isAny(.preposition) || frame.finite == last
        else { return false }
        return frame.finite == last || frame.nonfinite.contains(last)
            || article.tokens[last].isAny([.timeWord, .adverb])
    }

    private func isMain(_ clause: Clause) -> Bool { clause.kind == .main || clause.kind == .verbFirst }

    private func draft(
        _ frame: Frame, quote: Range<Int>, range: Range<Int>, _ sentence: SentenceContext, score: Double
    ) -> StatementDraft {
        StatementDraft(
            kind: .indirect, medium: Medium(lexiconName: frame.verb.medium), speaker: frame.speaker, cue: frame.cue,
            frame: [range], quote: [quote], addressee: frame.addressee, sentence: sentence.number,
            rule: BareSpeech.name, score: score, antecedent: frame.antecedent)
    }
}
