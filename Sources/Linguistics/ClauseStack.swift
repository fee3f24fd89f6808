import Lexicon

/// Puts segments together to clauses: a clause that an embedded one has parted waits on the stack for its verb.
struct ClauseStack {
    private var clauses: [ClauseDraft] = []
    /// Clauses that can still go on, the innermost last, with the depth of parentheses they stand in.
    private var open: [(clause: Int, depth: Int)] = []

    /// A stack for that many segments.
    init(capacity: Int) {
        clauses.reserveCapacity(capacity)
        open.reserveCapacity(capacity)
    }

    /// The clauses with what their verbs say, once every segment has been added.
    mutating func finished(_ analysis: Analysis) -> [Clause] {
        for index in clauses.indices { VerbComplex.complete(&clauses[index], analysis) }
        return clauses.map(Clause.init)
    }

    mutating func add(_ segment: Segment, _ analysis: Analysis) {
        while let top = open.last, top.depth > segment.depth { open.removeLast() }
        switch segment.opening {
        case .subordinate(let opener): push(.subordinate, segment, opener)
        case .relative(let opener):
            if isListed(segment, analysis) { addPlain(segment, analysis) } else { push(.relative, segment, opener) }
        case .interrogative(let opener): push(.interrogative, segment, opener)
        case .infinitive(let opener): addInfinitive(segment, opener, analysis)
        case .none: addPlain(segment, analysis)
        }
    }

    /// "hat an Togo, die Malediven und Peru übergeben": an article in a list, no relative pronoun.
    private func isListed(_ segment: Segment, _ analysis: Analysis) -> Bool {
        !segment.hasSureFinite && segment.before == nil
            && segment.tokens.contains { analysis.tokens[$0].isAny(.coordinating) }
            && open.contains { $0.depth == segment.depth && awaitsInfinitive($0.clause, segment, analysis) }
    }

    /// Opens a new clause inside or behind the innermost one.
    private mutating func push(_ kind: Clause.Kind, _ segment: Segment, _ opener: Range<Int>?) {
        // A clause that is coordinated with a finished one of its own kind depends on the same parent.
        var parent = open.last?.clause
        if segment.before != nil, let last = open.last?.clause, clauses[last].finite != nil,
            clauses[last].kind == kind
        {
            parent = clauses[last].parent
        }
        if kind != .relative { parent = verbal(parent) }
        while let top = open.last, clauses[top.clause].finite != nil, isDependent(clauses[top.clause].kind),
            top.clause != parent
        {
            open.removeLast()
        }
        clauses.append(
            ClauseDraft(
                kind: kind, ranges: [segment.tokens], opener: opener, finite: finite(of: segment, kind), parent: parent)
        )
        open.append((clauses.count - 1, segment.depth))
    }

    /// "sagte der Leiter, Hans Muster, dass …": behind a name between marks a clause depends on the verb before it.
    private func verbal(_ parent: Int?) -> Int? {
        guard let parent, clauses[parent].kind == .fragment, let governor = clauses[parent].parent,
            clauses[governor].finite != nil
        else { return parent }
        return governor
    }

    private mutating func addInfinitive(_ segment: Segment, _ opener: Range<Int>, _ analysis: Analysis) {
        // "Sie versprach, Polen, Ungarn und Rumänien zu helfen": commas inside an infinitive part only its phrases.
        if opener.isEmpty, segment.before == nil, let last = open.last, last.depth == segment.depth,
            clauses[last.clause].kind == .fragment, let parent = clauses[last.clause].parent,
            clauses[parent].finite != nil, goesOn(clauses[last.clause].end, segment.tokens.lowerBound, analysis),
            clauses[last.clause].start > clauses[parent].end,
            !beginsName(clauses[last.clause].start, analysis)
        {
            let start = clauses[last.clause].start
            if analysis.tokens[start].isAny(.infinitiveConjunction) {
                clauses[last.clause].opener = start..<(start + 1)
            }
            clauses[last.clause].kind = .infinitive
            clauses[last.clause].ranges.append(segment.tokens)
            return
        }
        // "Er versuchte nicht, zu …": an open clause that still lacks its verb does not get it from an infinitive.
        clauses.append(
            ClauseDraft(
                kind: .infinitive, ranges: [segment.tokens], opener: opener.isEmpty ? nil : opener, finite: nil,
                parent: verbal(open.last?.clause)))
        open.append((clauses.count - 1, segment.depth))
    }

    /// "der Leiter, Minister Hans Muster, …": no part of an infinitive, unlike "Soldaten, Panzer und Munition zu schicken".
    private func beginsName(_ start: Int, _ analysis: Analysis) -> Bool {
        analysis.tokens[start].isAny([.givenName, .office])
            || analysis.tokens[start].isAny(.role) && start + 1 < analysis.tokens.count
                && analysis.tokens[start + 1].isCapitalized
    }

    /// True where nothing but a comma or a parenthesis stands between the end of a clause and the next segment.
    private func goesOn(_ end: Int, _ next: Int, _ analysis: Analysis) -> Bool {
        end + 1 == next
            || analysis.tokens[end].kind == .openParenthesis && analysis.tokens[next - 1].kind == .closeParenthesis
    }

    private mutating func addPlain(_ segment: Segment, _ analysis: Analysis) {
        if let waiting = waitingClause(for: segment, analysis) {
            while let top = open.last, top.clause != waiting { open.removeLast() }
            let isApposition = opensWithParticiple(segment, behind: clauses[waiting], analysis)
            clauses[waiting].ranges.append(segment.tokens)
            if clauses[waiting].finite == nil, !isApposition, let finite = finite(of: segment, clauses[waiting].kind) {
                clauses[waiting].finite = finite
                if clauses[waiting].kind == .fragment { clauses[waiting].kind = .main }
            }
            return
        }
        guard let finite = finite(of: segment, .main) else {
            push(.fragment, segment, nil)
            return
        }
        let isJoined = segment.before != nil || analysis.tokens[segment.tokens.lowerBound].isAny(.coordinating)
        if isJoined, let last = open.last?.clause, isDependent(clauses[last].kind),
            clauses[last].kind != .infinitive, isVerbLast(finite, segment, analysis)
        {
            push(clauses[last].kind, segment, nil)
            return
        }
        let first = analysis.tokens[segment.tokens.lowerBound]
        let kind: Clause.Kind = finite == segment.tokens.lowerBound && !first.isAny(.adverb) ? .verbFirst : .main
        let parent = open.last.map(\.clause)
        open.removeAll { $0.depth >= segment.depth && clauses[$0.clause].finite != nil }
        clauses.append(ClauseDraft(kind: kind, ranges: [segment.tokens], finite: finite, parent: parent))
        open.append((clauses.count - 1, segment.depth))
    }

    /// The clause that the segment goes on with: the innermost one that lacks its finite verb, or its separated
    /// particle, or, for a segment without a verb, the innermost one at all.
    private func waitingClause(for segment: Segment, _ analysis: Analysis) -> Int? {
        let candidates = open.filter { $0.depth == segment.depth }
        if !segment.hasSureFinite, segment.before == nil,
            let waiting = candidates.last(where: { awaitsInfinitive($0.clause, segment, analysis) })
        {
            return waiting.clause
        }
        if !segment.finites.isEmpty {
            guard segment.before == nil else { return nil }
            for candidate in candidates.reversed() {
                let clause = clauses[candidate.clause]
                guard clause.finite == nil, clause.kind != .infinitive else { continue }
                if clause.kind == .fragment {
                    if standsAlone(segment, behind: clause, analysis) { continue }
                    // "wie die Ministerin, Anna Muster, erklärte": a name between marks leaves the verb to the clause around.
                    if segment.finites.last == segment.tokens.upperBound - 1, let parent = clause.parent,
                        candidates.contains(where: { $0.clause == parent }), clauses[parent].finite == nil,
                        isDependent(clauses[parent].kind), clauses[parent].kind != .infinitive
                    {
                        continue
                    }
                }
                return candidate.clause
            }
            return nil
        }
        if let last = candidates.last?.clause, clauses[last].kind == .fragment, segment.before == nil { return last }
        for candidate in candidates.reversed() where isContinued(clauses[candidate.clause], by: segment, analysis) {
            return candidate.clause
        }
        return nil
    }

    /// True where the segment is a clause of its own, though the words before it still wait for their verb:
    /// "Huber, der sagte, er komme, …", "Die Firma, sagte der Minister, habe …".
    private func standsAlone(_ segment: Segment, behind fragment: ClauseDraft, _ analysis: Analysis) -> Bool {
        guard let finite = segment.finites.first else { return false }
        let first = analysis.tokens[segment.tokens.lowerBound]
        if finite == segment.tokens.lowerBound + 1 {
            if analysis.lexicon.isMarker(first.word, .soAttribution) {
                return analysis.tokens[finite].isAny(.speechVerb)
            }
            return first.isAny(.personalPronoun) && !analysis.lexicon.isMarker(first.word, .obliqueDeterminer)
        }
        guard finite == segment.tokens.lowerBound, first.isAny(.speechVerb), finite + 1 < segment.tokens.upperBound,
            fragment.ranges.count == 1, fragment.end + 1 == finite
        else { return false }
        let phrases = NounPhrases(analysis)
        return phrases.phrase(at: finite + 1, limit: segment.tokens.upperBound) != nil
            && !phrases.isOblique(finite + 1)
    }

    /// "Die Kläger, vertreten durch zwei Anwälte, …": right behind a phrase a form that can be a participle is one.
    private func opensWithParticiple(_ segment: Segment, behind clause: ClauseDraft, _ analysis: Analysis) -> Bool {
        clause.kind == .fragment && !segment.hasSureFinite && clause.end + 1 == segment.tokens.lowerBound
            && segment.finites.first == segment.tokens.lowerBound
            && analysis.tokens[segment.tokens.lowerBound].isAny(.participle)
    }

    /// True where the verbless segment can belong to the clause: it brings what the clause lacks.
    private func isContinued(_ clause: ClauseDraft, by segment: Segment, _ analysis: Analysis) -> Bool {
        let last = analysis.tokens[segment.tokens.upperBound - 1]
        guard clause.end < segment.tokens.lowerBound else { return false }
        if clause.kind == .main || clause.kind == .verbFirst, clause.finite != nil,
            last.isAny([.verbParticle, .participle, .infinitive]), !last.isCapitalized
        {
            // "könnten geschickt werden, vorausgesetzt, …": a word of its own behind a whole verb.
            let before = analysis.tokens[clause.end - 1]
            if segment.tokens.count == 1, last.isAny(.participle), !last.isAny(.verbParticle),
                before.isAny([.participle, .infinitive]), !before.isCapitalized, clause.end - 1 != clause.finite
            {
                return false
            }
            return true
        }
        return false
    }

    /// A main clause with a helper verb that an embedded clause has parted from its infinitive or participle.
    private func awaitsInfinitive(_ number: Int, _ segment: Segment, _ analysis: Analysis) -> Bool {
        let clause = clauses[number]
        let last = analysis.tokens[segment.tokens.upperBound - 1]
        guard clause.kind == .main || clause.kind == .verbFirst, let finite = clause.finite,
            analysis.tokens[finite].isAny([.auxiliary, .modal]),
            last.isAny([.infinitive, .participle]), !last.isCapitalized
        else { return false }
        return !clause.ranges.joined().contains {
            $0 != finite && !analysis.tokens[$0].isCapitalized && !analysis.tokens[$0].isAny(.adjective)
                && analysis.tokens[$0].isAny([.infinitive, .participle])
        }
    }

    private func isDependent(_ kind: Clause.Kind) -> Bool {
        switch kind {
        case .subordinate, .relative, .interrogative, .infinitive: true
        case .main, .verbFirst, .fragment: false
        }
    }

    /// Clauses with an opening word have their finite verb last, the others first.
    private func finite(of segment: Segment, _ kind: Clause.Kind) -> Int? {
        isDependent(kind) ? segment.finites.last : segment.finites.first
    }

    private func isVerbLast(_ finite: Int, _ segment: Segment, _ analysis: Analysis) -> Bool {
        finite + 1 == segment.tokens.upperBound && finite > segment.tokens.lowerBound
    }
}
