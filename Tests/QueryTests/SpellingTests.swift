import Testing

@testable import enum Query.Spelling

@Suite struct SpellingTests {
    @Test(arguments: [
        ("Länder", "laender"), ("LAENDER", "laender"), ("Größe", "groesse"), ("Übung", "uebung"), ("neue", "neue"),
        ("don’t", "don't"), ("a\u{308}", "ae"), ("François", "françois"),
    ])
    func foldsUmlautsToTwoLetters(_ text: String, _ folded: String) {
        #expect(Spelling.folded(text) == folded)
    }

    @Test func foldsANameTheSameWay() {
        #expect(Spelling.foldedName("Jörg Müller-Groß").text == "joerg mueller gross")
        #expect(Spelling.foldedName("Joerg Mueller-Gross").text == "joerg mueller gross")
    }
}
