@testable import Lexicon

/// Verb forms put together from strings, one rule a line: what the loader makes from bytes has to be the same.
struct SpelledOutVerbs {
    struct Form: Hashable {
        let verb: String
        let letters: String
        let form: VerbForm
    }

    private var rules: [String: [(value: String, form: VerbForm)]] = [:]
    private let irregular: Set<String>
    private var known: Set<String> = []
    private(set) var forms: Set<Form> = []

    init() throws {
        let conjugation = try LexiconFiles.table("de/conjugation.tsv")
        for row in conjugation.rows {
            let form = try VerbForm(row.list("form"), in: conjugation.file, line: row.line)
            rules[row["kind"], default: []].append((row["value"], form))
        }
        let irregularForms = try LexiconFiles.table("de/irregular_forms.tsv")
        irregular = Set(irregularForms.rows.map { $0["verb"] })
        for row in try LexiconFiles.table("de/verbs.tsv").rows { add(row) }
        for row in irregularForms.rows {
            let form = try VerbForm(row.list("features"), in: irregularForms.file, line: row.line)
            forms.insert(Form(verb: row["verb"], letters: row["form"], form: form))
        }
    }

    private mutating func add(_ row: LexiconTable.Row) {
        let pieces = row["verb"].split(separator: "|").map(String.init)
        let base = pieces[pieces.count - 1]
        let particle = pieces.count > 1 ? pieces[0] : ""
        let verb = particle + base
        if !particle.isEmpty {
            if !known.contains(base) { addFinite(row, base, particle: "", verb: base) }
            forms.insert(Form(verb: base, letters: base, form: .infinitive))
            let marker = rules["marker"]?[0].value ?? ""
            forms.insert(Form(verb: verb, letters: particle + marker + base, form: .markedInfinitive))
        }
        known.formUnion([base, verb])
        addFinite(row, base, particle: particle, verb: verb)
        forms.insert(Form(verb: verb, letters: verb, form: .infinitive))
        forms.insert(Form(verb: verb, letters: participle(row, base, particle), form: .participle))
    }

    private mutating func addFinite(_ row: LexiconTable.Row, _ base: String, particle: String, verb: String) {
        guard !irregular.contains(base) else { return }
        let mark: VerbForm = particle.isEmpty ? [] : .joined
        for (letters, form) in finite(row, base) {
            forms.insert(Form(verb: verb, letters: particle + letters, form: form.union(mark)))
        }
    }

    private func finite(_ row: LexiconTable.Row, _ base: String) -> [(String, VerbForm)] {
        let stem = stem(of: base)
        let (present, preterite, subjunctive) = (row["present"], row["preterite"], row["subjunctive"])
        var forms = (rules["stem_ending"] ?? []).map { ($1.contains(.plural) ? base : stem + $0, $1) }
        // "handle": the stem loses its vowel before an ending with one.
        if let end = (rules["syncopated_end"] ?? []).first(where: { stem.hasSuffix($0.value) })?.value {
            let short = String(stem.dropLast(end.count)) + end.dropFirst()
            forms += (rules["stem_ending"] ?? []).filter { $0.value.hasPrefix("e") && !$0.form.contains(.plural) }
                .map { (short + $0.value, $0.form) }
        }
        for (ending, form) in rules["weak_ending"] ?? [] {
            if form.contains(.present), !present.isEmpty {
                forms.append((present, form))
            } else if !form.contains(.preterite) || preterite.isEmpty {
                let isAttribute = form.contains(.preterite) && row["participle"].isEmpty && isPlain(base)
                forms.append((link(stem, ending), isAttribute ? form.union(.attributive) : form))
            }
        }
        if !preterite.isEmpty {
            forms += (rules["strong_ending"] ?? []).map { (preterite + cut($0, behind: preterite), $1) }
        }
        if !preterite.isEmpty, !subjunctive.isEmpty {
            let base = subjunctive.hasSuffix("e") ? String(subjunctive.dropLast()) : subjunctive
            forms += (rules["subjunctive_ending"] ?? []).map { (base + $0, $1) }
        }
        return forms
    }

    private func participle(_ row: LexiconTable.Row, _ base: String, _ particle: String) -> String {
        guard row["participle"].isEmpty else { return row["participle"] }
        let augment = isPlain(base) ? "" : rules["augment"]?[0].value ?? ""
        return particle + augment + link(stem(of: base), rules["participle_ending"]?[0].value ?? "")
    }

    /// True where the participle has no syllable before it.
    private func isPlain(_ base: String) -> Bool {
        (rules["unaugmented_start"] ?? []).contains { base.hasPrefix($0.value) && base.count > $0.value.count + 3 }
            || (rules["unaugmented_end"] ?? []).contains { base.hasSuffix($0.value) }
    }

    private func stem(of infinitive: String) -> String {
        let ending = (rules["infinitive_ending"] ?? []).first { infinitive.hasSuffix($0.value) }
        return String(infinitive.dropLast(ending?.value.count ?? 0))
    }

    private func link(_ stem: String, _ ending: String) -> String {
        let isLinked =
            (rules["linking_after"] ?? []).contains { stem.hasSuffix($0.value) }
            && (rules["linking_before"] ?? []).contains { ending.hasPrefix($0.value) }
        return stem + (isLinked ? rules["linking"]?[0].value ?? "" : "") + ending
    }

    /// The ending without a vowel that the word before it has already.
    private func cut(_ ending: String, behind word: String) -> String {
        word.hasSuffix("e") && ending.hasPrefix("e") ? String(ending.dropFirst()) : ending
    }
}
