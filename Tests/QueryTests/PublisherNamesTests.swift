import Facts
import Testing

@testable import Query

@Suite struct PublisherNamesTests {
    private static let names = ["Süder Blatt", "Österpost", "(Neue) Welt", "taz", "'t Blad", "SUD", "Łęk 24"]

    private let publishers = PublisherNames { ranges in names.filter { ranges.hold($0) } }

    @Test(arguments: [
        ("süder blatt", "Süder Blatt"), ("sueder blatt", "Süder Blatt"), ("suder blatt", "Süder Blatt"),
        ("Oesterpost", "Österpost"), ("Osterpost", "Österpost"), ("neue welt", "(Neue) Welt"), ("TAZ", "taz"),
        ("t blad", "'t Blad"), ("sud", "SUD"), ("lek 24", "Łęk 24"),
    ])
    func areFoundAsTheyAreTyped(_ typed: String, _ name: String) throws {
        #expect(try publishers.named(FoldedName(typed).text) == [name])
    }

    @Test(arguments: ["sued", "post", ""]) func othersAreNot(_ typed: String) throws {
        #expect(try publishers.named(FoldedName(typed).text) == [])
    }
}
