import Facts
import Testing

@testable import Query

/// In which parts of an index names are looked for.
@Suite struct TextRangesTests {
    private func holds(_ word: String, _ city: String) -> Bool {
        ArchiveCities.ranges(beginning: [Spelling.folded(word)]).hold(city)
    }

    @Test(arguments: [
        ("Berlin", "Berlin"), ("berlin", "BERLIN"), ("München", "München"), ("Muenchen", "München"),
        ("Östersund", "Östersund"), ("Oestersund", "Östersund"), ("Stühlingen", "Stühlingen"), ("bErlin", "Berlin"),
        ("Łódź", "Łódź"), ("Ur", "Ur"), ("Y", "Y"), ("McAllen", "McAllen"), ("D2 Ort", "D2 Ort"),
    ])
    func aCityIsWhereItCanStand(_ word: String, _ city: String) {
        #expect(holds(word, city))
    }

    @Test(arguments: [("Berlin", "Bern"), ("Berlin", "Hamburg"), ("Y", "Ypern"), ("Ur", "Urach"), ("Łódź", "Lodz")])
    func itIsNotWhereOtherCitiesStand(_ word: String, _ city: String) {
        #expect(holds(word, city) == (city == "Bern"))
    }

    /// A name is where it is looked for by any word that it can begin with, among others too.
    @Test(arguments: [
        ("taz", "TAZ"), ("tageszeitung", "taz"), ("24", "24 Stunden"), ("9live", "9live"), ("t", "'t Blad"),
        ("neue", "(Neue) Welt"), ("lek", "Łęk 24"), ("oneill", "O'Neill"), ("b", "B. Z."), ("bz", "B.Z."), ("a", "A"),
        ("kolner", "Kölner Blatt"), ("koelner", "Kölner Blatt"), ("fur", "Fu\u{308}r alle"), ("x", "😀"), ("x", ""),
    ])
    func aPublisherIsWhereItCanStand(_ word: String, _ name: String) {
        #expect(PublisherNames.ranges(beginning: [word]).hold(name))
        #expect(PublisherNames.ranges(beginning: ["zeit", word, "was"]).hold(name))
        #expect(TextRanges.all.hold(name))
    }

    @Test(arguments: [("taz", "Zeit"), ("taz", "Thüringer Blatt"), ("t", "taz"), ("24", "25 Stunden")])
    func itIsNotWhereOtherPublishersStand(_ word: String, _ name: String) {
        #expect(!PublisherNames.ranges(beginning: [word]).hold(name))
    }

    /// No text is read twice.
    @Test(arguments: ["taz", "Tag", "B.Z.", "Zeit", "Zürich", "", "Łęk"])
    func theStretchesDoNotOverlap(_ text: String) {
        let words = ["taz", "tag", "zeit", "zue", "b", "bz", "ta"]
        for ranges in [ArchiveCities.ranges(beginning: words), PublisherNames.ranges(beginning: words)] {
            #expect(ranges.bounds.count { TextRanges.isWithin(text, $0) } <= 1)
        }
    }
}

extension TextRanges {
    /// Whether the text stands in one of them, in the order of UTF-8.
    func hold(_ text: String) -> Bool { bounds.contains { Self.isWithin(text, $0) } }

    fileprivate static func isWithin(_ text: String, _ bounds: [String]) -> Bool {
        func isBefore(_ left: String, _ right: String) -> Bool { left.utf8.lexicographicallyPrecedes(right.utf8) }
        return !isBefore(text, bounds[0]) && isBefore(text, bounds[1])
    }
}
