import Facts
import Testing

@testable import Query

struct SpellingTests {
    @Test(arguments: ["Müller", "Böse-Größl", "Jörg Häußler", "Übel", "Manuela Köhler"])
    func namesWithUmlautsAreAmongTheContractions(_ name: String) {
        let typed = Spelling.foldedName(name).text
        #expect(Spelling.contractions(of: typed).contains(FoldedName(name).text))
    }

    @Test(arguments: ["meyer", "lecornu", "", "e"]) func otherNamesHaveNone(_ name: String) {
        #expect(Spelling.contractions(of: name).isEmpty)
    }

    @Test(arguments: ["Länder", "La\u{308}nder"]) func anUmlautIsTwoLettersHoweverItIsWritten(_ text: String) {
        #expect(Spelling.folded(text) == "laender")
    }
}
