import Facts
import Lexicon
import Linguistics

/// Speech in a dependent clause or infinitive of a reporting verb.
///
/// Matches: Er sagte, dass er komme. · Sie kündigte an, die Hilfe zu verdoppeln. · Er fragte, ob es stimme.
/// Not: Er kam, weil er es wollte.
struct SubordinateSpeech: StatementRule {
    static let name = "subordinate_speech"

    func statements(in sentence: SentenceContext, of article: ArticleContext) -> [StatementDraft] {
        guard sentence.sentence.role == .prose else { return [] }
        return sentence.clauses.indices.compactMap { statement(framedBy: $0, in: sentence, of: article) }
    }

    private func statement(
        framedBy number: Int, in sentence: SentenceContext, of article: ArticleContext
    ) -> StatementDraft? {
        guard sentence.clauses[number].kind != .fragment, !isReportedItself(sentence.clauses[number]),
            !ReportingAside.opensWithSo(sentence.clauses[number], article) || number == 0,
            let frame = Frame.of(number, in: sentence, article)
        else {
            return nil
        }
        var content = sentence.dependents(of: number).filter {
            carries($0, frame, sentence, article) && isBehind($0, number, sentence)
        }
        if content.isEmpty, !frame.speaker.isEmpty || sentence.clauses[number].isPassive,
            let before = clauseBefore(number, in: sentence),
            carries(before, frame, sentence, article)
        {
            content = [before]
        }
        guard let first = content.first, let last = content.last else { return nil }
        if article.endsInObject(sentence.clauses[number], frame), belongsToNoun(first, in: sentence, article) {
            return nil
        }
        let quote = sentence.clauses[first].start..<sentence.extent(of: last).upperBound
        return StatementDraft(
            kind: .indirect, medium: Medium(lexiconName: frame.verb.medium), speaker: frame.speaker, cue: frame.cue,
            frame: frameRanges(number, around: quote, in: sentence), quote: [quote], addressee: frame.addressee,
            sentence: sentence.number, rule: SubordinateSpeech.name, score: frame.speaker.isEmpty ? 0.75 : 0.9,
            antecedent: frame.antecedent)
    }

    /// "widerlegt die Annahme, dass", "betonte das Recht, zu": the noun before it takes the clause.
    private func belongsToNoun(_ content: Int, in sentence: SentenceContext, _ article: ArticleContext) -> Bool {
        let clause = sentence.clauses[content]
        if clause.kind == .infinitive { return true }
        // "Ob sie kommt, sagte er": no noun is before what opens the sentence.
        let noun = clause.start - 2
        return sentence.tokens.contains(noun) && article.tokens[noun].isAny(.speechNoun)
    }

    /// "Dass sie komme, bestätigte er": the clause that opens the sentence right before the frame.
    private func clauseBefore(_ number: Int, in sentence: SentenceContext) -> Int? {
        let frame = sentence.clauses[number]
        guard frame.kind == .verbFirst, let parent = frame.parent, sentence.clauses[parent].kind == .subordinate,
            sentence.clauses[parent].parent == nil, sentence.extent(of: parent).upperBound + 1 == frame.start
        else { return nil }
        return parent
    }

    /// A main clause in the reporting subjunctive is someone's speech, not the frame of one.
    private func isReportedItself(_ clause: Clause) -> Bool { clause.kind == .main && clause.mood == .reporting }

    /// True where the dependent clause is of a kind that the verb reports with.
    private func carries(
        _ number: Int, _ frame: Frame, _ sentence: SentenceContext, _ article: ArticleContext
    ) -> Bool {
        let clause = sentence.clauses[number]
        let verb = frame.verb
        let isLinked = verb.complements.contains(.linked) && frame.hasCorrelate
        switch clause.kind {
        case .subordinate:
            guard verb.complements.contains(.clause) || isLinked, let opener = clause.opener,
                !opener.contains(where: { token in
                    article.tokens[token].isAny([.infinitiveConjunction, .preposition])
                        || article.lexicon.isMarker(article.tokens[token].word, .soAttribution)
                })
            else { return false }
            if asks(clause, article), sentence.clauses[frame.clause].end + 1 == clause.start { return true }
            return article.isOpened(clause, by: .thatConjunction) || article.isOpened(clause, by: .whetherConjunction)
        case .interrogative:
            // "entscheiden, ob": who decides what is asked says nothing yet.
            return verb.act != "decide" && (verb.complements.contains(.clause) || isLinked)
        case .infinitive: return (verb.complements.contains(.infinitive) || isLinked) && clause.opener == nil
        case .main, .verbFirst, .relative, .fragment: return false
        }
    }

    /// "erklärte, wie teuer es sei": "wie" before a measure asks, right behind a frame.
    private func asks(_ clause: Clause, _ article: ArticleContext) -> Bool {
        article.lexicon.isMarker(article.tokens[clause.start].word, .asConjunction)
            && article.tokens[clause.start + 1].isAny([.adjective, .adverb, .quantifier])
            && article.speechVerb(of: clause) == nil
    }

    /// "Das Angebot, die Kranken zu behandeln, lehnt er ab": before the verb a clause belongs to the noun it follows.
    private func isBehind(_ content: Int, _ frame: Int, _ sentence: SentenceContext) -> Bool {
        let clause = sentence.clauses[frame]
        guard clause.kind == .main, let finite = clause.finite else { return true }
        return sentence.clauses[content].start > finite
    }

    /// The frame's tokens from its clause's start to the quote, and what of it follows.
    private func frameRanges(_ number: Int, around quote: Range<Int>, in sentence: SentenceContext) -> [Range<Int>] {
        let clause = sentence.clauses[number]
        var ranges: [Range<Int>] = []
        if clause.start < quote.lowerBound { ranges.append(clause.start..<quote.lowerBound) }
        for range in clause.ranges where range.lowerBound >= quote.upperBound { ranges.append(range) }
        return ranges
    }
}
