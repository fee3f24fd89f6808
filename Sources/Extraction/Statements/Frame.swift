import Facts
import Lexicon
import Linguistics

/// What a framing clause says about the speech it reports: who, with which word, to whom. A class, because every rule
/// asks for it and a copy would be a copy of three arrays.
final class Frame: Sendable {
    let clause: Int
    let verb: SpeechVerb
    let speaker: [Range<Int>]
    let cue: [Range<Int>]
    let addressee: [Range<Int>]
    /// What the speaker stands for, where it is a relative pronoun.
    let antecedent: Range<Int>?
    /// True where a word of the clause points at the clause to come: "darauf".
    let hasCorrelate: Bool

    /// The clause as a frame; nil where its verb does not report. What the sentence knows is not read again.
    ///
    /// - Parameter takesAnyVerb: reads it all the same; the clause's place makes it a frame.
    static func of(
        _ clause: Int, in sentence: SentenceContext, _ article: ArticleContext, takesAnyVerb: Bool = false
    ) -> Frame? {
        if let frames = sentence.frames {
            if let known = frames[clause] { return known }
            guard takesAnyVerb else { return nil }
        }
        return Frame(clause, in: sentence, article, takesAnyVerb: takesAnyVerb)
    }

    private init?(_ clause: Int, in sentence: SentenceContext, _ article: ArticleContext, takesAnyVerb: Bool) {
        guard let verb = article.speechVerb(of: sentence.clauses[clause]) ?? (takesAnyVerb ? .unlisted : nil)
        else { return nil }
        let parsed = sentence.clauses[clause]
        guard takesAnyVerb || !Frame.isDenied(parsed, verb, article) else { return nil }
        let source = verb.act == Frame.standing ? Frame.sourceOfHearsay(in: parsed, article, onlyReports: true) : nil
        guard verb.act != Frame.standing || source != nil else { return nil }
        self.clause = clause
        self.verb = verb
        cue = Frame.cue(of: parsed, verb, article)
        hasCorrelate = parsed.ranges.contains { $0.contains { verb.correlates.contains(article.tokens[$0].word) } }
        speaker = source.map { [$0] } ?? Frame.speaker(of: clause, in: sentence, of: article)
        // "Wer sagt, das sei so, irrt": a question word is nobody.
        if let first = speaker.first?.first, article.tokens[first].isAny(.interrogativePronoun),
            parsed.kind != .relative
        {
            return nil
        }
        guard Frame.hasSource(speaker, parsed, verb, article) else { return nil }
        addressee = AddresseeReader(article).addressee(of: parsed, verb, speaker: speaker.first).map { [$0] } ?? []
        antecedent =
            parsed.kind == .relative && speaker.first == parsed.opener
            ? Frame.antecedent(of: clause, in: sentence, article) : nil
    }

    /// The act of verbs that say where something is written: "steht in dem Bericht", "geht aus dem Brief hervor".
    private static let standing = "document"

    /// Acts of things as well as of people: "die Zahlen zeigen, dass"; only who can speak or what carries a report reports.
    private static let showing = "show"
    /// Acts that no one performs where no one is named: "es wird erwartet, dass".
    private static let expecting: Set<String> = ["expect", "hope", "plan", "reject", "think"]

    private static func hasSource(
        _ speaker: [Range<Int>], _ clause: Clause, _ verb: SpeechVerb, _ article: ArticleContext
    ) -> Bool {
        if verb.act == showing {
            return speaker.contains { article.canSpeak($0) || $0.contains { carriesReport($0, article) } }
        }
        return !(speaker.isEmpty && clause.isPassive && expecting.contains(verb.act))
    }

    /// Acts that a negation undoes: what was not said is no statement; what was not ruled out is one.
    private static let undone: Set<String> = [
        "admit", "announce", "answer", "ask", "claim", "confirm", "emphasise", "promise", "report", "say",
    ]

    /// "Niemand sagte, dass …", "äußerte sich nicht dazu", "wenn er sagt, dass …": no one's speech.
    private static func isDenied(_ clause: Clause, _ verb: SpeechVerb, _ article: ArticleContext) -> Bool {
        if article.opensCondition(clause) || !isDone(clause, article) { return true }
        if showsItself(clause, article) || !isReflexive(clause, verb, article) { return true }
        if isQuestion(clause, article) || isState(clause, article) { return true }
        return clause.ranges.joined().contains { token in
            article.lexicon.isMarker(article.tokens[token].word, .nobody)
                || article.lexicon.isMarker(article.tokens[token].word, .plainNegation) && undone.contains(verb.act)
        }
    }

    /// "ist bekannt, dass", "ist geplant": what is so, not what someone does; "ist davon ausgegangen" is a perfect.
    private static func isState(_ clause: Clause, _ article: ArticleContext) -> Bool {
        guard let finite = clause.finite, let verb = clause.verbToken, verb != finite,
            article.lexicon.isMarker(article.tokens[finite].word, .stateHelper),
            article.tokens[verb].isAny(.participle), let number = clause.verb
        else { return false }
        return !clause.isPassive && !article.lexicon.verbs[Int(number)].isMotion
    }

    /// "ergeben sich aus", "bestätigt sich": with a reflexive pronoun that it reports without, the verb is another one.
    private static func isReflexive(_ clause: Clause, _ verb: SpeechVerb, _ article: ArticleContext) -> Bool {
        if verb.reflexive == .optional { return true }
        let hasPronoun = clause.ranges.contains { range in
            range.contains {
                article.tokens[$0].isAny(.reflexivePronoun)
                    && !($0 > range.lowerBound && article.tokens[$0 - 1].isAny(.preposition))
            }
        }
        return hasPronoun == verb.isReflexive
    }

    /// "Was sagt der Minister?", "Hat er das gesagt?": a question says nothing for anyone.
    private static func isQuestion(_ clause: Clause, _ article: ArticleContext) -> Bool {
        guard clause.kind == .main || clause.kind == .verbFirst else { return false }
        let sentence = article.sentences[article.sentenceNumber(of: clause.start)]
        let end = sentence.tokens.upperBound
        guard sentence.tokens.lowerBound == clause.start, article.speechQuotation(at: end - 1) == nil else {
            return false
        }
        return article.tokens[end - 1].kind == .question && article.speechQuotation(at: clause.start) == nil
    }

    /// "Es zeigte sich, dass …": nobody says it.
    private static func showsItself(_ clause: Clause, _ article: ArticleContext) -> Bool {
        guard let finite = clause.finite else { return false }
        let near = max(clause.start, finite - 1)..<min(clause.end, finite + 3)
        return near.contains { article.lexicon.isMarker(article.tokens[$0].word, .expletive) }
            && near.contains { article.tokens[$0].isAny(.reflexivePronoun) }
    }

    /// "kann bestätigen, dass", "wird bekanntgeben, ob": what can, must or will be said is not said yet; "musste einräumen"
    /// has been.
    private static func isDone(_ clause: Clause, _ article: ArticleContext) -> Bool {
        guard let finite = clause.finite, let verb = clause.verbToken, verb != finite else { return true }
        let token = article.tokens[finite]
        if token.isAny(.modal) {
            let isPast = article.lexicon.readings(of: token.word).contains { $0.form.contains(.preterite) }
            return isPast && !token.isAny(.secondSubjunctive)
        }
        if article.lexicon.isMarker(token.word, .stateHelper), article.tokens[verb].isAny(.infinitive), verb > 0,
            article.tokens[verb - 1].isAny(.infinitiveMarker)
        {
            return false
        }
        return
            !(article.lexicon.isMarker(token.word, .passiveHelper) && article.tokens[verb].isAny(.infinitive)
            && !article.tokens[verb].isAny(.participle))
    }

    /// The verb with its helpers and particle, and the word that points at the clause to come.
    static func cue(of clause: Clause, _ verb: SpeechVerb, _ article: ArticleContext) -> [Range<Int>] {
        var tokens = Set(clause.nonfinite)
        if let finite = clause.finite { tokens.insert(finite) }
        for range in clause.ranges {
            for token in range where verb.correlates.contains(article.tokens[token].word) { tokens.insert(token) }
        }
        if let finite = clause.finite, article.lexicon.isMarker(article.tokens[finite].word, .saidVerb) {
            for token in [finite - 1, finite + 1]
            where clause.contains(token) && article.lexicon.isMarker(article.tokens[token].word, .expletive) {
                tokens.insert(token)
            }
        }
        for range in clause.ranges { tokens.formUnion(range.filter(article.isSpeechPredicate)) }
        for range in clause.ranges {
            for token in range where article.isRecordNoun(token) && verb.act == SpeechVerb.told.act {
                tokens.formUnion([token - 1, token])
            }
        }
        if verb.isReflexive {
            for range in clause.ranges {
                tokens.formUnion(range.filter { article.tokens[$0].isAny(.reflexivePronoun) })
            }
        }
        return ranges(of: tokens.sorted())
    }

    /// Joins neighbouring tokens.
    static func ranges(of tokens: [Int]) -> [Range<Int>] {
        tokens.reduce(into: []) { ranges, token in
            if let last = ranges.last, last.upperBound == token {
                ranges[ranges.count - 1] = last.lowerBound..<(token + 1)
            } else {
                ranges.append(token..<(token + 1))
            }
        }
    }

    private static func speaker(
        of number: Int, in sentence: SentenceContext, of article: ArticleContext
    ) -> [Range<Int>] {
        let clause = sentence.clauses[number]
        if article.speechVerb(of: clause)?.act == Frame.quoting {
            return quoted(in: clause, article).map { [$0] } ?? []
        }
        if let document = document(of: number, in: sentence, article) { return [document] }
        if clause.isPassive {
            let source = agent(of: clause, article) ?? sourceOfHearsay(in: clause, article, onlyReports: true)
            return source.map { [$0] } ?? []
        }
        let subjects = Subjects(article.analysis)
        if let subject = subjects.subject(of: clause) {
            let first = article.tokens[subject.lowerBound]
            if subject.count == 1, article.lexicon.isMarker(first.word, .expletive) {
                if isImpersonal(clause, article) { return sourceOfHearsay(in: clause, article).map { [$0] } ?? [] }
                if let next = behindCorrelate(subject, of: clause, article) { return [next] }
            }
            if !isElided(clause, subject, article) {
                let speaker = inverted(subject, of: clause, article) ?? subject
                return [withApposition(speaker, in: sentence, article)]
            }
        }
        // "… reiste nach Wien und sagte, …": the subject stands in the clause before.
        guard clause.kind == .verbFirst, number > 0, clause.start > 0 else {
            return sourceOfHearsay(in: clause, article, onlyReports: true).map { [$0] } ?? []
        }
        let before = sentence.clauses[..<number].last { $0.kind == .main || $0.kind == .verbFirst }
        guard let before, let subject = subjects.subject(of: before) else { return [] }
        return [inverted(subject, of: before, article) ?? subject]
    }

    /// "sah es Huber als erwiesen an, dass": the pronoun points at the clause to come, the subject stands behind it.
    private static func behindCorrelate(
        _ pronoun: Range<Int>, of clause: Clause, _ article: ArticleContext
    ) -> Range<Int>? {
        let phrases = NounPhrases(article.analysis)
        guard pronoun.upperBound < clause.end, !phrases.isOblique(pronoun.upperBound) else { return nil }
        return phrases.phrase(at: pronoun.upperBound, limit: clause.end).flatMap { article.canSpeak($0) ? $0 : nil }
    }

    /// "ein Schreiben, in dem es heißt", "ein Bericht, in dem davor gewarnt wird": what a relative clause without a
    /// subject that speaks quotes from.
    private static func document(
        of number: Int, in sentence: SentenceContext, _ article: ArticleContext
    ) -> Range<Int>? {
        let clause = sentence.clauses[number]
        guard clause.kind == .relative, let opener = clause.opener, opener.count == 2, isImpersonal(clause, article),
            article.lexicon.isMarker(article.tokens[opener.lowerBound].word, .hearsayPreposition)
        else { return nil }
        return antecedent(of: number, in: sentence, article)
    }

    /// "Die Vorwürfe wies Huber zurück": where the first field holds what cannot speak, who does stands behind the verb.
    private static func inverted(_ subject: Range<Int>, of clause: Clause, _ article: ArticleContext) -> Range<Int>? {
        guard clause.kind == .main, let finite = clause.finite, subject.lowerBound < finite, finite + 1 < clause.end,
            !article.canSpeak(subject), !subject.contains(where: { carriesReport($0, article) })
        else { return nil }
        let phrases = NounPhrases(article.analysis)
        guard let next = phrases.phrase(at: finite + 1, limit: clause.end), !phrases.isOblique(finite + 1),
            article.canSpeak(next) || article.isUnknownName(next)
        else { return nil }
        return next
    }

    /// The act of verbs that name whose words they bring: "zitiert den Minister", "wird der Minister zitiert".
    private static let quoting = "quote"

    /// Who is quoted: the subject of a passive, else the object.
    private static func quoted(in clause: Clause, _ article: ArticleContext) -> Range<Int>? {
        let subject = Subjects(article.analysis).subject(of: clause)
        guard !clause.isPassive, let subject, let finite = clause.finite else { return subject }
        let phrases = NounPhrases(article.analysis)
        let start = subject.lowerBound > finite ? subject.upperBound : finite + 1
        guard start < clause.end, !article.tokens[start].isAny(.preposition) else { return subject }
        return phrases.phrase(at: start, limit: clause.end) ?? subject
    }

    /// "heißt es": no one is named; "stellte es fest" has a subject.
    private static func isImpersonal(_ clause: Clause, _ article: ArticleContext) -> Bool {
        clause.isPassive || clause.finite.map { article.lexicon.isMarker(article.tokens[$0].word, .saidVerb) } ?? true
    }

    /// "der Chef der Behörde, Hans Muster,": a name between marks right behind the subject belongs to it.
    private static func withApposition(
        _ subject: Range<Int>, in sentence: SentenceContext, _ article: ArticleContext
    ) -> Range<Int> {
        let comma = subject.upperBound
        let limit = sentence.tokens.upperBound
        guard comma + 1 < limit, article.tokens[comma].kind == .comma,
            let name = NounPhrases(article.analysis).phrase(at: comma + 1, limit: limit),
            name.upperBound == limit || !article.tokens[name.upperBound].isWord
        else { return subject }
        let names = name.contains {
            article.tokens[$0].isAny([.givenName, .office]) || article.analysis.hasOfficeOrRole($0)
        }
        let takesName = subject.contains {
            article.analysis.hasOfficeOrRole($0) || article.tokens[$0].isAny(.givenName)
        }
        return names && takesName ? subject.lowerBound..<name.upperBound : subject
    }

    /// "… und nannte Trumps Auftrag …": behind a coordinating word the subject is left out, unless a pronoun stands there.
    private static func isElided(_ clause: Clause, _ subject: Range<Int>, _ article: ArticleContext) -> Bool {
        guard clause.kind == .verbFirst, clause.start > 0, article.tokens[clause.start - 1].isAny(.coordinating) else {
            return false
        }
        return !article.lexicon.isMarker(article.tokens[subject.lowerBound].word, .nominativePronoun)
    }

    /// "heißt es in der Mitteilung": where an impersonal report stands is its speaker.
    private static func sourceOfHearsay(
        in clause: Clause, _ article: ArticleContext, onlyReports: Bool = false
    ) -> Range<Int>? {
        let phrases = NounPhrases(article.analysis)
        for range in clause.ranges {
            for token in range where article.lexicon.isMarker(article.tokens[token].word, .hearsayPreposition) {
                guard
                    let phrase = phrases.phrase(at: token + 1, limit: range.upperBound)
                        ?? (article.tokens[token].isAny(.determiner)
                            ? phrases.phrase(at: token, limit: range.upperBound) : nil),
                    !phrase.contains(where: { article.tokens[$0].isAny([.timeWord, .city, .state]) })
                else { continue }
                if onlyReports, !phrase.contains(where: { carriesReport($0, article) }) { continue }
                return phrase
            }
        }
        return nil
    }

    /// "Bericht", "Presseerklärung": a noun, or a compound of one, that carries what is said.
    static func carriesReport(_ token: Int, _ article: ArticleContext) -> Bool {
        guard article.tokens[token].isCapitalized else { return false }
        if article.lexicon.isMarker(article.tokens[token].word, .sourceNoun) { return true }
        return article.analysis.compound(of: token, head: [.speechNoun, .noun, .role]).map {
            article.lexicon.isMarker($0.head, .sourceNoun)
        } ?? false
    }

    /// The noun phrase behind "von" in a passive.
    private static func agent(of clause: Clause, _ article: ArticleContext) -> Range<Int>? {
        let phrases = NounPhrases(article.analysis)
        var found: [Range<Int>] = []
        for range in clause.ranges {
            for token in range where article.lexicon.isMarker(article.tokens[token].word, .agentPreposition) {
                guard let phrase = phrases.phrase(at: token + 1, limit: range.upperBound) else { continue }
                if phrase.contains(where: { article.tokens[$0].isAny([.timeWord, .numberWord]) }) { continue }
                found.append(phrase)
            }
        }
        // "Angehörige von Verbänden wurden von der Polizei gewarnt": who acts stands behind the verb.
        return found.last { phrase in clause.finite.map { phrase.lowerBound > $0 } ?? true } ?? found.first
    }

    /// What a relative pronoun stands for: the phrase right before its clause.
    private static func antecedent(
        of number: Int, in sentence: SentenceContext, _ article: ArticleContext
    ) -> Range<Int>? {
        let clause = sentence.clauses[number]
        let phrases = NounPhrases(article.analysis)
        let from = sentence.tokens.lowerBound
        var best: Range<Int>?
        var index = from
        while index < clause.start {
            if let phrase = phrases.phrase(at: index, limit: clause.start) {
                if phrase.upperBound + 1 >= clause.start { best = phrase }
                index = max(phrase.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return best
    }
}
