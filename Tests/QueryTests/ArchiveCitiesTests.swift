import Foundation
import Testing

@testable import Query

/// Which part of an index cities are looked for in.
@Suite struct ArchiveCitiesTests {
    /// Whether one of the ranges, in the order of UTF-8, has the city.
    private func holds(_ word: String, _ city: String) throws -> Bool {
        let json = Data(ArchiveCities.ranges(beginning: Spelling.folded(word)).utf8)
        let ranges = try JSONDecoder().decode([[String]].self, from: json)
        func isBefore(_ left: String, _ right: String) -> Bool { left.utf8.lexicographicallyPrecedes(right.utf8) }
        return ranges.contains { !isBefore(city, $0[0]) && isBefore(city, $0[1]) }
    }

    @Test(arguments: [
        ("Berlin", "Berlin"), ("berlin", "BERLIN"), ("München", "München"), ("Muenchen", "München"),
        ("Östersund", "Östersund"), ("Oestersund", "Östersund"), ("Stühlingen", "Stühlingen"), ("bErlin", "Berlin"),
        ("Łódź", "Łódź"), ("Ur", "Ur"), ("Y", "Y"), ("McAllen", "McAllen"), ("D2 Ort", "D2 Ort"),
    ])
    func isWhereItCanStand(_ word: String, _ city: String) throws {
        #expect(try holds(word, city))
    }

    @Test(arguments: [("Berlin", "Bern"), ("Berlin", "Hamburg"), ("Y", "Ypern")])
    func isNotWhereOtherCitiesStand(_ word: String, _ city: String) throws {
        #expect(try holds(word, city) == (city == "Bern"))
    }
}
