import Facts
import Lexicon
import Linguistics

/// Speech between quotation marks with a frame before it, behind it or in its middle.
///
/// Matches: „Wir kommen“, sagte die Kanzlerin. · Der Sprecher erklärte: „Wir kommen.“ · „Wir“, sagte er, „kommen.“
/// Not: das Projekt „Wir kommen“
struct QuotedSpeech: StatementRule {
    static let name = "quoted_speech"

    func statements(in sentence: SentenceContext, of article: ArticleContext) -> [StatementDraft] {
        guard sentence.sentence.role == .prose else { return [] }
        var drafts: [StatementDraft] = []
        var used: Set<Int> = []
        for number in article.quotations(touching: sentence.tokens)
        where article.speechQuotations[number]
            && sentence.tokens.contains(article.analysis.quotations[number].close)
        {
            let quotation = article.analysis.quotations[number]
            if used.contains(quotation.open) { continue }
            // A quotation of several sentences has its frame where it opens or where it closes.
            let opening = article.sentences[article.sentenceNumber(of: quotation.open)]
            if isImagined(quotation, article) { continue }
            let framed =
                self.frame(of: quotation, in: sentence, of: article)
                ?? (opening.number == sentence.number ? nil : self.frame(of: quotation, in: opening, of: article))
            guard let frame = framed ?? colonFrame(of: quotation, of: article) else {
                if !isName(quotation, article) { drafts.append(unframed(quotation, sentence)) }
                continue
            }
            var quote = [quotation.tokens]
            var range = frame.range
            if let next = continuation(of: quotation, behind: range, article) {
                quote.append(next.tokens)
                if article.tokens[range.upperBound].kind == .comma { range = range.lowerBound..<(range.upperBound + 1) }
                used.insert(next.open)
            }
            drafts.append(
                StatementDraft(
                    kind: .direct, medium: Medium(lexiconName: frame.medium), speaker: frame.speaker, cue: frame.cue,
                    frame: [range], quote: quote, addressee: frame.addressee, sentence: sentence.number,
                    rule: QuotedSpeech.name, score: frame.speaker.isEmpty ? 0.8 : 0.95))
        }
        return drafts
    }

    /// „Wir“, sagte er, „kommen“: the quotation that goes on right behind the frame.
    private func continuation(
        of quotation: Quotation, behind frame: Range<Int>, _ article: ArticleContext
    ) -> Quotation? {
        guard frame.lowerBound >= quotation.close else { return nil }
        let limit = min(article.tokens.count, frame.upperBound + 3)
        guard frame.upperBound < limit else { return nil }
        return article.quotations(touching: frame.upperBound..<limit).map { article.analysis.quotations[$0] }
            .first { $0.open >= frame.upperBound && !startsAnew($0, behind: frame, article) }
    }

    /// True where the next quotation is an event of its own: in another paragraph, or behind the end of the sentence with
    /// a frame of its own.
    private func startsAnew(_ next: Quotation, behind frame: Range<Int>, _ article: ArticleContext) -> Bool {
        if article.tokens[next.open].flags.contains(.lineBreakBefore) { return true }
        let endsSentence = (frame.upperBound - 1..<next.open).contains { article.tokens[$0].kind == .stop }
        guard endsSentence, next.close + 1 < article.tokens.count else { return false }
        let behind = article.tokens[next.close + 1]
        return behind.kind == .comma || behind.isAny(.finite)
    }

    private struct Found {
        var speaker: [Range<Int>]
        var cue: [Range<Int>]
        var addressee: [Range<Int>]
        var range: Range<Int>
        var medium: String
    }

    private func frame(
        of quotation: Quotation, in sentence: SentenceContext, of article: ArticleContext
    ) -> Found? {
        func follows(_ clause: Clause) -> Bool {
            clause.kind == .verbFirst && clause.start > quotation.close && clause.start <= quotation.close + 2
        }
        // What stands right behind the mark frames the quotation, whatever led up to it.
        let numbers = sentence.clauses.indices.filter { follows(sentence.clauses[$0]) }
        for number in numbers + sentence.clauses.indices.filter({ !numbers.contains($0) }) {
            let clause = sentence.clauses[number]
            let follows = follows(clause)
            guard clause.kind != .fragment,
                let frame = Frame.of(number, in: sentence, article, takesAnyVerb: follows),
                follows || frame.verb.complements.contains(.direct) || frame.verb.complements.contains(.bare)
            else { continue }
            let extent = sentence.extent(of: number)
            if extent.lowerBound > quotation.close, extent.lowerBound <= quotation.close + 3 {
                // ", sagte die Kanzlerin am Montag": the comma belongs to the frame.
                let start = quotation.close + 1
                return Found(
                    speaker: frame.speaker, cue: frame.cue, addressee: frame.addressee,
                    range: start..<max(extent.upperBound, start + 1), medium: frame.verb.medium)
            }
            if extent.upperBound <= quotation.open, extent.upperBound + 2 >= quotation.open {
                return Found(
                    speaker: frame.speaker, cue: frame.cue, addressee: frame.addressee,
                    range: extent.lowerBound..<quotation.open, medium: frame.verb.medium)
            }
        }
        return soFrame(of: quotation, in: sentence, of: article)
    }

    /// "Das sei so, so die Ministerin weiter: „…“"
    private func soFrame(
        before quotation: Quotation, in sentence: SentenceContext, of article: ArticleContext
    ) -> Found? {
        let phrases = NounPhrases(article.analysis)
        let opener = (sentence.tokens.lowerBound..<quotation.open).last {
            article.lexicon.isMarker(article.tokens[$0].word, .soAttribution)
        }
        guard let opener, opener > sentence.tokens.lowerBound, article.tokens[opener - 1].kind == .comma,
            let speaker = phrases.phrase(at: opener + 1, limit: quotation.open - 1),
            quotation.open - speaker.upperBound <= 2
        else { return nil }
        return Found(
            speaker: [speaker], cue: [opener..<(opener + 1)], addressee: [], range: opener..<quotation.open,
            medium: "speech_writing")
    }

    /// „…“, so die Ministerin.
    private func soFrame(
        of quotation: Quotation, in sentence: SentenceContext, of article: ArticleContext
    ) -> Found? {
        var index = quotation.close + 1
        while index < sentence.tokens.upperBound, article.tokens[index].kind == .comma { index += 1 }
        guard index < sentence.tokens.upperBound,
            article.lexicon.isMarker(article.tokens[index].word, .soAttribution),
            let speaker = NounPhrases(article.analysis).phrase(at: index + 1, limit: sentence.tokens.upperBound)
        else { return nil }
        return Found(
            speaker: [speaker], cue: [index..<(index + 1)], addressee: [],
            range: (quotation.close + 1)..<speaker.upperBound, medium: "speech_writing")
    }

    /// "Der Teamchef stellt sich vor seinen Fahrer: „…“": a sentence without a word of speech that a colon opens.
    ///
    /// A sentence that is itself reported gives no speaker: who speaks goes on.
    private func colonFrame(of quotation: Quotation, of article: ArticleContext) -> Found? {
        guard quotation.open > 0, article.tokens[quotation.open - 1].kind == .colon else { return nil }
        let sentence = article.sentences[article.sentenceNumber(of: quotation.open - 1)]
        let before = sentence.tokens.lowerBound..<quotation.open
        let clause = sentence.clauses.last { $0.finite != nil && $0.end <= quotation.open && $0.kind == .main }
        if let frame = soFrame(before: quotation, in: sentence, of: article) { return frame }
        if let clause, clause.mood == .reporting { return nil }
        let phrases = NounPhrases(article.analysis)
        let speaker =
            clause.map { speakers(in: $0, article) }
            ?? phrases.phrase(at: before.lowerBound, limit: quotation.open).map { [$0] } ?? []
        guard let first = speaker.first else { return nil }
        return Found(
            speaker: [speaker.first(where: article.canSpeak) ?? speaker.first(where: article.isUnknownName) ?? first],
            cue: [], addressee: [],
            range: (clause?.start ?? before.lowerBound)..<quotation.open, medium: "speech_writing")
    }

    /// "Man könnte rufen: „…“", "Hätte er gesagt: „…“": nobody says it.
    private func isImagined(_ quotation: Quotation, _ article: ArticleContext) -> Bool {
        guard quotation.open > 0, article.tokens[quotation.open - 1].kind == .colon else { return false }
        let sentence = article.sentences[article.sentenceNumber(of: quotation.open - 1)]
        let clause = sentence.clauses.last {
            $0.finite != nil && $0.end <= quotation.open && ($0.kind == .main || $0.kind == .verbFirst)
        }
        guard let clause, let finite = clause.finite else { return false }
        // "Sie sagte, es würden viele kommen: „…“": what is reported is not imagined.
        let isReported = sentence.clauses.contains { $0.start < clause.start && article.speechVerb(of: $0) != nil }
        return !isReported && clause.mood == .conditional && article.tokens[finite].isAny([.modal, .auxiliary])
    }

    /// The subject of a clause without a word of speech, and the phrase right behind its verb.
    private func speakers(in clause: Clause, _ article: ArticleContext) -> [Range<Int>] {
        guard let subject = Subjects(article.analysis).subject(of: clause) else { return [] }
        let phrases = NounPhrases(article.analysis)
        guard let finite = clause.finite, subject.lowerBound < finite, !phrases.isOblique(finite + 1),
            let next = phrases.phrase(at: finite + 1, limit: clause.end)
        else { return [subject] }
        return [subject, next]
    }

    /// "das Motto „Kein Kind bleibt zurück“": a noun right before it takes the quotation as its name.
    private func isName(_ quotation: Quotation, _ article: ArticleContext) -> Bool {
        guard quotation.open > 0, let first = quotation.inside.first, article.tokens[first].isCapitalized else {
            return false
        }
        let before = article.tokens[quotation.open - 1]
        return before.isWord && before.isCapitalized && !before.flags.contains(.opensSentence)
            && article.tokens[quotation.open].flags.isDisjoint(with: .lineBreakBefore)
    }

    private func unframed(_ quotation: Quotation, _ sentence: SentenceContext) -> StatementDraft {
        StatementDraft(
            kind: .direct, medium: .speechOrWriting, quote: [quotation.tokens], sentence: sentence.number,
            rule: "unframed_quotation", score: 0.6, continuesSpeaker: true)
    }
}
