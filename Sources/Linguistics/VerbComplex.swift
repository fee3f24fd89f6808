import Lexicon

/// Completes a clause with what stands around its finite verb: participles, infinitives, the separated particle, and
/// the lexical verb that they make together.
enum VerbComplex {
    static func complete(_ clause: inout ClauseDraft, _ analysis: Analysis) {
        let tokens = analysis.tokens
        for range in clause.ranges {
            for index in range where index != clause.finite && isNonfinite(index, tokens) {
                clause.nonfinite.append(index)
            }
        }
        guard let finite = clause.finite else {
            if clause.kind == .infinitive { completeInfinitive(&clause, analysis) }
            return
        }
        clause.mood = mood(of: tokens[finite])
        if clause.mood == .reporting, isBesideFirstPerson(finite, clause, analysis) { clause.mood = .indicative }
        let helper = helperVerb(at: finite, analysis)
        clause.hasModal = tokens[finite].isAny(.modal)
        if helper, let main = mainVerb(of: clause, after: finite, analysis) {
            clause.verb = main.verb
            clause.verbToken = main.token
            clause.isPassive = isPassive(clause, main.token, finite, analysis)
            return
        }
        guard let base = analysis.lexicon.readings(of: tokens[finite].word).first(where: { isFinite($0) }) else {
            return
        }
        clause.verb = base.index
        clause.verbToken = finite
        if let particle = particle(of: clause, finite, analysis) {
            clause.verb = particle.verb
            clause.nonfinite.append(particle.token)
            clause.nonfinite.sort()
        }
    }

    private static func isNonfinite(_ index: Int, _ tokens: [Token]) -> Bool {
        tokens[index].isAny([.infinitive, .participle, .markedInfinitive])
            && (!tokens[index].isCapitalized || tokens[index].flags.contains(.opensSentence))
            && !tokens[index].isAny([.determiner, .preposition, .personalPronoun, .subordinating])
            && !isAttribute(index, tokens)
    }

    private static func completeInfinitive(_ clause: inout ClauseDraft, _ analysis: Analysis) {
        for index in clause.nonfinite.reversed() {
            let readings = analysis.lexicon.readings(of: analysis.tokens[index].word)
            guard
                let reading = readings.first(where: {
                    $0.kind == .verb && !$0.form.isDisjoint(with: [.infinitive, .markedInfinitive])
                })
            else { continue }
            let verb = analysis.lexicon.verbs[Int(reading.index)]
            if verb.isModal || verb.isAuxiliary, clause.nonfinite.count > 1 { continue }
            clause.verb = reading.index
            clause.verbToken = index
            return
        }
    }

    private static func mood(of token: Token) -> Clause.Mood {
        if token.isAny(.reportingSubjunctive), !token.isAny(.indicative) { return .reporting }
        if token.isAny(.secondSubjunctive), !token.isAny(.indicative) { return .conditional }
        return .indicative
    }

    /// "habe ich", "ich werde": with the first person the form is an indicative.
    private static func isBesideFirstPerson(_ finite: Int, _ clause: ClauseDraft, _ analysis: Analysis) -> Bool {
        (max(0, finite - 3)..<min(analysis.tokens.count, finite + 4)).contains {
            analysis.lexicon.isMarker(analysis.tokens[$0].word, .firstSingularPronoun) && clause.contains($0)
        }
    }

    private static func helperVerb(at index: Int, _ analysis: Analysis) -> Bool {
        analysis.tokens[index].isAny([.auxiliary, .modal])
    }

    /// The participle or infinitive nearest to the end of the clause that is no helper itself.
    private static func mainVerb(
        of clause: ClauseDraft, after finite: Int, _ analysis: Analysis
    ) -> (verb: Int32, token: Int)? {
        var helper: Int?
        for index in clause.nonfinite.reversed() {
            let token = analysis.tokens[index]
            let readings = analysis.lexicon.readings(of: token.word).lazy.filter {
                $0.kind == .verb && !$0.form.isDisjoint(with: [.infinitive, .participle, .markedInfinitive])
            }
            // "geraten" of "raten" and of "geraten": a verb that reports is meant where there is one.
            let reports = readings.first { analysis.lexicon.verbs[Int($0.index)].speech != nil }
            guard let reading = reports ?? readings.first
            else { continue }
            // "hatten wiederholt den Vorteil gehabt": a verb stands right before its helpers.
            if let helper, helper != index + 1, analysis.tokens[helper].isAny(.participle) { return nil }
            let verb = analysis.lexicon.verbs[Int(reading.index)]
            if verb.isAuxiliary || verb.isModal {
                helper = index
                continue
            }
            return (reading.index, index)
        }
        return nil
    }

    /// A form of the passive's helper with a participle: finite, or before the finite verb as "worden", "werden".
    private static func isPassive(
        _ clause: ClauseDraft, _ main: Int, _ finite: Int, _ analysis: Analysis
    ) -> Bool {
        guard analysis.tokens[main].isAny(.participle) else { return false }
        func helps(_ index: Int) -> Bool {
            index != main && analysis.lexicon.isMarker(analysis.tokens[index].word, .passiveHelper)
        }
        return helps(finite) || clause.nonfinite.contains(where: helps)
    }

    private static func isFinite(_ reading: Reading) -> Bool {
        reading.kind == .verb && !reading.form.isDisjoint(with: .finite)
    }

    /// The separated particle closes one of the clause's ranges.
    private static func particle(
        of clause: ClauseDraft, _ finite: Int, _ analysis: Analysis
    ) -> (verb: Int32, token: Int)? {
        let bases = analysis.lexicon.readings(of: analysis.tokens[finite].word).lazy.filter(isFinite)
        // "bekannt gab", "kund tat": in a clause with its verb last the particle stands before it, on its own.
        if clause.kind != .main, clause.kind != .verbFirst {
            guard finite > clause.start, analysis.tokens[finite - 1].isAny(.verbParticle) else { return nil }
            for base in bases {
                if let verb = analysis.lexicon.verb(particle: analysis.tokens[finite - 1].word, base: base.index) {
                    return (verb, finite - 1)
                }
            }
            return nil
        }
        for range in clause.ranges.reversed() where range.upperBound - 1 > finite {
            var token = range.upperBound - 1
            // "wies darauf hin und …", "teilte sie mit." – the particle is last, or before a closing mark.
            while token > finite, !analysis.tokens[token].isWord { token -= 1 }
            guard token > finite, analysis.tokens[token].isAny(.verbParticle) else { continue }
            // "sagte sie weiter" goes on saying; it passes nothing on.
            if analysis.lexicon.isMarker(analysis.tokens[token].word, .continuationAdverb),
                bases.contains(where: { analysis.lexicon.verbs[Int($0.index)].speech != nil })
            {
                continue
            }
            for base in bases {
                if let verb = analysis.lexicon.verb(particle: analysis.tokens[token].word, base: base.index) {
                    return (verb, token)
                }
            }
        }
        return nil
    }

    /// Between a determiner or adjective and a noun a participle is an attribute.
    private static func isAttribute(_ index: Int, _ tokens: [Token]) -> Bool {
        guard tokens[index].isAny(.adjective), index > 0, index + 1 < tokens.count else { return false }
        return tokens[index + 1].isCapitalized && tokens[index + 1].isWord
            && tokens[index - 1].isAny([.determiner, .preposition, .adjective])
    }
}
