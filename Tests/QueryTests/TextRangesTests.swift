import Testing

@testable import Query

/// In which parts of an index names are looked for.
@Suite struct TextRangesTests {
    private func holds(_ word: String, _ city: String) -> Bool {
        TextRanges(beginning: Spelling.folded(word)).hold(city)
    }

    @Test(arguments: [
        ("Berlin", "Berlin"), ("berlin", "BERLIN"), ("München", "München"), ("Muenchen", "München"),
        ("Östersund", "Östersund"), ("Oestersund", "Östersund"), ("Stühlingen", "Stühlingen"), ("bErlin", "Berlin"),
        ("Łódź", "Łódź"), ("Ur", "Ur"), ("Y", "Y"), ("McAllen", "McAllen"), ("D2 Ort", "D2 Ort"),
    ])
    func aCityIsWhereItCanStand(_ word: String, _ city: String) {
        #expect(holds(word, city))
    }

    @Test(arguments: [("Berlin", "Bern"), ("Berlin", "Hamburg"), ("Y", "Ypern")])
    func itIsNotWhereOtherCitiesStand(_ word: String, _ city: String) {
        #expect(holds(word, city) == (city == "Bern"))
    }

    /// Every name is in one of the ranges of a letter or digit, or in those of all others, and never in two.
    @Test(arguments: [
        "taz", "TAZ", "Zeit", "24 Stunden", "9live", "'t Blad", "(Neue) Welt", "Łęk 24", "~", "_a", "😀", "",
    ])
    func aNameBeginsInOneWay(_ name: String) {
        let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { TextRanges(beginning: $0) }
        let digits = (UInt8(ascii: "0")...UInt8(ascii: "9")).map { TextRanges(beginning: $0) }
        #expect((letters + digits + [.beginningOtherwise]).count { $0.hold(name) } == 1)
        #expect(TextRanges.all.hold(name))
    }
}

extension TextRanges {
    /// Whether the text stands in one of them, in the order of UTF-8.
    func hold(_ text: String) -> Bool {
        func isBefore(_ left: String, _ right: String) -> Bool { left.utf8.lexicographicallyPrecedes(right.utf8) }
        return bounds.contains { !isBefore(text, $0[0]) && isBefore(text, $0[1]) }
    }
}
