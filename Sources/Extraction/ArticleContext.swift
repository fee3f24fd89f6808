import Facts
import Lexicon
import Linguistics

/// An analysed article with the parses that several rules need, made once.
final class ArticleContext: Sendable {
    let analysis: Analysis
    let tokens: [Token]
    let lexicon: Lexicon
    let sentences: [SentenceContext]
    /// The same sentences with clauses inside quoted speech parsed too.
    let sentencesWithQuotes: [SentenceContext]
    /// Quotations that hold a clause or sentence of their own, by index into the analysis's quotations.
    let speechQuotations: [Bool]
    /// The tokens of persons' names; none before the cast is known.
    let persons: TokenIndex

    init(_ analysis: Analysis) {
        self.analysis = analysis
        tokens = analysis.tokens
        lexicon = analysis.lexicon
        let speech = analysis.quotations.map { QuotationKinds.isSpeech($0, analysis) }
        speechQuotations = speech
        persons = TokenIndex(count: analysis.tokens.count)
        let parser = ClauseParser(analysis) { token in
            let quotation = analysis.quotationOfToken[token]
            return quotation >= 0 && speech[Int(quotation)]
        }
        let outer = analysis.sentences.enumerated().map { index, sentence in
            SentenceContext(
                number: index, sentence: sentence,
                clauses: sentence.role == .furniture ? [] : parser.clauses(in: sentence.tokens))
        }
        sentences = outer
        let whole = ClauseParser(analysis)
        sentencesWithQuotes = outer.map { context in
            let isQuoted = context.tokens.contains { token in
                analysis.quotationOfToken[token] >= 0 && speech[Int(analysis.quotationOfToken[token])]
            }
            guard isQuoted, context.sentence.role != .furniture else { return context }
            return SentenceContext(
                number: context.number, sentence: context.sentence, clauses: whole.clauses(in: context.tokens))
        }
    }

    /// The same article once its persons are known.
    init(_ article: ArticleContext, persons: TokenIndex) {
        analysis = article.analysis
        tokens = article.tokens
        lexicon = article.lexicon
        sentences = article.sentences
        sentencesWithQuotes = article.sentencesWithQuotes
        speechQuotations = article.speechQuotations
        self.persons = persons
    }

    /// The number of the sentence that a token stands in; the nearest before it where none does.
    func sentenceNumber(of token: Int) -> Int {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].tokens.lowerBound <= token { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    /// The outermost quotations with a mark in the range, by index into the analysis's quotations, in text order.
    func quotations(touching range: Range<Int>) -> [Int] {
        var found: [Int] = []
        for token in range where analysis.tokens[token].kind == .quotationMark {
            let owner = Int(analysis.quotationOfToken[token])
            if owner >= 0, found.last != owner { found.append(owner) }
        }
        return found
    }

    /// The speech quotation around a token.
    func speechQuotation(at token: Int) -> Quotation? {
        let quotation = analysis.quotationOfToken[token]
        guard quotation >= 0, speechQuotations[Int(quotation)] else { return nil }
        return analysis.quotations[Int(quotation)]
    }

    /// True where a marked word opens the clause.
    func isOpened(_ clause: Clause, by marker: Marker) -> Bool {
        clause.opener?.contains { lexicon.isMarker(tokens[$0].word, marker) } ?? false
    }

    /// True where a conjunction of a condition opens the clause: "wenn", "falls".
    func opensCondition(_ clause: Clause) -> Bool {
        clause.opener?.contains { token in
            lexicon.positions.openers[tokens[token].word]?.contains { $0.kind == .conjunction } ?? false
        } ?? false
    }

    /// The words at a token that open a condition or reason; the longest where there are several.
    func opener(at index: Int, limit: Int) -> PositionWords.Opener? {
        lexicon.positions.openers[tokens[index].word]?.first { opener in
            let end = index + opener.words.count
            return end <= limit && zip(index..<end, opener.words).allSatisfy { tokens[$0].word == $1 }
        }
    }

    /// How the clause's verb reports; a helper verb reports with a predicate like "überzeugt", "sich einig".
    func speechVerb(of clause: Clause) -> SpeechVerb? {
        guard let number = clause.verb else { return nil }
        if let speech = lexicon.verbs[Int(number)].speech { return speech }
        guard lexicon.verbs[Int(number)].isAuxiliary, clause.ranges.joined().contains(where: isSpeechPredicate) else {
            return lightVerb(of: clause)
        }
        return .predicate
    }

    /// "ließ wissen", "gab zu Protokoll": a verb that only another word makes one of speech.
    private func lightVerb(of clause: Clause) -> SpeechVerb? {
        if isLet(clause) {
            return clause.nonfinite.contains { lexicon.isMarker(tokens[$0].word, .letKnow) } ? .told : nil
        }
        guard let verb = clause.verbToken, lexicon.isMarker(tokens[verb].word, .giving) else { return nil }
        return clause.ranges.joined().contains(where: isRecordNoun) ? .told : nil
    }

    /// True where the clause tells what somebody lets be done: "ließ sich vertreten", "hat sich vertreten lassen".
    func isLet(_ clause: Clause) -> Bool {
        clause.verbToken.map { lexicon.isMarker(tokens[$0].word, .letting) } ?? false
    }

    /// "Protokoll" in "zu Protokoll"
    func isRecordNoun(_ token: Int) -> Bool {
        lexicon.isMarker(tokens[token].word, .recordNoun) && token > 0 && tokens[token - 1].isAny(.infinitiveMarker)
    }

    func isSpeechPredicate(_ token: Int) -> Bool { lexicon.isMarker(tokens[token].word, .speechPredicate) }
}

/// A sentence with its clauses; quoted speech is left out of them.
final class SentenceContext: Sendable {
    let number: Int
    let sentence: Sentence
    let clauses: [Clause]
    /// For each clause its frame, nil where it does not report; nil where they have not been read.
    let frames: [Frame?]?

    init(number: Int, sentence: Sentence, clauses: [Clause]) {
        self.number = number
        self.sentence = sentence
        self.clauses = clauses
        frames = nil
    }

    /// The same sentence once its frames are known.
    init(_ bare: SentenceContext, frames: [Frame?]) {
        number = bare.number
        sentence = bare.sentence
        clauses = bare.clauses
        self.frames = frames
    }

    var tokens: Range<Int> { sentence.tokens }

    /// The tokens from the clause's first to the last of what depends on it, main clauses excepted.
    func extent(of clause: Int) -> Range<Int> {
        var end = clauses[clause].end
        var members: Set<Int> = [clause]
        for (index, other) in clauses.enumerated() where index > clause {
            guard let parent = other.parent, members.contains(parent) else { continue }
            guard other.kind != .main, other.kind != .verbFirst else { continue }
            members.insert(index)
            end = max(end, other.end)
        }
        return clauses[clause].start..<end
    }

    /// The clauses that depend on the clause directly.
    func dependents(of clause: Int) -> [Int] { clauses.indices.filter { clauses[$0].parent == clause } }
}
