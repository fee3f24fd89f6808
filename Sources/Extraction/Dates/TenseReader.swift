import Lexicon
import Linguistics

/// Reads from the verbs around a date whether it is past or to come.
struct TenseReader {
    let article: ArticleContext

    /// The tense of what the date is a part of.
    func tense(of draft: DateDraft, in sentence: SentenceContext) -> Tense {
        if let tense = draft.tense { return tense }
        if let tense = attribute(behind: draft.tokens.upperBound, in: sentence) { return tense }
        // "7. März: Das Finale beginnt." tells what was in the present too.
        if opensLine(draft, sentence) { return .open }
        let clause = sentence.clauses.last { $0.contains(draft.head) }
        let tense = clause.map { self.tense(of: $0, in: sentence) } ?? .open
        switch draft.role {
        case .since: return .past
        // "war für Donnerstag geplant", "verlängerte die Frist bis Freitag"
        case .for, .from, .until, .to: return tense == .past ? .open : .coming
        // "das Urteil vom 2. Juli ist rechtskräftig"
        case .of: return tense == .coming ? .open : tense
        default:
            // "wies Berichte über das Treffen am Donnerstag zurück"
            return tense == .past && standsBehindEvent(draft, sentence) ? .open : tense
        }
    }

    /// "das am Donnerstag veröffentlichte Papier"
    private func attribute(behind end: Int, in sentence: SentenceContext) -> Tense? {
        guard end + 1 < sentence.tokens.upperBound, article.tokens[end].isWord, !article.tokens[end].isCapitalized,
            article.tokens[end].isAny(.participle) && article.tokens[end].isAny(.adjective)
                || article.analysis.isAttributive(end),
            article.tokens[end + 1].isCapitalized, sentence.clauses.last(where: { $0.contains(end) })?.finite != end
        else { return nil }
        return .past
    }

    private func opensLine(_ draft: DateDraft, _ sentence: SentenceContext) -> Bool {
        let end = draft.tokens.upperBound
        return draft.tokens.lowerBound == sentence.tokens.lowerBound && sentence.tokens.contains(end)
            && article.tokens[end].kind == .colon
    }

    private func standsBehindEvent(_ draft: DateDraft, _ sentence: SentenceContext) -> Bool {
        let before = draft.tokens.lowerBound - 2
        guard sentence.tokens.contains(before), sentence.tokens.contains(before - 2) else { return false }
        guard article.lexicon.isMarker(article.tokens[before].word, .eventNoun) else { return false }
        return (max(sentence.tokens.lowerBound, before - 3)..<before).contains {
            if case .prepositions(let roles) = article.lexicon.times[article.tokens[$0].word] {
                return roles.contains { [.ago, .for, .to, .until].contains($0) }
            }
            return false
        }
    }

    private func tense(of clause: Clause, in sentence: SentenceContext) -> Tense {
        guard let finite = clause.finite else {
            // An infinitive is to come where its clause is not past.
            guard clause.kind == .infinitive, let parent = clause.parent else { return .open }
            return tense(of: sentence.clauses[parent], in: sentence) == .coming ? .coming : .open
        }
        let token = article.tokens[finite]
        let forms = article.lexicon.readings(of: token.word).reduce(into: VerbForm()) {
            if $1.kind == .verb { $0.formUnion($1.form) }
        }
        let isPreterite = forms.contains(.preterite) && !forms.contains(.present)
        let lexicon = article.lexicon
        if token.isAny(.modal) { return modal(clause, finite, isPreterite, forms) }
        let last = clause.nonfinite.last { article.tokens[$0].isAny([.participle, .infinitive]) }
        if token.isAny(.auxiliary), let last {
            let isParticiple = clause.nonfinite.contains { article.tokens[$0].isAny(.participle) }
            if lexicon.isMarker(token.word, .passiveHelper) {
                if clause.mood == .conditional { return .open }
                return isPreterite ? .past : .coming
            }
            if clause.mood == .conditional { return .open }
            if isParticiple,
                lexicon.isMarker(token.word, .perfectHelper) || isMotion(clause) || isPassivePerfect(clause, last)
            {
                return .past
            }
            // "sind … abgesackt", "ist … geplant"
            if clause.mood != .indicative || clause.verb == nil { return .open }
            return isPreterite ? .past : .coming
        }
        if clause.mood != .indicative { return .open }
        if isPreterite { return .past }
        // "sagt am Donnerstag": reports are told in the present too.
        return article.speechVerb(of: clause) == nil ? .coming : .open
    }

    private func modal(_ clause: Clause, _ finite: Int, _ isPreterite: Bool, _ forms: VerbForm) -> Tense {
        let hasParticiple = clause.nonfinite.contains {
            article.tokens[$0].isAny(.participle) && !article.tokens[$0].isAny(.infinitive)
        }
        let isPerfect = clause.nonfinite.contains {
            article.lexicon.isMarker(article.tokens[$0].word, .perfectHelper)
        }
        // "soll am Donnerstag gesagt haben"
        if hasParticiple, isPerfect { return .past }
        if isPreterite {
            // "wollte", "sollte": what was to come then, and may be yet.
            return forms.contains(.subjunctive2) || article.tokens[finite].isAny(.secondSubjunctive) ? .open : .past
        }
        if clause.mood == .reporting { return .open }
        return .coming
    }

    private func isMotion(_ clause: Clause) -> Bool {
        clause.verb.map { article.lexicon.verbs[Int($0)].isMotion } ?? false
    }

    /// "ist … worden"
    private func isPassivePerfect(_ clause: Clause, _ last: Int) -> Bool {
        clause.isPassive && article.lexicon.isMarker(article.tokens[last].word, .passiveHelper)
    }
}
