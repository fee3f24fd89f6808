import Facts
import Lexicon
import Linguistics

/// Speech that a noun announces.
///
/// Matches: Die Ankündigung des Ministers, die Hilfe zu kürzen, überraschte ihn. · Äußerungen der Polizei, nach denen … ·
/// Der Vorwurf, er habe gelogen, traf ihn.
/// Not: die Frage nach dem Weg
struct NominalSpeech: StatementRule {
    static let name = "nominal_speech"
    /// Acts of which a noun alone, without anyone behind it, says nothing: "die Frage, ob", "das Ziel, zu".
    private static let personal: Set<String> = ["believe", "conclude", "expect", "fear", "hope", "think"]
    /// Acts of which only "der Plan der Regierung" is someone's word; "verfolgt das Ziel" tells what is done.
    private static let intended: Set<String> = ["ask", "decide", "plan"]
    /// Acts on what another has said: "wies den Vorwurf zurück", "nannte die Behauptung absurd".
    private static let replying: Set<String> = ["answer", "criticise", "deny", "oppose", "praise", "refuse", "reject"]

    func statements(in sentence: SentenceContext, of article: ArticleContext) -> [StatementDraft] {
        guard sentence.sentence.role == .prose else { return [] }
        return sentence.clauses.indices.compactMap { statement(in: $0, of: sentence, article) }
    }

    private func statement(
        in content: Int, of sentence: SentenceContext, _ article: ArticleContext
    ) -> StatementDraft? {
        let clause = sentence.clauses[content]
        guard [.subordinate, .infinitive, .relative, .interrogative, .main].contains(clause.kind),
            clause.start > sentence.tokens.lowerBound,
            let noun = speechNoun(before: clause, in: sentence, article),
            !(noun.start..<noun.token).contains(where: { article.tokens[$0].isAny(.negativeArticle) })
        else { return nil }
        let speechNoun = article.lexicon.speechNouns[Int(noun.reading.index)]
        let parent = sentence.clauses.first { $0.contains(noun.token) }
        let speaker = speaker(of: noun, in: parent, article)
        guard fits(clause, speechNoun, article),
            noun.speaker != nil
                || isSpoken(noun, speechNoun, article) && !isReply(parent, article)
                    && !NominalSpeech.intended.contains(speechNoun.act)
                    && !(NominalSpeech.personal.contains(speechNoun.act) && speaker?.contains(noun.token) ?? true)
        else { return nil }
        let frameStart =
            [.relative, .subordinate, .main].contains(clause.kind) ? (parent?.start ?? noun.start) : noun.start
        var quote = clause.start..<sentence.extent(of: content).upperBound
        var cue = noun.start..<(noun.token + 1)
        if clause.kind == .relative, let opener = clause.opener {
            quote = opener.upperBound..<quote.upperBound
            cue = opener.lowerBound..<(opener.lowerBound + 1)
        }
        return StatementDraft(
            kind: .indirect, medium: Medium(lexiconName: speechNoun.medium),
            speaker: speaker.map { [$0] } ?? [],
            cue: cues(cue, of: noun, speaker, in: parent), frame: [frameStart..<quote.lowerBound], quote: [quote],
            sentence: sentence.number,
            rule: NominalSpeech.name, score: noun.speaker == nil ? 0.6 : 0.75)
    }

    /// "vertritt die Ansicht": where the clause's subject speaks, its verb belongs to the noun.
    private func cues(_ cue: Range<Int>, of noun: Noun, _ speaker: Range<Int>?, in clause: Clause?) -> [Range<Int>] {
        guard noun.speaker == nil, let clause, let finite = clause.finite, let speaker, !speaker.contains(noun.token),
            cue.contains(noun.token)
        else { return [cue] }
        return Frame.ranges(of: Set([finite] + clause.nonfinite + Array(cue)).sorted())
    }

    /// "äußerte sich zu der Idee": a noun behind a preposition is what is spoken of, but for "kommt zu dem Schluss",
    /// "mit der Begründung".
    private func isSpoken(_ noun: Noun, _ speechNoun: SpeechNoun, _ article: ArticleContext) -> Bool {
        let opener = article.tokens[noun.start]
        let before = noun.start > 0 ? article.tokens[noun.start - 1] : opener
        let preposition = opener.isAny(.preposition) && !opener.isAny(.adjective) ? opener : before
        guard preposition.isAny(.preposition), !preposition.isAny(.verbParticle) || preposition.isAny(.infinitiveMarker)
        else { return true }
        if article.lexicon.isMarker(preposition.word, .conclusionPreposition) { return speechNoun.act == "conclude" }
        return article.lexicon.isMarker(preposition.word, .groundPreposition)
    }

    /// "widersprach der Behauptung": what the noun announces is not said by who answers it.
    private func isReply(_ clause: Clause?, _ article: ArticleContext) -> Bool {
        guard let verb = clause.flatMap(article.speechVerb) else { return false }
        return NominalSpeech.replying.contains(verb.act) || !verb.complements.contains(.clause)
    }

    /// Who is named behind the noun, else the subject of its clause where the noun is not the subject itself.
    private func speaker(of noun: Noun, in clause: Clause?, _ article: ArticleContext) -> Range<Int>? {
        if let speaker = noun.speaker { return speaker }
        let itself = noun.start..<(noun.token + 1)
        guard let clause, let subject = Subjects(article.analysis).subject(of: clause), !subject.contains(noun.token),
            article.canSpeak(subject)
        else { return itself }
        return subject
    }

    private struct Noun {
        let token: Int
        let start: Int
        let reading: Reading
        let speaker: Range<Int>?
    }

    /// The speech noun whose phrase ends right before the clause.
    private func speechNoun(
        before clause: Clause, in sentence: SentenceContext, _ article: ArticleContext
    ) -> Noun? {
        let tokens = article.tokens
        guard tokens[clause.start - 1].kind == .comma else { return nil }
        let end = clause.start - 1
        var index = end - 1
        while index >= sentence.tokens.lowerBound, end - index <= 10, tokens[index].kind != .comma,
            !tokens[index].isAny(.finite) || tokens[index].isCapitalized
        {
            if tokens[index].isAny(.speechNoun),
                let reading = article.lexicon.reading(.speechNoun, of: tokens[index].word)
            {
                guard belongs(to: index, end, article) else { return nil }
                return Noun(
                    token: index, start: phraseStart(index, sentence, tokens), reading: reading,
                    speaker: speaker(behind: index, end, article))
            }
            index -= 1
        }
        return nil
    }

    /// "die Zustimmung zur Fähigkeit, …": the clause belongs to the last noun before it; only who is named between
    /// changes nothing.
    private func belongs(to noun: Int, _ end: Int, _ article: ArticleContext) -> Bool {
        (noun + 1..<end).allSatisfy { index in
            let token = article.tokens[index]
            return !(token.isWord && token.isCapitalized && token.isAny(.noun)) || article.canSpeak(index..<(index + 1))
                || token.isAny(.timeWord)
        }
    }

    private func phraseStart(_ noun: Int, _ sentence: SentenceContext, _ tokens: [Token]) -> Int {
        var start = noun
        while start > sentence.tokens.lowerBound,
            tokens[start - 1].isAny([.determiner, .adjective, .stateAdjective, .numberWord])
                && !tokens[start - 1].isAny(.finite)
        {
            start -= 1
        }
        return start
    }

    /// A genitive or "von"-phrase behind the noun.
    private func speaker(behind noun: Int, _ end: Int, _ article: ArticleContext) -> Range<Int>? {
        guard noun + 1 < end else { return nil }
        let phrases = NounPhrases(article.analysis)
        let next = article.tokens[noun + 1]
        if article.lexicon.isMarker(next.word, .genitiveDeterminer) || next.isCapitalized {
            return phrases.phrase(at: noun + 1, limit: end)
        }
        if article.lexicon.isMarker(next.word, .agentPreposition) { return phrases.phrase(at: noun + 2, limit: end) }
        return next.isAny([.adjective, .stateAdjective]) ? phrases.phrase(at: noun + 1, limit: end) : nil
    }

    private func fits(_ clause: Clause, _ noun: SpeechNoun, _ article: ArticleContext) -> Bool {
        switch clause.kind {
        case .infinitive: return noun.complements.contains(.infinitive) && clause.opener == nil
        case .subordinate, .interrogative:
            guard let opener = clause.opener,
                !opener.contains(where: { article.tokens[$0].isAny([.infinitiveConjunction, .preposition]) })
            else { return false }
            return opener.contains {
                let word = article.tokens[$0].word
                return article.lexicon.isMarker(word, .accordingToWhich)
                    || noun.complements.contains(.clause)
                        && (article.lexicon.isMarker(word, .thatConjunction)
                            || article.lexicon.isMarker(word, .whetherConjunction))
            }
        case .relative:
            // "Äußerungen, nach denen …"
            guard let opener = clause.opener, opener.count == 2 else { return false }
            return article.lexicon.isMarker(article.tokens[opener.lowerBound].word, .accordingPreposition)
        case .main:
            // "die Behauptung, er habe gelogen"
            return noun.complements.contains(.clause) && clause.mood != .indicative
                && !article.tokens[clause.start].isAny(.coordinating)
        case .verbFirst, .fragment: return false
        }
    }
}
