import Facts
import TestSupport
import Testing

/// Each position names the words that tell its stance.
@Suite struct StanceWordsTests {
    @Test(arguments: [
        ("Chile lehnt es ab, Soldaten zu entsenden.", Stance.declined, "lehnt"),
        ("Chile ist bereit, Soldaten zu entsenden.", .pledged, "bereit"),
        ("Chile macht seine Teilnahme von einem Mandat abhängig.", .conditional, "abhängig"),
        ("Chile will keine Soldaten in Peru.", .opposes, "will"),
        ("Chile hat Peru 20 Panzer geliefert.", .delivered, "geliefert"),
        ("Chile versprach Soldaten, zog die Zusage aber zurück.", .withdrawn, "zog"),
    ])
    func namesTheWords(text: String, stance: Stance, words: String) throws {
        let commitments = try SharedExtractor.findings(in: text).commitments
        #expect(commitments.map(\.stance) == [stance])
        #expect(commitments.map { $0.stanceSpan.flatMap(text.text(in:)) } == [words])
    }
}
