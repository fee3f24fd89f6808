import Facts
import Lexicon
import Linguistics

/// Whether a clause tells what was, what is to come or what is not; nil where it tells neither: questions, conditions,
/// possibilities.
struct ClauseTime {
    let isPast: Bool
    let isNegated: Bool
    let certainty: Certainty

    init?(of clause: Clause, in sentence: SentenceContext, _ article: ArticleContext) {
        let tokens = article.tokens
        let lexicon = article.lexicon
        guard let finite = clause.finite, clause.kind != .interrogative, clause.kind != .verbFirst,
            clause.mood != .conditional, !article.opensCondition(clause),
            !article.isOpened(clause, by: .whetherConjunction),
            !sentence.tokens.contains(where: { tokens[$0].kind == .question })
        else { return nil }
        var isNegated = false
        for index in clause.ranges.joined() {
            if lexicon.isMarker(tokens[index].word, .plainNegation) {
                let next = index + 1
                // "nicht nur", "nicht alle"
                if next < tokens.count,
                    lexicon.isMarker(tokens[next].word, .cancelsNegation) || tokens[next].isAny(.quantifier)
                {
                    return nil
                }
                isNegated = true
            } else if tokens[index].isAny(.negativeArticle) {
                return nil
            }
        }
        self.isNegated = isNegated
        let form = lexicon.readings(of: tokens[finite].word).filter { $0.kind == .verb }
            .reduce(into: VerbForm()) { $0.formUnion($1.form) }
        let isHedged =
            clause.mood == .reporting
            || clause.ranges.joined().contains { lexicon.isMarker(tokens[$0].word, .hedge) }
        certainty = isHedged ? .hedged : .stated
        // "wird vertreten" can be a future, "war vertreten" not.
        let needsInfinitive =
            tokens[finite].isAny(.modal)
            || lexicon.isMarker(tokens[finite].word, .passiveHelper) && form.contains(.present)
        let participle = clause.verbToken.map {
            $0 != finite && article.canBeVerb($0, in: .participle)
                && !(needsInfinitive && article.canBeVerb($0, in: .infinitive))
        }
        if tokens[finite].isAny(.modal) {
            guard form.contains(.present) || form.contains(.subjunctive1),
                !lexicon.isMarker(tokens[finite].word, .possibility),
                !lexicon.isMarker(tokens[finite].word, .necessity)
            else { return nil }
            // "soll teilgenommen haben"
            isPast = participle ?? false
            return
        }
        if tokens[finite].isAny(.auxiliary), clause.verbToken != finite {
            // "hat sich vertreten lassen": the infinitive stands for a participle.
            let isLet = lexicon.isMarker(tokens[finite].word, .perfectHelper) && article.isLet(clause)
            isPast =
                isLet
                || participle ?? false
                    && (!clause.isPassive || form.contains(.preterite) && !form.contains(.present))
            return
        }
        isPast = form.contains(.preterite) && !form.contains(.present)
    }
}
