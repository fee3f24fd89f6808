import Facts
import Testing

@Suite struct FoldedNameTests {
    @Test(arguments: [
        ("Sébastien Lecornu", "sebastien lecornu"), ("Müller-Groß", "muller gross"), ("O'Neill", "oneill"),
        ("Recep Tayyip ERDOĞAN", "recep tayyip erdogan"), ("Donald J. Trump", "donald j trump"),
        ("Łukasz  Ødegård", "lukasz odegard"), (" – ", ""), ("", ""), ("Karl III.", "karl iii"),
        ("Se\u{301}bastien", "sebastien"),
    ])
    func comparesNamesByTheirLetters(name: String, folded: String) {
        #expect(FoldedName(name).text == folded)
    }

    @Test func knowsTheLastWord() {
        #expect(FoldedName("Ursula von der Leyen").surname == "leyen")
        #expect(FoldedName("").surname == "")
    }
}
