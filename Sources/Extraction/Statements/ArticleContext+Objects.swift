import Lexicon
import Linguistics

extension ArticleContext {
    /// The noun phrases of a framing clause that are neither its speaker nor its addressee, nor say when: what the verb
    /// speaks of, so that no clause has to.
    func objects(of clause: Clause, _ frame: Frame) -> [Range<Int>] {
        NounPhrases(analysis).freePhrases(of: clause, outside: frame.speaker + frame.addressee).filter(isObject)
    }

    /// "betonte das Recht, …": the noun right before the clause takes it, not the verb.
    func endsInObject(_ clause: Clause, _ frame: Frame) -> Bool {
        objects(of: clause, frame).contains {
            $0.upperBound == clause.ranges[0].upperBound && $0.lowerBound > (clause.finite ?? 0)
        }
    }

    private func isObject(_ phrase: Range<Int>) -> Bool {
        let first = tokens[phrase.lowerBound]
        guard !canSpeak(phrase), !first.isAny([.personalPronoun, .reflexivePronoun, .indefinitePronoun]),
            !lexicon.isMarker(first.word, .dativeDeterminer)
        else { return false }
        return phrase.contains {
            tokens[$0].isAny([.noun, .speechNoun]) && tokens[$0].isCapitalized && !tokens[$0].isAny(.timeWord)
        }
    }
}
