import Facts
import Lexicon
import Linguistics

// Which way a position points.
extension Scope {
    /// Which way the position points, or nil where the words take none.
    func stance(on contribution: Contribution, of providers: [Party]) -> (Stance, Certainty)? {
        let certainty = predicate.certainty
        switch predicate.stance {
        case .pledge:
            // "müsse zustimmen" is asked of somebody.
            if isFinite(clause, .necessity) { return nil }
            if predicate.isNegated { return (.undecided, certainty) }
            if isOnlyPossible { return (.considering, weakened(certainty)) }
            if contribution.isEnded { return isContentNegated ? nil : (.withdrawn, certainty) }
            return (isContentNegated ? .declined : .pledged, certainty)
        case .willing: return willingStance(certainty)
        case .certain: return predicate.isNegated ? nil : (.pledged, certainty)
        case .likely: return predicate.isNegated ? (.considering, .unlikely) : (.considering, certainty)
        case .unlikely: return (.considering, .unlikely)
        case .consider:
            // "plant keine Truppen"
            if predicate.isNegated { return isVerbal && !clause.hasModal ? (.declined, certainty) : nil }
            return (.considering, certainty)
        case .threaten: return predicate.isNegated ? nil : (.considering, certainty)
        case .hesitate: return (predicate.isNegated && !content.isEmpty ? .pledged : .undecided, certainty)
        case .undecided:
            return contentProvides && !holdsQuestion || contribution.concept == article.lexicon.concepts.unlisted
                ? (.undecided, certainty) : nil
        case .excluded: return (.declined, certainty)
        case .decide:
            return predicate.isNegated && (contentProvides || contribution.concept == article.lexicon.concepts.unlisted)
                ? (.undecided, certainty) : nil
        case .demand, .insist:
            // "hätte verlangen müssen" was not demanded.
            let isUnreal = clause.hasModal && clause.mood == .conditional
            return predicate.isNegated || isUnreal || takers.isEmpty ? nil : (.requested, certainty)
        case .withdraw:
            if predicate.isNegated || isOnlyPossible || isFinite(clause, .necessity) { return nil }
            let isListed = contribution.concept != article.lexicon.concepts.unlisted
            return isListed || endsOwn(contribution.tokens)
                ? (.withdrawn, certainty) : provideStance(on: contribution, certainty)
        case .refuse, .reject:
            // "hat die Hilfe nicht verweigert" tells what happened; "schließt die Hilfe nicht aus" leaves it open.
            if predicate.isNegated { return objectKind == .any ? nil : (.considering, certainty) }
            if isOnlyPossible || deniesReport { return nil }
            if predicate.stance == .reject || isReflexive, content.isEmpty, !context.namesPosition(contribution.tokens),
                contribution.concept == article.lexicon.concepts.unlisted
            {
                return (.opposes, certainty)
            }
            let takers = Set(self.takers.map(\.actor))
            let isOthers = takers.isDisjoint(with: providers.map(\.actor)) && !takers.isEmpty || isForeign(contribution)
            return (isOthers ? .opposes : .declined, certainty)
        case .tolerate: return predicate.isNegated ? (.opposes, certainty) : nil
        case .provide: return provideStance(on: contribution, certainty)
        case .depend, .require, .reservation, .carry, .report, .personal: return nil
        }
    }

    /// "stoppt ihre Lieferungen", "kürzt die Hilfe", "steigt aus dem Vertrag aus", not "räumt ein Lager".
    func endsOwn(_ words: Range<Int>) -> Bool {
        !isVerbal || article.tokens[words.lowerBound].isAny([.possessive, .preposition])
            || words.contains { context.namesAct($0..<($0 + 1)) }
    }

    /// True where the predicate does not say that its content comes true.
    var leavesContentOpen: Bool {
        switch predicate.stance {
        case .pledge, .provide, .certain, .carry, .personal: predicate.isNegated
        default: true
        }
    }

    /// "wies den Vorwurf zurück, Soldaten zu schicken": what is rejected is that something is so.
    private var deniesReport: Bool {
        let nouns = article.lexicon.positions.nouns
        return phrases(besides: Subjects(article.analysis).subject(of: clause)).joined().contains { token in
            article.isNamed(token) { nouns[$0] == .report }
        }
    }

    /// "könnte sich weigern", "kann zusagen": what may come is no position yet.
    private var isOnlyPossible: Bool {
        clause.hasModal && isFinite(clause, .possibility)
    }

    /// "muss bereit sein" is what somebody ought to be, "könnte bereit sein" what may come.
    private func willingStance(_ certainty: Certainty) -> (Stance, Certainty)? {
        if clause.hasModal, holders == nil {
            return isOnlyPossible && !predicate.isNegated ? (.considering, weakened(certainty)) : nil
        }
        return (predicate.isNegated != isContentNegated ? .declined : .pledged, certainty)
    }

    /// "kündigte an, keine Hilfe mehr zu leisten": what is announced is that nothing comes.
    private var isContentNegated: Bool { content.contains { context.stances.isNegated(sentence.clauses[$0]) } }

    /// What is open is whether a contribution is made, not whether something is so.
    private var contentProvides: Bool {
        content.isEmpty
            || content.contains { index in
                context.stances.predicates(of: sentence.clauses[index]).contains { $0.stance == .provide }
            }
    }

    /// "unklar ob", without a comma: what is open is another clause's matter.
    private var holdsQuestion: Bool {
        clause.ranges.joined().contains { article.lexicon.isMarker(article.tokens[$0].word, .whetherConjunction) }
    }

    /// "ausländische Truppen": an adjective before the contribution makes it someone else's.
    private func isForeign(_ contribution: Contribution) -> Bool {
        let before = contribution.tokens.lowerBound - 1
        return before >= 0 && article.lexicon.isMarker(article.tokens[before].word, .foreignAdjective)
    }

    /// "könnte" is less than "kann".
    private func weakened(_ certainty: Certainty) -> Certainty { certainty == .stated ? .hedged : certainty }

    /// The contribution's own verb in the present tense, "entsendet 60 Soldaten": under way or announced.
    private func isPresent(_ finite: Int) -> Bool {
        clause.verbToken == finite && clause.mood != .conditional
            && article.lexicon.readings(of: article.tokens[finite].word).contains {
                $0.kind == .verb && $0.form.contains(.present) && !$0.form.contains(.singular1)
            }
    }

    /// "die von Chile unterstützten Truppen griffen an": a form that is none of the clause's verb.
    private func hasOtherFinite(_ finite: Int) -> Bool {
        clause.ranges.joined().contains {
            $0 != finite && article.tokens[$0].isAny(.finite) && !article.tokens[$0].isCapitalized
                && article.tokens[$0].features.isDisjoint(with: [
                    .participle, .infinitive, .adjective, .determiner, .preposition, .adverb,
                ])
        }
    }

    /// The contribution's own verb: what its tense and mood make of it.
    private func provideStance(on contribution: Contribution, _ certainty: Certainty) -> (Stance, Certainty)? {
        guard let finite = clause.finite else { return nil }
        let isPossible = isFinite(clause, .possibility)
        let isIntended = isFinite(clause, .intention) && !clause.isPassive
        if predicate.isNegated {
            return isPossible || isIntended || isPresent(finite) ? (.declined, certainty) : nil
        }
        if isPossible { return (.considering, clause.mood == .conditional ? weakened(certainty) : certainty) }
        if isIntended { return (.pledged, certainty) }
        guard !clause.hasModal else { return nil }
        if isPresent(finite), !clause.isPassive { return (.pledged, certainty) }
        // "wurden von Chile entsandt": a passive counts where it names who acts, or is announced by them.
        if clause.isPassive {
            if announcer != nil { return (.pledged, certainty) }
            return article.canBeVerb(finite, in: .preterite) && !agentParties().isEmpty ? (.delivered, certainty) : nil
        }
        // "lieferte Panzer" tells of a gift, "baute Panzer" and "lieferte Erze" of anything.
        let isGiven =
            article.canBeVerb(finite, in: .preterite) && !hasOtherFinite(finite) && objectKind != .plan
            && objectKind != .self
            && (objectKind == .deed && !namesYear || contribution.concept != article.lexicon.concepts.unlisted)
        return isPerfect(clause) || isGiven ? (.delivered, certainty) : nil
    }

    /// "1951 verstaatlichte": a year alone tells of history.
    var namesYear: Bool {
        clause.ranges.joined().contains { index in
            article.tokens[index].kind == .number && article.tokens[index].end - article.tokens[index].start == 4
                && (index == 0 || !article.tokens[index - 1].isAny(.timeWord))
        }
    }

    /// "hat geliefert"
    func isPerfect(_ clause: Clause) -> Bool {
        isFinite(clause, .perfectHelper) && clause.nonfinite.contains { article.tokens[$0].isAny(.participle) }
    }

    /// True where the clause's finite verb is one of the marked words.
    func isFinite(_ clause: Clause, _ marker: Marker) -> Bool {
        clause.finite.map { article.lexicon.isMarker(article.tokens[$0].word, marker) } ?? false
    }
}
