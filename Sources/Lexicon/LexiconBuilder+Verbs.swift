extension LexiconBuilder {
    /// The name of the helper verb of motion and change.
    private static let be = Array("be".utf8)

    /// Adds all verbs with their forms, then what they report.
    mutating func addVerbs() throws {
        let conjugation = try Conjugation(table("conjugation"))
        let irregularForms = try table("irregular_forms")
        var irregular = WordTable(capacity: 1 << 8)
        for row in irregularForms.rows { _ = irregular.insert(row["verb"]) }
        let file = try table("verbs")
        lexicon.verbs.reserveCapacity(file.rows.count)
        let verb = file.column("verb")
        let present = file.column("present")
        let preterite = file.column("preterite")
        let subjunctive = file.column("subjunctive")
        let participle = file.column("participle")
        let auxiliary = file.column("auxiliary")
        for row in file.rows {
            let name = row[verb]
            let base = name.lastIndex(of: UInt8(ascii: "|")).map { name[($0 + 1)...] }
            let parts = Conjugation.Parts(
                particle: base.map { name[..<($0.startIndex - 1)] } ?? [], infinitive: base ?? name,
                present: row[present], preterite: row[preterite], subjunctive: row[subjunctive],
                participle: row[participle])
            let number = add(parts, conjugation, isIrregular: irregular.find(parts.infinitive) != WordTable.unknown)
            if row[auxiliary].elementsEqual(Self.be) { lexicon.verbs[Int(number)].isMotion = true }
        }
        try addIrregularForms(irregularForms)
        var features: [Int32: WordFeatures] = [:]
        try addAuxiliaries(&features)
        try addSpeechVerbs(&features)
        lexicon.addFeatures(ofVerbs: features)
    }

    private mutating func add(_ parts: Conjugation.Parts, _ conjugation: Conjugation, isIrregular: Bool) -> Int32 {
        guard !parts.particle.isEmpty else {
            addPlain(parts, conjugation, isIrregular: isIrregular, withParticiple: true)
            return number(of: parts.infinitive)
        }
        if verbNames.find(parts.infinitive) == WordTable.unknown {
            var base = parts
            base.particle = []
            addPlain(base, conjugation, isIrregular: isIrregular, withParticiple: false)
        }
        let base = number(of: parts.infinitive)
        let verb = withForm(parts.particle, parts.infinitive) { $0.number(of: $1, particle: parts.particle) }
        let particle = add(parts.particle, .verbParticle)
        lexicon.particleVerbs[particleKey(particle, base)] = verb
        forms.removeAll()
        if !isIrregular { conjugation.addFiniteForms(of: parts, mark: .joined, to: &forms) }
        conjugation.addInfinitive(of: parts, to: &forms)
        conjugation.addMarkedInfinitive(of: parts, to: &forms)
        conjugation.addParticiple(of: parts, to: &forms)
        addForms(of: verb)
        return verb
    }

    private mutating func addPlain(
        _ parts: Conjugation.Parts, _ conjugation: Conjugation, isIrregular: Bool, withParticiple: Bool
    ) {
        forms.removeAll()
        conjugation.addInfinitive(of: parts, to: &forms)
        if !isIrregular { conjugation.addFiniteForms(of: parts, mark: [], to: &forms) }
        if withParticiple { conjugation.addParticiple(of: parts, to: &forms) }
        addForms(of: number(of: parts.infinitive))
    }

    private mutating func addForms(of verb: Int32) {
        for index in 0..<forms.count { addForm(forms.letters(index), forms.form(index), verb) }
    }

    private mutating func addIrregularForms(_ file: LexiconTable) throws {
        let written = file.column("form")
        let verb = file.column("verb")
        for row in file.rows {
            let form = try VerbForm(row.list("features"), in: file.file, line: row.line)
            addForm(row[written], form, number(of: row[verb]))
        }
    }

    private mutating func addAuxiliaries(_ features: inout [Int32: WordFeatures]) throws {
        let file = try table("auxiliaries")
        let verb = file.column("verb")
        for row in file.rows {
            let verb = number(of: row[verb])
            lexicon.verbs[Int(verb)].isModal = row["kind"] == "modal"
            lexicon.verbs[Int(verb)].isAuxiliary = row["kind"] == "auxiliary"
            features[verb, default: []].insert(row["kind"] == "modal" ? .modal : .auxiliary)
        }
    }

    private mutating func addForm(_ form: ArraySlice<UInt8>, _ features: VerbForm, _ verb: Int32) {
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
    private mutating func number(of infinitive: ArraySlice<UInt8>, particle: ArraySlice<UInt8> = []) -> Int32 {
        let number = verbNames.insert(infinitive) - 1
        if Int(number) == lexicon.verbs.count {
            lexicon.verbs.append(
                Verb(
                    infinitive: String(decoding: infinitive, as: UTF8.self),
                    particle: String(decoding: particle, as: UTF8.self)))
        }
        return number
    }

    /// The number of the verb with that infinitive, or nil.
    func verb(_ infinitive: String) -> Int32? {
        let name = verbNames.find(infinitive)
        return name == WordTable.unknown ? nil : name - 1
    }

    /// Marks the forms of verbs that report, those of "teilen" for "mit|teilen" too.
    private mutating func addSpeechVerbs(_ features: inout [Int32: WordFeatures]) throws {
        let file = try table("speech_verbs")
        let name = file.column("verb")
        for row in file.rows {
            let infinitive = row["verb"].split(separator: "|").joined()
            guard let verb = verb(infinitive) else {
                throw row.problem(.unknownVerb(row["verb"]))
            }
            features[verb, default: []].insert(.speechVerb)
            if let mark = row[name].lastIndex(of: UInt8(ascii: "|")) {
                features[number(of: row[name][(mark + 1)...]), default: []].insert(.speechVerb)
            }
            var complements: SpeechVerb.Complements = []
            for name in row.list("complements") {
                guard let complement = SpeechVerb.Complements.names[name] else {
                    throw row.problem(
                        .unknownValue(name, column: "complements", known: SpeechVerb.Complements.names.keys.sorted()))
                }
                complements.insert(complement)
            }
            lexicon.verbs[Int(verb)].speech = SpeechVerb(
                medium: row["medium"], complements: complements,
                prepositions: row.list("preposition").map { add($0, []) },
                correlates: row.list("correlate").map { add($0, []) }, reflexive: try reflexive(row),
                act: row["class"])
        }
    }

    private func reflexive(_ row: LexiconTable.Row) throws -> SpeechVerb.Reflexive {
        guard let reflexive = SpeechVerb.Reflexive(rawValue: row["reflexive"]) else {
            throw row.problem(
                .unknownValue(
                    row["reflexive"], column: "reflexive", known: SpeechVerb.Reflexive.allCases.map(\.rawValue)))
        }
        return reflexive
    }
}
