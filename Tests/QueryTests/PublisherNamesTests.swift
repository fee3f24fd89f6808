import Facts
import Testing

@testable import Query

@Suite struct PublisherNamesTests {
    private static let names = ["Süder Blatt", "Österpost", "(Neue) Welt", "taz", "'t Blad", "SUD", "Łęk 24"]

    /// What is found of the names that are read for it.
    private func named(_ typed: String) -> [String] {
        let folded = FoldedName(typed)
        let ranges = PublisherNames.ranges(beginning: folded.words.prefix(1))
        return PublisherNames(Self.names.filter(ranges.hold)).named(folded.text)
    }

    @Test(arguments: [
        ("süder blatt", "Süder Blatt"), ("sueder blatt", "Süder Blatt"), ("suder blatt", "Süder Blatt"),
        ("Oesterpost", "Österpost"), ("Osterpost", "Österpost"), ("neue welt", "(Neue) Welt"), ("TAZ", "taz"),
        ("t blad", "'t Blad"), ("sud", "SUD"), ("lek 24", "Łęk 24"),
    ])
    func areFoundAsTheyAreTyped(_ typed: String, _ name: String) {
        #expect(named(typed) == [name])
    }

    @Test(arguments: ["sued", "post", "", "suder blat", "uder blatt", "taz taz"]) func othersAreNot(_ typed: String) {
        #expect(named(typed) == [])
    }
}
