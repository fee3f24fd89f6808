/// Builds the written forms of verbs from principal parts, by the endings in `conjugation.tsv`.
struct Conjugation {
    /// Principal parts of a verb without its separable particle.
    struct Parts: Hashable {
        var infinitive: String
        /// Third person singular of the present; nil for regular verbs.
        var present: String?
        /// Third person singular of the preterite; nil for regular verbs.
        var preterite: String?
        /// Third person singular of the second subjunctive; nil where it equals the preterite.
        var subjunctive: String?
        /// The participle in full, particle included; nil for regular verbs.
        var participle: String?
    }

    let marker: String
    private let augment: String
    private let linking: String
    private let participleEnding: String
    private let infinitiveEndings: [String]
    private let linkingAfter: [String]
    private let linkingBefore: [String]
    private let unaugmentedStarts: [String]
    private let unaugmentedEnds: [String]
    private let stemEndings: [(String, VerbForm)]
    private let weakEndings: [(String, VerbForm)]
    private let strongEndings: [(String, VerbForm)]
    private let subjunctiveEndings: [(String, VerbForm)]

    init(_ table: LexiconTable) throws {
        var values: [String: [(String, VerbForm)]] = [:]
        for row in table.rows {
            let form = try VerbForm(row.list("form"), in: table.file, line: row.line)
            values[row["kind"], default: []].append((row["value"], form))
        }
        func words(_ kind: String) -> [String] { (values[kind] ?? []).map(\.0) }
        marker = words("marker").first ?? ""
        augment = words("augment").first ?? ""
        linking = words("linking").first ?? ""
        participleEnding = words("participle_ending").first ?? ""
        infinitiveEndings = words("infinitive_ending")
        linkingAfter = words("linking_after")
        linkingBefore = words("linking_before")
        unaugmentedStarts = words("unaugmented_start")
        unaugmentedEnds = words("unaugmented_end")
        stemEndings = values["stem_ending"] ?? []
        weakEndings = values["weak_ending"] ?? []
        strongEndings = values["strong_ending"] ?? []
        subjunctiveEndings = values["subjunctive_ending"] ?? []
    }

    /// The finite forms of the verb without its particle.
    func finiteForms(of parts: Parts) -> [(String, VerbForm)] {
        let stem = stem(of: parts.infinitive)
        var forms: [(String, VerbForm)] = []
        for (ending, form) in stemEndings {
            forms.append((form.contains(.plural) ? parts.infinitive : stem + ending, form))
        }
        for (ending, form) in weakEndings {
            if form.contains(.present), let present = parts.present {
                forms.append((present, form))
            } else if !form.contains(.preterite) || parts.preterite == nil {
                forms.append((link(stem, ending), form))
            }
        }
        guard let preterite = parts.preterite else { return forms }
        for (ending, form) in strongEndings { forms.append((join(preterite, ending), form)) }
        if let subjunctive = parts.subjunctive {
            let base = subjunctive.hasSuffix("e") ? String(subjunctive.dropLast()) : subjunctive
            for (ending, form) in subjunctiveEndings { forms.append((base + ending, form)) }
        }
        return forms
    }

    /// The participle, particle included.
    func participle(of parts: Parts, particle: String) -> String {
        if let participle = parts.participle { return participle }
        let plain =
            unaugmentedStarts.contains { parts.infinitive.hasPrefix($0) && parts.infinitive.count > $0.count + 3 }
            || unaugmentedEnds.contains { parts.infinitive.hasSuffix($0) }
        return particle + (plain ? "" : augment) + link(stem(of: parts.infinitive), participleEnding)
    }

    private func stem(of infinitive: String) -> String {
        for ending in infinitiveEndings where infinitive.hasSuffix(ending) {
            return String(infinitive.dropLast(ending.count))
        }
        return infinitive
    }

    private func link(_ stem: String, _ ending: String) -> String {
        let needsVowel =
            linkingAfter.contains { stem.hasSuffix($0) } && linkingBefore.contains { ending.hasPrefix($0) }
        return needsVowel ? stem + linking + ending : stem + ending
    }

    private func join(_ stem: String, _ ending: String) -> String {
        stem.hasSuffix("e") && ending.hasPrefix("e") ? stem + ending.dropFirst() : stem + ending
    }
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
