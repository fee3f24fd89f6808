import Testing

@testable import Lexicon

/// Forms that the bundled lexicon makes of principal parts.
@Suite struct ConjugationTests {
    private struct Example: Sendable, CustomTestStringConvertible {
        let infinitive: String
        let form: String
        let has: VerbForm
        let lacks: VerbForm
        var testDescription: String { "\(infinitive): \(form)" }

        init(_ infinitive: String, _ form: String, _ has: VerbForm, not lacks: VerbForm = []) {
            self.infinitive = infinitive
            self.form = form
            self.has = has
            self.lacks = lacks
        }
    }

    private static let examples: [Example] = [
        .init("sagen", "sagt", [.present, .singular3], not: .subjunctive1),
        .init("sagen", "sage", [.present, .subjunctive1, .singular1, .singular3]),
        .init("sagen", "sagte", [.preterite, .singular3]),
        .init("sagen", "sagten", [.preterite, .plural]),
        .init("sagen", "gesagt", .participle, not: .present),
        .init("sagen", "sagen", [.infinitive, .present, .plural]),
        .init("sein", "sei", [.subjunctive1, .singular3], not: [.present, .preterite]),
        .init("sein", "seien", [.subjunctive1, .plural], not: .present),
        .init("sein", "war", [.preterite, .singular3], not: .subjunctive2),
        .init("sein", "wäre", [.subjunctive2, .singular3], not: .preterite),
        .init("sein", "gewesen", .participle),
        .init("haben", "habe", [.subjunctive1, .singular3]),
        .init("haben", "hätten", [.subjunctive2, .plural], not: .preterite),
        .init("werden", "wird", [.present, .singular3], not: .subjunctive1),
        .init("werden", "werde", [.subjunctive1, .singular3]),
        .init("werden", "würden", [.subjunctive2, .plural]),
        .init("müssen", "müsse", [.subjunctive1, .singular3]),
        .init("müssen", "muss", [.present, .singular3], not: .subjunctive1),
        .init("können", "könnten", [.subjunctive2, .plural], not: .preterite),
        .init("wollen", "wolle", [.subjunctive1, .singular3]),
        .init("kommen", "kam", [.preterite, .singular3], not: .subjunctive2),
        .init("kommen", "käme", [.subjunctive2, .singular3], not: .preterite),
        .init("kommen", "kämen", [.subjunctive2, .plural]),
        .init("kommen", "gekommen", .participle),
        .init("gehen", "ginge", [.subjunctive2, .singular3]),
        .init("geben", "gibt", [.present, .singular3]),
        .init("geben", "gebe", [.subjunctive1, .singular3]),
        .init("geben", "gäbe", [.subjunctive2, .singular3]),
        .init("nehmen", "nimmt", [.present, .singular3]),
        .init("wissen", "wisse", [.subjunctive1, .singular3]),
        .init("wissen", "wüsste", [.subjunctive2, .singular3]),
        .init("bringen", "brachte", [.preterite, .singular3]),
        .init("bringen", "brächte", [.subjunctive2, .singular3]),
        .init("heißen", "hieß", [.preterite, .singular3]),
        .init("laden", "lädt", [.present, .singular3]),
        .init("ausschließen", "ausgeschlossen", .participle),
        .init("ausschließen", "auszuschließen", .markedInfinitive),
        .init("ausschließen", "ausschloss", [.preterite, .singular3, .joined]),
        .init("ausschließen", "ausschlösse", [.subjunctive2, .singular3, .joined]),
        .init("ankündigen", "angekündigt", .participle),
        .init("ankündigen", "anzukündigen", .markedInfinitive),
        .init("ankündigen", "ankündigte", [.preterite, .singular3, .joined]),
        .init("mitteilen", "mitteilte", [.preterite, .singular3, .joined]),
        .init("teilnehmen", "teilnimmt", [.present, .singular3, .joined]),
        .init("teilnehmen", "teilnehme", [.subjunctive1, .singular3, .joined]),
        .init("teilnehmen", "teilgenommen", .participle),
        .init("anbieten", "anzubieten", .markedInfinitive),
        .init("anbieten", "anböte", [.subjunctive2, .joined]),
        .init("bestätigen", "bestätigt", [.participle, .present, .singular3]),
        .init("telefonieren", "telefoniert", [.participle, .present]),
        .init("fordern", "fordert", [.present, .singular3]),
        .init("fordern", "gefordert", .participle),
        .init("fordern", "fordere", [.subjunctive1, .singular3]),
        .init("verhandeln", "verhandelt", [.participle, .present]),
        .init("reden", "redet", [.present, .singular3]),
        .init("reden", "redete", [.preterite, .singular3]),
        .init("arbeiten", "gearbeitet", .participle),
        .init("rechnen", "rechnet", [.present, .singular3]),
        .init("öffnen", "öffnete", [.preterite, .singular3]),
        .init("warnen", "warnt", [.present, .singular3]),
        .init("lernen", "gelernt", .participle),
        .init("vereinbaren", "vereinbart", [.participle, .present]),
    ]

    @Test(arguments: examples)
    private func theFormIsReadAsItsVerb(_ example: Example) throws {
        let lexicon = try SharedLexicon.german.get()
        let verb = try #require(lexicon.verbs.firstIndex { $0.infinitive == example.infinitive })
        let readings = lexicon.readings(of: lexicon.words.find(example.form)).filter {
            $0.kind == .verb && Int($0.index) == verb
        }
        let forms = readings.reduce(into: VerbForm()) { $0.formUnion($1.form) }
        #expect(forms.isSuperset(of: example.has), "\(readings)")
        #expect(forms.isDisjoint(with: example.lacks), "\(readings)")
    }

    @Test(arguments: ["kommt an", "schließen aus", "gab bekannt", "mitsagen", "angesagte"])
    func noFormIsMadeThatDoesNotExist(_ form: String) throws {
        let lexicon = try SharedLexicon.german.get()
        #expect(lexicon.readings(of: lexicon.words.find(form)).allSatisfy { $0.kind != .verb })
    }

    @Test(arguments: [
        ("aus", "schließen", "ausschließen"), ("mit", "teilen", "mitteilen"), ("an", "kündigen", "ankündigen"),
        ("zurück", "weisen", "zurückweisen"), ("teil", "nehmen", "teilnehmen"),
    ])
    func aParticleAndAVerbMakeAVerb(_ particle: String, _ base: String, _ whole: String) throws {
        let lexicon = try SharedLexicon.german.get()
        let number = try #require(lexicon.verbs.firstIndex { $0.infinitive == base })
        let verb = try #require(lexicon.verb(particle: lexicon.words.find(particle), base: Int32(number)))
        #expect(lexicon.verbs[Int(verb)].infinitive == whole)
        #expect(lexicon.verbs[Int(verb)].particle == particle)
    }

    @Test func moodsAreWordFeatures() throws {
        let lexicon = try SharedLexicon.german.get()
        func features(_ word: String) -> WordFeatures { lexicon.features[Int(lexicon.words.find(word))] }
        for word in ["sei", "seien", "müsse", "habe", "werde"] {
            #expect(features(word).contains(.reportingSubjunctive), "\(word)")
        }
        for word in ["wäre", "hätten", "käme", "könnten"] {
            #expect(features(word).contains(.secondSubjunctive), "\(word)")
        }
        for word in ["sei", "wäre", "käme"] { #expect(!features(word).contains(.indicative), "\(word)") }
        for word in ["ist", "hat", "kam", "sagte"] { #expect(features(word).contains(.indicative), "\(word)") }
    }
}
