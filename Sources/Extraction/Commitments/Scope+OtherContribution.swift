import Lexicon
import Linguistics

// What a position is about where no concept fits.
extension Scope {
    /// "weigert sich, Beobachter ins Land zu lassen", "sagte Unterstützung zu": an act of the party's own, or a thing that
    /// is promised or refused, in its own words.
    func otherContribution() -> Contribution? {
        guard let concept = article.lexicon.concepts.unlisted(in: Scope.scheme) else { return nil }
        if let clause = content.first(where: isAct) {
            guard !isPersonal, predicate.stance != .demand || addressesParty else { return nil }
            return Contribution(concept: concept, tokens: sentence.extent(of: clause), isPronoun: false)
        }
        guard content.isEmpty, let object = object() else { return nil }
        return Contribution(concept: concept, tokens: object, isPronoun: false)
    }

    /// What a person announces can be their own affair: "kündigte an, zurückzutreten". A demand is made for the state, and
    /// so is what one is willing to do.
    private var isPersonal: Bool {
        switch predicate.stance {
        case .demand, .willing: false
        case .pledge, .refuse, .consider, .hesitate:
            takers().contains { context.person(in: $0.tokens) != nil }
        default: true
        }
    }

    /// An infinitive of a verb that does something: no state, no speech, nothing past, nothing suffered.
    private func isAct(_ index: Int) -> Bool {
        let own = sentence.clauses[index]
        guard own.kind == .infinitive, !own.isPassive, !own.hasModal, let verb = own.verb,
            !article.lexicon.verbs[Int(verb)].isAuxiliary,
            !own.nonfinite.contains(where: { article.tokens[$0].isAny(.auxiliary) })
        else { return false }
        return article.speechVerb(of: own).map { !$0.complements.contains(.direct) } ?? true
    }

    /// "forderte Kuba auf, …": somebody is asked who could do it.
    private var addressesParty: Bool {
        let takers = Set(takers().map(\.actor))
        return clause.ranges.contains { range in
            context.parties.parties(in: range).contains { !takers.contains($0.actor) }
        }
    }

    /// What the object of the predicate has to be.
    var objectKind: PositionWords.ObjectKind {
        guard let verb = clause.verb, clause.verbToken.map(predicate.tokens.contains) ?? false, !clause.isPassive else {
            return .listed
        }
        return article.lexicon.positions.objects[verb] ?? .listed
    }

    /// The last noun phrase of the clause outside its subject that can be the predicate's object.
    private func object() -> Range<Int>? {
        let kind = objectKind
        guard kind == .act || kind == .any && !isPersonal else { return nil }
        let phrases = NounPhrases(article.analysis)
        let subject = Subjects(article.analysis).subject(of: clause)
        var found: Range<Int>?
        for range in clause.ranges {
            var index = range.lowerBound
            while index < range.upperBound {
                if let subject, subject.contains(index) {
                    index = subject.upperBound
                } else if article.tokens[index].isAny(.preposition), !article.tokens[index].isAny(.determiner) {
                    index = phrases.phrase(at: index + 1, limit: range.upperBound)?.upperBound ?? index + 1
                } else if let phrase = phrases.phrase(at: index, limit: range.upperBound) {
                    if kind == .act ? isAct(phrase) : isThing(phrase), !phrases.isOblique(index) { found = phrase }
                    index = phrase.upperBound
                } else {
                    index += 1
                }
            }
        }
        return found
    }

    /// "die Schließung der Grenze": the head names what a verb does, and no words.
    private func isAct(_ phrase: Range<Int>) -> Bool {
        guard
            let head = NounPhrases(article.analysis).core(at: phrase.lowerBound, limit: phrase.upperBound).map({
                $0 - 1
            }),
            article.tokens[head].isCapitalized, article.tokens[head].isAny(.noun),
            !article.tokens[head].isAny([.speechNoun, .role, .office, .organization, .timeWord])
        else { return false }
        let lexicon = article.lexicon
        return lexicon.inflection.infinitives(ofAct: article.analysis.smallLetters(of: head))
            .contains(where: lexicon.isInfinitive)
    }

    /// A noun that names nobody and no time.
    private func isThing(_ phrase: Range<Int>) -> Bool {
        let tokens = article.tokens
        return phrase.contains { index in
            tokens[index].isCapitalized
                && (tokens[index].isAny(.noun) || article.analysis.compound(of: index, head: .noun) != nil)
        }
            && !phrase.contains { tokens[$0].isAny([.timeWord, .personalPronoun, .role, .office]) }
            && context.parties.parties(in: phrase).isEmpty && !phrase.contains { context.cast.memberAt[$0] != nil }
    }
}
