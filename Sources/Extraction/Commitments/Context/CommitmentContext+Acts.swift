import Lexicon
import Linguistics

// Nouns that name what somebody does.
extension CommitmentContext {
    /// "die Schließung der Grenze": the head names what a verb does, and no words.
    func namesAct(_ phrase: Range<Int>, includingSpeech: Bool = false) -> Bool {
        guard let head = NounPhrases(article.analysis).head(of: phrase), article.tokens[head].isCapitalized,
            article.tokens[head].isAny(.noun) || article.tokens[head].features.isEmpty, !namesEvent(head)
        else { return false }
        let lexicon = article.lexicon
        var letters = Array(article.analysis.smallLetters(of: head))
        if lexicon.isMarker(article.tokens[head].word, .actNoun) { return true }
        if article.tokens[head].isAny([.role, .office, .organization, .timeWord])
            || article.tokens[head].isAny(.speechNoun) && !includingSpeech
        {
            return false
        }
        if let compound = article.analysis.compound(of: head, head: .noun) {
            if lexicon.isMarker(compound.head, .actNoun) { return true }
            letters = letters.suffix(compound.headBytes.count)
        }
        return lexicon.inflection.infinitives(ofAct: letters).contains(where: lexicon.isInfinitive)
    }

    /// "Treffen", "Gipfelkonferenz"
    func namesEvent(_ token: Int) -> Bool { article.isNamed(token, by: .eventNoun) }

    /// "eine Forderung nach Gesprächen"
    func namesPosition(_ phrase: Range<Int>) -> Bool {
        NounPhrases(article.analysis).head(of: phrase).map {
            article.lexicon.positions.nouns[article.tokens[$0].word] == .demand
        } ?? false
    }

    /// Who acts in a clause: its subject; behind the verb where what stands before it can only be an object, "Die Aufnahme
    /// der Kinder sagte Malta zu".
    func actingSubject(of clause: Clause) -> Range<Int>? {
        guard let subject = Subjects(article.analysis).subject(of: clause) else { return nil }
        let isThing = namesAct(subject) || !contributions.mentions(in: subject).isEmpty
        guard let finite = clause.finite, subject.upperBound <= finite, !clause.isPassive,
            namesPosition(subject) || isThing && parties.parties(in: subject).isEmpty,
            let behind = NounPhrases(article.analysis).phrase(at: finite + 1, limit: clause.end),
            !NounPhrases(article.analysis).isOblique(behind.lowerBound), !parties.parties(in: behind).isEmpty
        else { return subject }
        return behind.lowerBound..<listEnd(of: behind, limit: clause.end)
    }

    /// "die USA, Japan und Chile": the end of a list that goes on behind its first phrase.
    private func listEnd(of phrase: Range<Int>, limit: Int) -> Int {
        let phrases = NounPhrases(article.analysis)
        var end = phrase.upperBound
        while end + 1 < limit, article.tokens[end].kind == .comma,
            let next = phrases.phrase(at: end + 1, limit: limit), !parties.parties(in: next).isEmpty
        {
            end = next.upperBound
        }
        return end
    }
}
