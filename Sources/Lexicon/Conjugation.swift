/// Builds the written forms of verbs from principal parts, by the endings in `conjugation.tsv`.
struct Conjugation {
    /// Principal parts of a verb in UTF-8; an empty one is regular.
    struct Parts {
        /// The separable particle; empty where there is none.
        var particle: ArraySlice<UInt8>
        /// The infinitive without the particle, as the next three.
        var infinitive: ArraySlice<UInt8>
        /// Third person singular of the present.
        var present: ArraySlice<UInt8> = []
        /// Third person singular of the preterite.
        var preterite: ArraySlice<UInt8> = []
        /// Third person singular of the second subjunctive; empty where it equals the preterite.
        var subjunctive: ArraySlice<UInt8> = []
        /// The participle in full, particle included.
        var participle: ArraySlice<UInt8> = []
    }

    private struct Ending {
        let letters: [UInt8]
        let form: VerbForm
        /// Goes with the linking letters behind a stem that wants them.
        let isLinked: Bool
    }

    private let marker: [UInt8]
    private let augment: [UInt8]
    private let linking: [UInt8]
    private let participleEnding: Ending
    private let infinitiveEndings: [[UInt8]]
    private let linkingAfter: [[UInt8]]
    private let unaugmentedStarts: [[UInt8]]
    private let unaugmentedEnds: [[UInt8]]
    /// Stem ends that lose their vowel before an ending with one: "handel" gives "handle".
    private let syncopatedEnds: [[UInt8]]
    private let stemEndings: [Ending]
    private let weakEndings: [Ending]
    private let strongEndings: [Ending]
    private let subjunctiveEndings: [Ending]

    init(_ table: LexiconTable) throws {
        var values: [String: [(letters: [UInt8], form: VerbForm)]] = [:]
        for row in table.rows {
            let form = try VerbForm(row.list("form"), in: table.file, line: row.line)
            values[row["kind"], default: []].append((Array(row["value"].utf8), form))
        }
        func words(_ kind: String) -> [[UInt8]] { (values[kind] ?? []).map(\.letters) }
        let linkingBefore = words("linking_before")
        func ending(_ letters: [UInt8], _ form: VerbForm) -> Ending {
            Ending(letters: letters, form: form, isLinked: linkingBefore.contains { letters.starts(with: $0) })
        }
        func endings(_ kind: String) -> [Ending] { (values[kind] ?? []).map { ending($0.letters, $0.form) } }
        marker = words("marker").first ?? []
        augment = words("augment").first ?? []
        linking = words("linking").first ?? []
        participleEnding = ending(words("participle_ending").first ?? [], .participle)
        infinitiveEndings = words("infinitive_ending")
        linkingAfter = words("linking_after")
        unaugmentedStarts = words("unaugmented_start")
        unaugmentedEnds = words("unaugmented_end")
        syncopatedEnds = words("syncopated_end")
        stemEndings = endings("stem_ending")
        weakEndings = endings("weak_ending")
        strongEndings = endings("strong_ending")
        subjunctiveEndings = endings("subjunctive_ending")
    }

    /// Adds the finite forms, particle and all; `mark` is added to what is known of each.
    func addFiniteForms(of parts: Parts, mark: VerbForm, to forms: inout FormList) {
        func add(_ stem: ArraySlice<UInt8>, _ linking: [UInt8], _ ending: ArraySlice<UInt8>, _ form: VerbForm) {
            forms.write(parts.particle)
            forms.write(stem)
            forms.write(linking)
            forms.write(ending)
            forms.end(as: form.union(mark))
        }
        let stem = stem(of: parts.infinitive)
        for ending in stemEndings {
            if ending.form.contains(.plural) {
                add(parts.infinitive, [], [], ending.form)
            } else {
                add(stem, [], ending.letters[...], ending.form)
                if let short = syncopated(stem, before: ending.letters) {
                    add(short[...], [], ending.letters[...], ending.form)
                }
            }
        }
        let wantsLink = wantsLink(stem)
        for ending in weakEndings {
            if ending.form.contains(.present), !parts.present.isEmpty {
                add(parts.present, [], [], ending.form)
            } else if !ending.form.contains(.preterite) || parts.preterite.isEmpty {
                let isAttribute =
                    ending.form.contains(.preterite) && parts.participle.isEmpty
                    && !isAugmented(parts.infinitive)
                add(
                    stem, wantsLink && ending.isLinked ? linking : [], ending.letters[...],
                    isAttribute ? ending.form.union(.attributive) : ending.form)
            }
        }
        guard !parts.preterite.isEmpty else { return }
        for ending in strongEndings { add(parts.preterite, [], joined(ending, to: parts.preterite), ending.form) }
        guard !parts.subjunctive.isEmpty else { return }
        for ending in subjunctiveEndings {
            add(parts.subjunctive, [], joined(ending, to: parts.subjunctive), ending.form)
        }
    }

    /// Adds the infinitive with the particle.
    func addInfinitive(of parts: Parts, to forms: inout FormList) {
        forms.write(parts.particle)
        forms.write(parts.infinitive)
        forms.end(as: .infinitive)
    }

    /// Adds the infinitive with the marker between the particle and the verb.
    func addMarkedInfinitive(of parts: Parts, to forms: inout FormList) {
        forms.write(parts.particle)
        forms.write(marker)
        forms.write(parts.infinitive)
        forms.end(as: .markedInfinitive)
    }

    /// Adds the participle with the particle.
    func addParticiple(of parts: Parts, to forms: inout FormList) {
        if parts.participle.isEmpty {
            let stem = stem(of: parts.infinitive)
            forms.write(parts.particle)
            if isAugmented(parts.infinitive) { forms.write(augment) }
            forms.write(stem)
            if participleEnding.isLinked, wantsLink(stem) { forms.write(linking) }
            forms.write(participleEnding.letters)
        } else {
            forms.write(parts.participle)
        }
        forms.end(as: .participle)
    }

    private func isAugmented(_ infinitive: ArraySlice<UInt8>) -> Bool {
        !unaugmentedStarts.contains { infinitive.starts(with: $0) && infinitive.scalarCount > $0.count + 3 }
            && !unaugmentedEnds.contains(where: infinitive.ends(with:))
    }

    private func stem(of infinitive: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        infinitiveEndings.first(where: infinitive.ends(with:)).map { infinitive.dropLast($0.count) } ?? infinitive
    }

    /// The ending without the letter that the stem ends in already: "wollte" and "en" make "wollten".
    private func joined(_ ending: Ending, to stem: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        ending.letters.dropFirst(stem.last == ending.letters.first ? 1 : 0)
    }

    /// The stem without the letter that the ending brings: "sammel" before "e" is "samml".
    private func syncopated(_ stem: ArraySlice<UInt8>, before ending: [UInt8]) -> [UInt8]? {
        guard let end = syncopatedEnds.first(where: stem.ends(with:)), ending.first == end.first else { return nil }
        return Array(stem.dropLast(end.count)) + end.dropFirst()
    }

    private func wantsLink(_ stem: ArraySlice<UInt8>) -> Bool { linkingAfter.contains(where: stem.ends(with:)) }
}

extension VerbForm {
    private static let names: [String: VerbForm] = [
        "present": .present, "preterite": .preterite, "subjunctive1": .subjunctive1, "subjunctive2": .subjunctive2,
        "infinitive": .infinitive, "participle": .participle, "imperative": .imperative, "singular1": .singular1,
        "singular2": .singular2, "singular3": .singular3, "plural": .plural, "sg1": .singular1, "sg2": .singular2,
        "sg3": .singular3, "pl": .plural, "pl1": .plural, "pl2": [], "pl3": .plural,
    ]

    /// Reads a list of feature names.
    ///
    /// - Throws: `LexiconProblem` for a name that is none.
    init(_ names: [String], in file: String, line: Int) throws {
        self = []
        for name in names {
            guard let form = VerbForm.names[name] else {
                throw LexiconProblem(
                    file: file, line: line,
                    fault: .unknownValue(name, column: "form", known: VerbForm.names.keys.sorted()))
            }
            insert(form)
        }
    }
}
