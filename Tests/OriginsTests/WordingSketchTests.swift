import Testing

@testable import Origins

@Suite struct WordingSketchTests {
    static let sentence =
        "Die Minister der Koalition haben am Donnerstag in Brüssel über die Lage im Norden beraten und nichts beschlossen"

    private func sketch(_ text: String, phrases: Int = 3) -> WordingSketch {
        .init(of: Wording(text), phrases: phrases)
    }

    @Test func aCutLacksNothing() {
        let cut = "Die Minister der Koalition haben am Donnerstag in Brüssel beraten"
        #expect(sketch(Self.sentence).lack(in: sketch(cut)) == 0)
        #expect(sketch(cut).lack(in: sketch(Self.sentence)) == 0)
    }

    @Test func anotherTextLacksMuch() {
        let other = "Ganz andere Fragen standen an diesem Tag auf der Tagesordnung des Rates von Luxemburg"
        #expect(sketch(Self.sentence).lack(in: sketch(other)) > 30)
    }

    @Test(arguments: [0, 1, 7, 31])
    func theNumberOfPhrasesIsKept(_ count: Int) {
        let known = WordingSketch(bits: sketch(Self.sentence, phrases: count).bits)
        #expect(known.phrases == count)
        #expect(known == sketch(Self.sentence, phrases: count))
        #expect(known.bits > 0)
    }

    @Test func aVeryLongSentenceCanBeAny() {
        let long = (0..<200).map { "wort\($0)" }.joined(separator: " ")
        let sketch = sketch(long, phrases: 60)
        #expect(sketch.phrases == 31)
        #expect(sketch.lack(in: self.sketch((0..<200).map { "rede\($0)" }.joined(separator: " "))) == 0)
    }
}
