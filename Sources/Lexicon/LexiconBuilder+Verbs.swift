extension LexiconBuilder {
    /// Adds all verbs with their forms, then what they report.
    mutating func addVerbs() throws {
        let conjugation = try Conjugation(table("conjugation"))
        let irregular = Set(try table("irregular_forms").rows.map { $0["verb"] })
        for row in try table("verbs").rows {
            let pieces = row["verb"].split(separator: "|").map(String.init)
            let base = pieces.last ?? ""
            let particle = pieces.count > 1 ? pieces[0] : ""
            var parts = Conjugation.Parts(infinitive: base)
            parts.present = row["present"].isEmpty ? nil : row["present"]
            parts.preterite = row["preterite"].isEmpty ? nil : row["preterite"]
            parts.subjunctive = row["subjunctive"].isEmpty ? nil : row["subjunctive"]
            parts.participle = row["participle"].isEmpty ? nil : row["participle"]
            if particle.isEmpty {
                addPlain(parts, conjugation, isIrregular: irregular.contains(base))
            } else {
                addSeparable(particle, parts, conjugation, isIrregular: irregular.contains(base))
            }
        }
        try addIrregularForms()
        try addSpeechVerbs()
    }

    private mutating func addPlain(_ parts: Conjugation.Parts, _ conjugation: Conjugation, isIrregular: Bool) {
        let verb = number(of: parts.infinitive, particle: "")
        addForms(parts, conjugation, verb: verb, isIrregular: isIrregular)
        addForm(conjugation.participle(of: parts, particle: ""), .participle, verb)
    }

    private mutating func addSeparable(
        _ particle: String, _ parts: Conjugation.Parts, _ conjugation: Conjugation, isIrregular: Bool
    ) {
        let isNew = verbNumbers[parts.infinitive] == nil
        let base = number(of: parts.infinitive, particle: "")
        if isNew { addForms(parts, conjugation, verb: base, isIrregular: isIrregular) }
        let verb = number(of: particle + parts.infinitive, particle: particle)
        let particleWord = add(particle, .verbParticle)
        lexicon.particleVerbs[particleKey(particleWord, base)] = verb
        if !isIrregular {
            for (form, features) in conjugation.finiteForms(of: parts) {
                addForm(particle + form, features.union(.joined), verb)
            }
        }
        addForm(particle + parts.infinitive, .infinitive, verb)
        addForm(particle + conjugation.marker + parts.infinitive, .markedInfinitive, verb)
        addForm(conjugation.participle(of: parts, particle: particle), .participle, verb)
    }

    private mutating func addForms(
        _ parts: Conjugation.Parts, _ conjugation: Conjugation, verb: Int32, isIrregular: Bool
    ) {
        addForm(parts.infinitive, .infinitive, verb)
        guard !isIrregular else { return }
        for (form, features) in conjugation.finiteForms(of: parts) { addForm(form, features, verb) }
    }

    private mutating func addIrregularForms() throws {
        let file = try table("irregular_forms")
        for row in file.rows {
            let form = try VerbForm(row.list("features"), in: file.file, line: row.line)
            addForm(row["form"], form, number(of: row["verb"], particle: ""))
        }
        for row in try table("auxiliaries").rows {
            let verb = number(of: row["verb"], particle: "")
            lexicon.verbs[Int(verb)].isModal = row["kind"] == "modal"
            lexicon.verbs[Int(verb)].isAuxiliary = row["kind"] == "auxiliary"
            for id in lexicon.readings.indices
            where lexicon.readings[id].contains(where: { $0.kind == .verb && $0.index == verb }) {
                lexicon.features[id].insert(row["kind"] == "modal" ? .modal : .auxiliary)
            }
        }
    }

    private mutating func addForm(_ form: String, _ features: VerbForm, _ verb: Int32) {
        var word: WordFeatures = []
        if features.contains(.infinitive) { word.insert(.infinitive) }
        if features.contains(.participle) { word.insert(.participle) }
        if features.contains(.markedInfinitive) { word.insert(.markedInfinitive) }
        if !features.isDisjoint(with: .finite) {
            word.insert(.finite)
            if !features.isDisjoint(with: [.present, .preterite]), !features.contains(.singular1) {
                word.insert(.indicative)
            }
            if features.contains(.subjunctive1), features.contains(.singular3) { word.insert(.reportingSubjunctive) }
            if features.contains(.subjunctive1), features.contains(.plural) {
                word.insert(.reportingSubjunctive)
            }
            if features.contains(.subjunctive2) { word.insert(.secondSubjunctive) }
        }
        add(form, word, Reading(.verb, Int(verb), form: features))
    }

    /// The number of a verb, given to it now where it is new.
    private mutating func number(of infinitive: String, particle: String) -> Int32 {
        if let known = verbNumbers[infinitive] { return known }
        let number = Int32(lexicon.verbs.count)
        verbNumbers[infinitive] = number
        lexicon.verbs.append(Verb(infinitive: infinitive, particle: particle))
        return number
    }

    private mutating func addSpeechVerbs() throws {
        let names: [String: SpeechVerb.Complements] = [
            "direct": .direct, "dass": .clause, "bare": .bare, "zu": .infinitive, "object": .object,
            "als": .predicate,
        ]
        let file = try table("speech_verbs")
        for row in file.rows {
            let infinitive = row["verb"].split(separator: "|").joined()
            guard let verb = verbNumbers[infinitive] else {
                throw LexiconProblem(
                    file: file.file, line: row.line,
                    fault: .unknownValue(row["verb"], column: "verb", known: ["the verbs in verbs.tsv"]))
            }
            var complements: SpeechVerb.Complements = []
            for name in row.list("complements") {
                guard let complement = names[name] else {
                    throw LexiconProblem(
                        file: file.file, line: row.line,
                        fault: .unknownValue(name, column: "complements", known: names.keys.sorted()))
                }
                complements.insert(complement)
            }
            lexicon.verbs[Int(verb)].speech = SpeechVerb(
                medium: row["medium"], complements: complements,
                prepositions: row.list("preposition").map { add($0, []) },
                correlates: row.list("correlate").map { add($0, []) }, isReflexive: row["reflexive"] == "yes",
                act: row["class"])
        }
    }
}
